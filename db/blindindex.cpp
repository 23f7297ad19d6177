// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/blindindex.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

/// Full-width characters to plain ones, no spaces, upper case.
QString normalised(const QString& text)
{
    static const QRegularExpression spaces(u"\\s+"_s);
    return text.normalized(QString::NormalizationForm_KC).remove(spaces).toUpper();
}

QVariant indexOf(const Vault& vault, const QByteArray& field, const QString& normal)
{
    return normal.isEmpty() ? QVariant() : QVariant(vault.blindIndex(field, normal));
}

} // namespace

QVariant idNumberIndex(const Vault& vault, const QString& idNumber)
{
    return indexOf(vault, "idNumber", normalised(idNumber));
}

QVariant nameIndex(const Vault& vault, const QString& name)
{
    // The middle dot of names is typed in several ways.
    static const QRegularExpression dots(u"[・•‧∙.．]"_s);
    return indexOf(vault, "name", normalised(name).replace(dots, u"·"_s));
}

QVariant phoneIndex(const Vault& vault, const QString& phone)
{
    return indexOf(vault, "phone", normalised(phone).remove(u'-'));
}

} // namespace yichuang
