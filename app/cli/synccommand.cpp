// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/synccommand.h"

#include "app/cli/jsontext.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QString nameOf(SyncPhase phase)
{
    switch (phase) {
    case SyncPhase::Off:
        return u"off"_s;
    case SyncPhase::Idle:
    case SyncPhase::Working:
        return u"reached"_s;
    case SyncPhase::Offline:
        return u"offline"_s;
    case SyncPhase::Stopped:
        return u"stopped"_s;
    }
    return {};
}

ExitCode codeOf(const SyncState& state)
{
    if (nameOf(state.phase) != u"reached")
        return ExitCode::Trouble;
    const bool isAllThere = state.counts == OutboxCounts{};
    return isAllThere ? ExitCode::Done : ExitCode::Refused;
}

Error reasonOf(const SyncState& state)
{
    const QString code = state.phase == SyncPhase::Off ? u"sync.noProvince"_s : state.code;
    return {ErrorKind::Offline, code, {}};
}

} // namespace

SyncCommand::SyncCommand(SyncOnce syncOnce, const Sentences& sentences, Streams streams)
    : m_syncOnce(std::move(syncOnce)), m_sentences(sentences), m_streams(streams)
{
    m_shape.name = u"sync"_s;
    m_shape.summary = u"与省级平台同步一次：上传待传的，取回新的"_s;
    m_shape.options = {{u"once"_s, {}, u"只做一轮"_s, {}, true},
                       {u"data"_s, u"DIR"_s, u"数据文件夹，默认与受理窗口相同"_s, {}, false},
                       {u"json"_s, {}, u"输出JSON"_s, {}, false}};
    m_shape.notes = u"退出码：0 全部传完；1 有的要稍后再传、被拒收或者有冲突（在窗口中处理）；\n"
                    "2 命令行有误；3 网络不通、本机未注册、未设置省级平台，或者窗口正在同步。\n"
                    "传多少次都不会重复：每一条有自己的标识。"_s;
}

ExitCode SyncCommand::run(const Arguments& arguments) const
{
    const Result<SyncState> state = m_syncOnce(arguments.value(u"data"_s));
    if (!state) {
        m_streams.err << m_sentences.of(state.error()) << u'\n';
        return ExitCode::Trouble;
    }
    if (arguments.has(u"json"_s))
        printJson(*state);
    else
        print(*state);
    return codeOf(*state);
}

void SyncCommand::print(const SyncState& state) const
{
    const OutboxCounts& counts = state.counts;
    m_streams.out << u"待上传%1件，被拒收%2件，有冲突%3件\n"_s.arg(counts.waiting)
                         .arg(counts.setAside)
                         .arg(counts.conflicts);
    if (codeOf(state) == ExitCode::Trouble)
        m_streams.err << m_sentences.of(reasonOf(state)) << u'\n';
}

void SyncCommand::printJson(const SyncState& state) const
{
    QJsonObject json{{u"ok"_s, codeOf(state) == ExitCode::Done},
                     {u"province"_s, nameOf(state.phase)},
                     {u"waiting"_s, state.counts.waiting},
                     {u"setAside"_s, state.counts.setAside},
                     {u"conflicts"_s, state.counts.conflicts}};
    if (codeOf(state) == ExitCode::Trouble) {
        const Error reason = reasonOf(state);
        json.insert(u"code"_s, reason.code);
        json.insert(u"reason"_s, m_sentences.of(reason));
    }
    m_streams.out << jsonText(json);
}

EnrolCommand::EnrolCommand(EnrolTerminal enrol, const Sentences& sentences, Streams streams)
    : m_enrol(std::move(enrol)), m_sentences(sentences), m_streams(streams)
{
    m_shape.name = u"enrol"_s;
    m_shape.summary = u"用省级平台发放的一次性注册码注册本机"_s;
    m_shape.arguments = QStringList{u"CODE"_s};
    m_shape.options = {{u"data"_s, u"DIR"_s, u"数据文件夹，默认与受理窗口相同"_s, {}, false}};
    m_shape.notes = u"本机的密钥只存放在系统密钥环中。没有密钥环就不能注册，窗口照常离线办理。\n"
                    "退出码：0 已注册；1 省级平台拒绝；3 密钥环、网络或者数据有问题。"_s;
}

ExitCode EnrolCommand::run(const Arguments& arguments) const
{
    const Result<Enrolment> enrolment = m_enrol(arguments.value(u"data"_s), arguments.at(0));
    if (enrolment) {
        m_streams.out << u"已注册：%1 %2号窗口\n"_s.arg(enrolment->hallName,
                                                        enrolment->workplace.window);
        return ExitCode::Done;
    }
    m_streams.err << m_sentences.of(enrolment.error()) << u'\n';
    return enrolment.error().kind == ErrorKind::Rejected ? ExitCode::Refused : ExitCode::Trouble;
}

} // namespace yichuang
