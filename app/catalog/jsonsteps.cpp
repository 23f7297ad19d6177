// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/jsonsteps.h"

#include <QJsonArray>
#include <QJsonObject>

namespace yichuang {

namespace {

QJsonValue child(const QJsonValue& parent, const QString& step)
{
    return parent.isArray() ? parent.toArray().at(step.toInt()) : parent.toObject().value(step);
}

} // namespace

QJsonValue valueAt(const QJsonValue& root, const JsonSteps& steps)
{
    QJsonValue value = root;
    for (const QString& step : steps)
        value = child(value, step);
    return value;
}

QString pathText(const QJsonValue& root, const JsonSteps& steps)
{
    QString path = QStringLiteral("$");
    QJsonValue value = root;
    for (const QString& step : steps) {
        path += value.isArray() ? u'[' + step + u']' : u'.' + step;
        value = child(value, step);
    }
    return path;
}

QJsonValue replaced(const QJsonValue& root, const JsonSteps& steps, const QJsonValue& value)
{
    if (steps.isEmpty())
        return value;
    const QString& step = steps.first();
    const QJsonValue inner = replaced(child(root, step), steps.mid(1), value);
    if (root.isArray()) {
        QJsonArray array = root.toArray();
        array.replace(step.toInt(), inner);
        return array;
    }
    QJsonObject object = root.toObject();
    if (inner.isUndefined())
        object.remove(step);
    else
        object.insert(step, inner);
    return object;
}

} // namespace yichuang
