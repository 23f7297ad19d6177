// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/issueddocument.h"

#include "core/base/enumnames.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr EnumNames<DocumentKind, 7> kindNames{{
    {DocumentKind::Receipt, "receipt"_L1},
    {DocumentKind::Acceptance, "acceptance"_L1},
    {DocumentKind::Notice, "notice"_L1},
    {DocumentKind::Refusal, "refusal"_L1},
    {DocumentKind::Form, "form"_L1},
    {DocumentKind::Authorization, "authorization"_L1},
    {DocumentKind::Declaration, "declaration"_L1},
}};

} // namespace

QString nameOf(DocumentKind kind)
{
    return nameIn(kindNames, kind);
}

DocumentKind documentKindFrom(const QString& name)
{
    return valueIn(kindNames, name).value_or(DocumentKind::Receipt);
}

} // namespace yichuang
