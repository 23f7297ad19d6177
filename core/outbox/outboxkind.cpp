// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/outboxkind.h"

#include "core/base/enumnames.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr EnumNames<OutboxKind, 4> kindNames{{
    {OutboxKind::CaseUpserted, "case.upserted"_L1},
    {OutboxKind::EventsAppended, "events.appended"_L1},
    {OutboxKind::DocumentIssued, "document.issued"_L1},
    {OutboxKind::EvaluationGiven, "evaluation.given"_L1},
}};

} // namespace

QString nameOf(OutboxKind kind)
{
    return nameIn(kindNames, kind);
}

std::optional<OutboxKind> outboxKindFrom(const QString& name)
{
    return valueIn(kindNames, name);
}

} // namespace yichuang
