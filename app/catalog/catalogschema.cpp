// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/catalogschema.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

namespace yichuang {

using namespace Qt::StringLiterals;

namespace {

/// Of a record with several unknown members the validator names one at a time.
constexpr int mostUnknownMembers = 50;

/// What a message of the validator (1.0) begins with, and what it means here. An empty code: it
/// only says that something further inside is wrong, which has a message of its own.
struct Message
{
    QLatin1StringView beginning;
    QString code;
};

const QList<Message>& messages()
{
    static const QList<Message> all{
        {"Failed to validate item #"_L1, {}},
        {"Failed to validate against schema associated"_L1, {}},
        {"Failed to validate against additional properties schema"_L1, {}},
        {"Value type not permitted"_L1, u"catalog.wrongType"_s},
        {"Object contains a property"_L1, u"catalog.unknownMember"_s},
        {"Missing required property"_L1, u"catalog.missingMember"_s},
        {"Missing dependency"_L1, u"catalog.missingMember"_s},
        {"Failed to match against any enum values"_L1, u"catalog.notAllowed"_s},
        {"Expected number"_L1, u"catalog.notAllowed"_s},
        {"String should be"_L1, u"catalog.empty"_s},
        {"Array should contain"_L1, u"catalog.empty"_s},
        {"Object should have"_L1, u"catalog.empty"_s},
    };
    return all;
}

QString quotedIn(const QString& description)
{
    const auto last = description.lastIndexOf(u'\'');
    const auto first = description.lastIndexOf(u'\'', last - 1);
    return description.mid(first + 1, last - first - 1);
}

QStringList paramsOf(const QString& code, const QString& description, const QJsonValue& value)
{
    if (code == u"catalog.unknownMember" || code == u"catalog.missingMember")
        return {quotedIn(description)};
    if (code == u"catalog.notAllowed")
        return {value.toVariant().toString()};
    if (code == u"catalog.schema")
        return {description};
    return {};
}

/// The validator's context is "<root>", then one step in brackets each.
JsonSteps stepsOf(const std::vector<std::string>& context)
{
    JsonSteps steps;
    for (const std::string& each : context) {
        if (each.starts_with('['))
            steps.append(QString::fromStdString(each.substr(1, each.size() - 2)));
    }
    return steps;
}

std::optional<SchemaViolation> violationOf(const valijson::ValidationResults::Error& error,
                                           const QJsonValue& document)
{
    const QString description = QString::fromStdString(error.description);
    const auto& known = messages();
    const auto it = std::ranges::find_if(
        known, [&](const Message& message) { return description.startsWith(message.beginning); });
    const QString code = it == known.end() ? u"catalog.schema"_s : it->code;
    if (code.isEmpty())
        return std::nullopt;
    const JsonSteps steps = stepsOf(error.context);
    return SchemaViolation{steps, code, paramsOf(code, description, valueAt(document, steps))};
}

bool isAt(const QList<SchemaViolation>& violations, const SchemaViolation& other)
{
    return std::ranges::any_of(violations, [&](const SchemaViolation& violation) {
        const bool isSameThing = violation.code == other.code && violation.params == other.params;
        return violation.steps == other.steps &&
               (isSameThing || violation.code == u"catalog.wrongType");
    });
}

} // namespace

struct CatalogSchema::Parsed
{
    valijson::Schema schema;
};

CatalogSchema::CatalogSchema(const QString& name)
{
    QFile file(u":/catalog/schema/"_s + name + u".schema.json"_s);
    if (!file.open(QFile::ReadOnly))
        return;
    const QJsonValue json = QJsonDocument::fromJson(file.readAll()).object();
    auto parsed = std::make_unique<Parsed>();
    try {
        valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
        parser.populateSchema(valijson::adapters::QtJsonAdapter(json), parsed->schema);
    } catch (const std::exception&) {
        return;
    }
    m_parsed = std::move(parsed);
}

CatalogSchema::~CatalogSchema() = default;

QList<SchemaViolation> CatalogSchema::violations(const QJsonValue& document) const
{
    QList<SchemaViolation> all;
    QJsonValue rest = document;
    for (int round = 0; round < mostUnknownMembers; ++round) {
        bool isUnknown = false;
        for (const SchemaViolation& violation : violationsOnce(rest)) {
            if (isAt(all, violation))
                continue;
            all.append(violation);
            if (violation.code == u"catalog.unknownMember") {
                isUnknown = true;
                rest = replaced(rest, violation.steps + violation.params,
                                QJsonValue(QJsonValue::Undefined));
            }
        }
        if (!isUnknown)
            break;
    }
    return all;
}

QList<SchemaViolation> CatalogSchema::violationsOnce(const QJsonValue& document) const
{
    if (!m_parsed)
        return {{{}, u"catalog.schema"_s, {}}};
    QList<SchemaViolation> violations;
    valijson::ValidationResults results;
    try {
        valijson::Validator validator;
        validator.validate(m_parsed->schema, valijson::adapters::QtJsonAdapter(document), &results);
    } catch (const std::exception& exception) {
        return {{{}, u"catalog.schema"_s, {QString::fromUtf8(exception.what())}}};
    }
    for (const auto& error : results) {
        if (const auto violation = violationOf(error, document))
            violations.append(*violation);
    }
    return violations;
}

} // namespace yichuang
