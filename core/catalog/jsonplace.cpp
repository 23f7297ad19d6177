// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/jsonplace.h"

#include <QJsonArray>

namespace yichuang {

JsonPlace::JsonPlace(QJsonValue value, QString path)
    : m_value(std::move(value)), m_path(std::move(path))
{
}

bool JsonPlace::has(QLatin1StringView name) const
{
    const QJsonValue value = member(name);
    return !value.isUndefined() && !value.isNull();
}

JsonPlace JsonPlace::at(QLatin1StringView name) const
{
    return JsonPlace(member(name), m_path + u'.' + name);
}

QList<JsonPlace> JsonPlace::entries(QLatin1StringView name) const
{
    return has(name) ? at(name).entries() : QList<JsonPlace>();
}

QList<JsonPlace> JsonPlace::entries() const
{
    if (!m_value.isArray())
        return {*this};
    QList<JsonPlace> places;
    const QJsonArray array = m_value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array[i].isNull())
            places.append(JsonPlace(array[i], m_path + u'[' + QString::number(i) + u']'));
    }
    return places;
}

int JsonPlace::number(QLatin1StringView name, int otherwise) const
{
    return has(name) ? member(name).toInt(otherwise) : otherwise;
}

QStringList JsonPlace::texts(QLatin1StringView name) const
{
    QStringList texts;
    for (const JsonPlace& entry : entries(name))
        texts.append(entry.value().toString());
    return texts;
}

std::optional<double> JsonPlace::real(QLatin1StringView name) const
{
    const QJsonValue value = member(name);
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

} // namespace yichuang
