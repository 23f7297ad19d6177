// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/province/contract/schemas.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <map>
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

using namespace Qt::StringLiterals;

namespace yichuang::sandbox {

namespace {

/// "GET /cases/{number} 4XX" for any number and any 4xx.
QRegularExpression shapeOf(QString reply)
{
    static const QRegularExpression argument(u"\\{\\w+\\}"_s);
    reply.replace(argument, u"[^/]+"_s).replace(u"XX"_s, u"\\d\\d"_s);
    return QRegularExpression(u'^' + reply + u'$');
}

} // namespace

struct Schemas::Parsed
{
    std::map<QString, valijson::Schema> schemas;
    std::vector<std::pair<QRegularExpression, QString>> replies;
};

Schemas::Schemas() : m_parsed(std::make_unique<Parsed>())
{
    QFile file(u":/province/schemas.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject document = QJsonDocument::fromJson(file.readAll()).object();
    const QStringList names = document["components"_L1].toObject()["schemas"_L1].toObject().keys();
    for (const QString& name : names) {
        QJsonObject root = document;
        root.insert(u"$ref"_s, u"#/components/schemas/"_s + name);
        const QJsonValue value(root);
        valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
        const valijson::adapters::QtJsonAdapter adapter(value);
        parser.populateSchema(adapter, m_parsed->schemas[name]);
    }
    const QJsonObject replies = document["replies"_L1].toObject();
    for (auto reply = replies.begin(); reply != replies.end(); ++reply)
        m_parsed->replies.emplace_back(shapeOf(reply.key()), reply.value().toString());
}

QString Schemas::ofReply(const QString& method, const QString& path, int status) const
{
    const QString asked = u"%1 %2 %3"_s.arg(method, path).arg(status);
    for (const auto& [shape, schema] : m_parsed->replies) {
        if (shape.match(asked).hasMatch())
            return schema;
    }
    return u"?"_s;
}

Schemas::~Schemas() = default;

QString Schemas::breach(const QString& name, const QJsonObject& json) const
{
    const auto schema = m_parsed->schemas.find(name);
    if (schema == m_parsed->schemas.end())
        return u"/"_s;
    const QJsonValue value(json);
    const valijson::adapters::QtJsonAdapter adapter(value);
    thread_local valijson::Validator validator; // it remembers the patterns it compiled
    valijson::ValidationResults results;
    if (validator.validate(schema->second, adapter, &results))
        return {};
    // The last message is of the place furthest inside.
    valijson::ValidationResults::Error error;
    QString pointer;
    while (results.popError(error)) {
        QString place;
        for (const std::string& step : error.context) {
            if (step.starts_with('['))
                place += u'/' + QString::fromStdString(step.substr(1, step.size() - 2));
        }
        if (place.size() > pointer.size())
            pointer = place;
    }
    return pointer.isEmpty() ? u"/"_s : pointer;
}

} // namespace yichuang::sandbox
