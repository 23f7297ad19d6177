// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/casefile.h"

#include "core/cases/refusalreason.h"
#include "core/form/mergeresult.h"
#include "core/intake/casefilebinding.h"
#include "core/intake/casefileparts.h"

#include <QJsonDocument>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

/// A case with a hundred shareholders has 60 KB.
constexpr qsizetype largestFile = 4 * 1024 * 1024;

/// China keeps one time, without summer time.
constexpr int secondsToShanghai = 8 * 3600;

bool isUtf8(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    return !decoder.hasError() && !text.contains(QChar::ReplacementCharacter);
}

/// The file's object; empty, with the defect named, if it is none.
QJsonObject objectIn(const QByteArray& bytes, CaseFileDefects& defects)
{
    const QString path = u"$"_s;
    if (bytes.size() > largestFile) {
        defects.add(path, u"casefile.tooLarge"_s, {QString::number(largestFile / 1024 / 1024)});
        return {};
    }
    if (!isUtf8(bytes)) {
        defects.add(path, u"casefile.notUtf8"_s);
        return {};
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        defects.add(path, u"casefile.notJson"_s,
                    {error.errorString(), QString::number(error.offset)});
        return {};
    }
    if (!document.isObject())
        defects.add(path, u"casefile.notObject"_s);
    return document.object();
}

/// Reads the members of the file one after another; a defect in one hides none in another.
class Reader
{
public:
    Reader(const QJsonObject& json, const Catalog& catalog, QDate today, CaseFileDefects& defects)
        : m_json(json), m_catalog(catalog), m_today(today), m_defects(defects)
    {
    }

    CaseFile read()
    {
        readMoment();
        const CaseFileContext context{m_catalog, readScenario()};
        Situation& situation = m_file.session.situation();
        if (context.scenario && m_json.contains("answers"_L1))
            readAnswers(m_json.value("answers"_L1), *context.scenario, situation, m_defects);
        if (context.scenario && m_json.contains("matters"_L1))
            readChosenMatters(m_json.value("matters"_L1), *context.scenario, situation, m_defects);
        if (m_json.contains("form"_L1))
            readFormValues(m_json.value("form"_L1), context, m_file.session, m_defects);
        QStringList countsGiven;
        if (m_json.contains("materials"_L1))
            readMaterialMarks(m_json.value("materials"_L1), context, m_file.checklist, countsGiven,
                              m_defects);
        readDecision();
        if (context.scenario)
            bindToSituation(m_file, m_catalog, *context.scenario, countsGiven);
        return std::move(m_file);
    }

private:
    void readMoment()
    {
        const QJsonValue value = m_json.value("intakeAt"_L1);
        const QString path = u"$.intakeAt"_s;
        if (!value.isUndefined() && !value.isString())
            m_defects.add(path, u"casefile.mustBeText"_s);
        if (value.isString()) {
            m_file.intakeAt = momentFrom(value.toString());
            if (!m_file.intakeAt.isValid())
                m_defects.add(path, u"casefile.badMoment"_s, {value.toString()});
        }
        m_file.session.situation().intakeDay =
            m_file.intakeAt.isValid() ? m_file.intakeAt.date() : m_today;
    }

    static QDateTime momentFrom(const QString& text)
    {
        QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
        if (!text.contains(u'T') || !moment.isValid())
            return {};
        // A time without an offset is the hall's own.
        if (moment.timeSpec() == Qt::LocalTime)
            return {moment.date(), moment.time(), Qt::OffsetFromUTC, secondsToShanghai};
        return moment.toOffsetFromUtc(secondsToShanghai);
    }

    const Scenario* readScenario()
    {
        const QString path = u"$.scenario"_s;
        const QJsonValue value = m_json.value("scenario"_L1);
        if (value.isUndefined()) {
            m_defects.add(path, u"casefile.missingMember"_s, {u"scenario"_s});
            return nullptr;
        }
        if (!value.isString()) {
            m_defects.add(path, u"casefile.mustBeText"_s);
            return nullptr;
        }
        m_file.scenario = ScenarioId(value.toString());
        const Scenario* scenario = m_catalog.scenario(m_file.scenario);
        if (!scenario)
            m_defects.add(path, u"casefile.unknownScenario"_s, {value.toString()});
        else if (!scenario->hasGuide)
            m_defects.add(path, u"casefile.noGuide"_s, {scenario->name});
        return scenario && scenario->hasGuide ? scenario : nullptr;
    }

    void readDecision()
    {
        const QString path = u"$.decision"_s;
        const QJsonValue value = m_json.value("decision"_L1);
        if (value.isUndefined() || value == "auto"_L1)
            return;
        if (value == "receive"_L1)
            m_file.choice.wish = Wish::Receive;
        else if (value.isObject())
            readRefusal(value.toObject(), path);
        else
            m_defects.add(path, u"casefile.badDecision"_s, {value.toVariant().toString()});
    }

    void readRefusal(const QJsonObject& json, const QString& path)
    {
        const QJsonValue reason = json.value("refuse"_L1);
        if (reason.isUndefined() || json.size() > 1) {
            m_defects.add(path, u"casefile.badDecision"_s, {json.keys().join(u' ')});
            return;
        }
        const QString at = memberPath(path, u"refuse"_s);
        if (!reason.isString())
            m_defects.add(at, u"casefile.mustBeText"_s);
        else if (reason.toString().trimmed().isEmpty())
            m_defects.add(at, u"casefile.refuseWithoutReason"_s);
        m_file.choice.wish = Wish::Refuse;
        m_file.choice.reason = reason.toString().trimmed();
        m_file.choice.ground = saysNoLicenceNeeded(m_file.choice.reason)
                                   ? RefusalGround::NoLicenceNeeded
                                   : RefusalGround::NotCompetent;
    }

    const QJsonObject& m_json;
    const Catalog& m_catalog;
    QDate m_today;
    CaseFileDefects& m_defects;
    CaseFile m_file;
};

} // namespace

CaseFileReading readCaseFile(const QByteArray& json, const Catalog& catalog, QDate today)
{
    CaseFileDefects defects;
    CaseFileReading reading;
    const QJsonObject object = objectIn(json, defects);
    reading.defects = defects.take();
    if (!reading.isOk())
        return reading;
    reading.file = Reader(object, catalog, today, defects).read();
    reading.defects = defects.take();
    return reading;
}

} // namespace yichuang
