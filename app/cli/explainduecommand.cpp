// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/explainduecommand.h"

#include "app/cli/jsontext.h"
#include "core/cases/dueexplanation.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

/// Far beyond any limit of law; keeps a slip of the finger from counting for minutes.
constexpr int mostDays = 3660;
/// China has one zone and no summer time.
constexpr int beijingSeconds = 8 * 60 * 60;

Error wrong(const QString& option, const QString& value, const QString& example)
{
    return {ErrorKind::Rejected, u"cli.wrongValue"_s, {option, value, example}};
}

/// The time on the wall of the hall; only a zone of its own has to be converted.
Result<QDateTime> momentOf(const QString& text)
{
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    if (!moment.isValid())
        return wrong(u"--from"_s, text, u"2026-02-13T16:40"_s);
    return moment.timeSpec() == Qt::LocalTime ? moment : moment.toOffsetFromUtc(beijingSeconds);
}

Result<Limit> limitOf(const QString& days, const QString& unit)
{
    bool isNumber = false;
    const int amount = days.toInt(&isNumber);
    if (!isNumber || amount < 0 || amount > mostDays)
        return wrong(u"--days"_s, days, u"0–%1"_s.arg(mostDays));
    const LimitUnit counted = unit == "days"_L1     ? LimitUnit::Days
                              : unit == "months"_L1 ? LimitUnit::Months
                                                    : LimitUnit::WorkingDays;
    return Limit{amount, counted, {}};
}

Result<std::optional<QTime>> cutOffOf(const QString& text)
{
    if (text.isEmpty())
        return std::optional<QTime>();
    const QTime time = QTime::fromString(text, u"HH:mm"_s);
    if (!time.isValid())
        return wrong(u"--cutoff"_s, text, u"17:00"_s);
    return std::optional<QTime>(time);
}

QString dayText(QDate day)
{
    return QLocale(QLocale::Chinese, QLocale::China).toString(day, u"yyyy-MM-dd（dddd）"_s);
}

void print(QTextStream& out, const DueExplanation& due)
{
    out << u"收到："_s << dayText(due.receivedOn) << u'\n';
    out << u"到期："_s << dayText(due.due.day)
        << (due.due.isEstimated ? u"（估算，以国务院公布的节假日安排为准）"_s : QString()) << u'\n';
    for (const SkippedDay& skip : due.skipped)
        out << u"  不计："_s << dayText(skip.day)
            << (skip.why == DayKind::Holiday ? u" 法定节假日"_s : u" 周末"_s) << u'\n';
}

} // namespace

ExplainDueCommand::ExplainDueCommand(const WorkCalendar& calendar, const Sentences& sentences,
                                     Streams streams)
    : m_calendar(calendar), m_sentences(sentences), m_streams(streams)
{
    m_shape.name = u"explain due"_s;
    m_shape.summary = u"说明一个期限哪天到期、跳过了哪些日子"_s;
    m_shape.options = {
        {u"from"_s, u"TIME"_s, u"收到的日期和时间，例如 2026-02-13T16:40"_s, {}, true},
        {u"days"_s, u"N"_s, u"期限的长短，0至3660；0表示当日（即办）"_s, {}, true},
        {u"unit"_s,
         u"UNIT"_s,
         u"期限的单位：工作日（默认）、自然日、月"_s,
         {u"workingDays"_s, u"days"_s, u"months"_s},
         false},
        {u"cutoff"_s,
         u"TIME"_s,
         u"大厅的截止时间，例如 17:00；过后收到算下一个工作日"_s,
         {},
         false},
        {u"json"_s, {}, u"输出JSON"_s, {}, false}};
    m_shape.notes = u"期限从收到的次日起算（行政许可法第八十二条）；国务院尚未公布节假日安排的年份"
                    "只按周末估算。"_s;
}

ExitCode ExplainDueCommand::run(const Arguments& arguments) const
{
    const auto from = momentOf(arguments.value(u"from"_s));
    const auto limit = limitOf(arguments.value(u"days"_s), arguments.value(u"unit"_s));
    const auto cutOff = cutOffOf(arguments.value(u"cutoff"_s));
    for (const Error* error : {from ? nullptr : &from.error(), limit ? nullptr : &limit.error(),
                               cutOff ? nullptr : &cutOff.error()}) {
        if (error)
            m_streams.err << m_sentences.of(*error) << u'\n';
    }
    if (!from || !limit || !cutOff)
        return ExitCode::Wrong;
    const DueExplanation due = explainDue(*from, *limit, *cutOff, m_calendar);
    if (arguments.has(u"json"_s))
        m_streams.out << jsonText(toJson(due));
    else
        print(m_streams.out, due);
    return ExitCode::Done;
}

} // namespace yichuang
