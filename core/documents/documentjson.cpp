// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/enumnames.h"
#include "core/documents/document.h"

#include <QJsonArray>

#include <array>
#include <utility>

namespace yichuang {

namespace {

using Kind = DocumentBlock::Kind;

/// The names in stored papers; never given a new meaning.
constexpr std::array<std::pair<Kind, const char*>, 8> kindNames{{
    {Kind::Salutation, "salutation"},
    {Kind::Paragraph, "paragraph"},
    {Kind::Heading, "heading"},
    {Kind::Note, "note"},
    {Kind::Pairs, "pairs"},
    {Kind::Table, "table"},
    {Kind::Signature, "signature"},
    {Kind::Closing, "closing"},
}};

constexpr EnumNames<PageSetting, 3> settingNames{{
    {PageSetting::Letter, QLatin1StringView("letter")},
    {PageSetting::Leaflet, QLatin1StringView("leaflet")},
    {PageSetting::LargeLeaflet, QLatin1StringView("largeLeaflet")},
}};

QString nameOf(Kind kind)
{
    for (const auto& [candidate, name] : kindNames) {
        if (candidate == kind)
            return QString::fromLatin1(name);
    }
    return {};
}

Kind kindFrom(const QString& text)
{
    for (const auto& [candidate, name] : kindNames) {
        if (text == QLatin1String(name))
            return candidate;
    }
    return Kind::Paragraph;
}

QStringList textsFrom(const QJsonValue& value)
{
    QStringList texts;
    for (const QJsonValue& text : value.toArray())
        texts.append(text.toString());
    return texts;
}

QJsonObject blockToJson(const DocumentBlock& block)
{
    QJsonArray rows;
    for (const QStringList& row : block.rows)
        rows.append(QJsonArray::fromStringList(row));
    QJsonArray widths;
    for (const int width : block.widths)
        widths.append(width);
    return {{QStringLiteral("kind"), nameOf(block.kind)},
            {QStringLiteral("text"), block.text},
            {QStringLiteral("header"), QJsonArray::fromStringList(block.header)},
            {QStringLiteral("rows"), rows},
            {QStringLiteral("widths"), widths},
            {QStringLiteral("personal"), block.isPersonal}};
}

DocumentBlock blockFromJson(const QJsonObject& json)
{
    DocumentBlock block;
    block.kind = kindFrom(json.value(u"kind").toString());
    block.text = json.value(u"text").toString();
    block.header = textsFrom(json.value(u"header"));
    for (const QJsonValue& row : json.value(u"rows").toArray())
        block.rows.append(textsFrom(row));
    for (const QJsonValue& width : json.value(u"widths").toArray())
        block.widths.append(width.toInt());
    block.isPersonal = json.value(u"personal").toBool();
    return block;
}

QJsonArray blocksToJson(const QList<DocumentBlock>& blocks)
{
    QJsonArray json;
    for (const DocumentBlock& block : blocks)
        json.append(blockToJson(block));
    return json;
}

QList<DocumentBlock> blocksFromJson(const QJsonValue& json)
{
    QList<DocumentBlock> blocks;
    for (const QJsonValue& block : json.toArray())
        blocks.append(blockFromJson(block.toObject()));
    return blocks;
}

} // namespace

QJsonObject toJson(const Document& document)
{
    return {{QStringLiteral("letterhead"), document.letterhead},
            {QStringLiteral("title"), document.title},
            {QStringLiteral("number"), document.number},
            {QStringLiteral("body"), blocksToJson(document.body)},
            {QStringLiteral("copies"), QJsonArray::fromStringList(document.copies)},
            {QStringLiteral("qr"), document.qrText},
            {QStringLiteral("case"), document.caseNumber},
            {QStringLiteral("issuedAt"), document.issuedAt},
            {QStringLiteral("reprint"), document.isReprint},
            {QStringLiteral("training"), document.isTraining},
            {QStringLiteral("setting"), nameIn(settingNames, document.setting)},
            {QStringLiteral("slip"), blocksToJson(document.slip)}};
}

Document documentFromJson(const QJsonObject& json)
{
    Document document;
    document.letterhead = json.value(u"letterhead").toString();
    document.title = json.value(u"title").toString();
    document.number = json.value(u"number").toString();
    document.body = blocksFromJson(json.value(u"body"));
    document.copies = textsFrom(json.value(u"copies"));
    document.qrText = json.value(u"qr").toString();
    document.caseNumber = json.value(u"case").toString();
    document.issuedAt = json.value(u"issuedAt").toString();
    document.isReprint = json.value(u"reprint").toBool();
    document.isTraining = json.value(u"training").toBool();
    document.setting =
        valueIn(settingNames, json.value(u"setting").toString()).value_or(PageSetting::Letter);
    document.slip = blocksFromJson(json.value(u"slip"));
    return document;
}

} // namespace yichuang
