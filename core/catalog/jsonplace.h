// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <optional>

namespace yichuang {

/// A value of a catalog file and where it stands, so that a defect can name the place. A member
/// that is null counts as left out.
class JsonPlace
{
public:
    explicit JsonPlace(QJsonValue value, QString path = QStringLiteral("$"));

    const QString& path() const { return m_path; }
    const QJsonValue& value() const { return m_value; }
    bool has(QLatin1StringView name) const;
    JsonPlace at(QLatin1StringView name) const;
    /// The entries of a list, or one value written without a list; those that are null (found
    /// broken before) are left out, the others keep their place.
    QList<JsonPlace> entries(QLatin1StringView name) const;
    QList<JsonPlace> entries() const;

    QString text(QLatin1StringView name) const { return member(name).toString(); }
    int number(QLatin1StringView name, int otherwise = 0) const;
    bool flag(QLatin1StringView name) const { return member(name).toBool(); }
    QStringList texts(QLatin1StringView name) const;
    std::optional<double> real(QLatin1StringView name) const;

private:
    QJsonValue member(QLatin1StringView name) const { return m_value.toObject().value(name); }

    QJsonValue m_value;
    QString m_path;
};

} // namespace yichuang
