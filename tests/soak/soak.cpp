// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/soak.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yichuang::test {

namespace {

constexpr int longEnough = 120000;
/// A window is killed within this time of its start, milliseconds.
constexpr int lifetime = 900;

QString program()
{
    return QStringLiteral(YICHUANG_BINARY_DIR "/tests/soakwindow");
}

QStringList textsOf(const QJsonValue& value)
{
    QStringList texts;
    for (const QJsonValue& each : value.toArray())
        texts.append(each.toString());
    return texts;
}

} // namespace

Soak::Soak(quint32 seed) : m_random(seed) {}

QStringList Soak::words(const QString& command, const Window& window)
{
    return {command,     window.folder.path(),       m_server.url(), m_server.authority(),
            window.name, QString::number(m_random())};
}

QString Soak::run(int rounds)
{
    QString wrong = m_server.start();
    if (!wrong.isEmpty())
        return wrong;
    m_admin = std::make_unique<Terminal>(m_server);
    for (int i = 0; i < rounds; ++i) {
        wrong = round();
        if (!wrong.isEmpty())
            return u"round %1: %2"_s.arg(i).arg(wrong);
    }
    if (m_admin->administer("PUT", u"/faults"_s).status != 204)
        return u"the faults don't end"_s;
    return compare();
}

QJsonObject Soak::faults()
{
    static const QStringList all{u"cutBeforeCommit"_s, u"cutAfterCommit"_s, u"busy"_s,
                                 u"unavailable"_s,     u"failed"_s,         u"corrupt"_s,
                                 u"truncate"_s,        u"portal"_s,         u"redeliver"_s,
                                 u"duplicate"_s,       u"reorder"_s,        u"expiredToken"_s,
                                 u"clockOff"_s,        u"latency"_s,        u"wrongCertificate"_s};
    QJsonArray rules;
    for (int i = below(4); i > 0; --i)
        rules.append(QJsonObject{{u"fault"_s, all.at(below(int(all.size())))},
                                 {u"chance"_s, 0.1 * (1 + below(5))},
                                 {u"bytes"_s, below(400)},
                                 {u"milliseconds"_s, below(300)},
                                 {u"deliveries"_s, 10}});
    return {{u"seed"_s, below(1000000)}, {u"rules"_s, rules}};
}

QString Soak::round()
{
    if (m_admin->administer("PUT", u"/faults"_s, faults()).status != 204)
        return u"no faults taken"_s;
    QProcess one;
    QProcess other;
    one.start(program(), words(u"work"_s, m_one));
    other.start(program(), words(u"work"_s, m_other));
    const int whom = below(4);
    if (whom == 0) {
        one.waitForFinished(1 + below(lifetime));
        one.kill();
    } else if (whom == 1) {
        other.waitForFinished(1 + below(lifetime));
        other.kill();
    } else if (whom == 2) {
        one.waitForFinished(1 + below(lifetime));
        m_server.kill();
        const QString wrong = m_server.start();
        if (!wrong.isEmpty())
            return wrong;
    }
    return one.waitForFinished(longEnough) || one.state() == QProcess::NotRunning
               ? other.waitForFinished(longEnough) || other.state() == QProcess::NotRunning
                     ? QString()
                     : u"window 002 doesn't end"_s
               : u"window 001 doesn't end"_s;
}

QJsonObject Soak::settle(const Window& window, QString& wrong)
{
    QProcess process;
    process.start(program(), words(u"settle"_s, window));
    if (!process.waitForFinished(longEnough))
        wrong = u"window %1 doesn't settle"_s.arg(window.name);
    const QJsonObject told = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    if (process.exitCode() != 0)
        wrong = u"window %1 is stuck: %2"_s.arg(window.name,
                                                textsOf(told.value("waiting"_L1)).join(u' '));
    return told.value("cases"_L1).toObject();
}

QString Soak::compare()
{
    QString wrong;
    for (int i = 0; i < 2; ++i) {
        settle(m_one, wrong);
        settle(m_other, wrong);
    }
    const QJsonObject one = settle(m_one, wrong);
    const QJsonObject other = settle(m_other, wrong);
    if (!wrong.isEmpty())
        return wrong;
    if (one != other)
        return u"the windows differ"_s;
    QStringList filed;
    const Answer answer = m_admin->administer("GET", u"/cases"_s);
    const QJsonArray cases = answer.json.value("cases"_L1).toArray();
    if (cases.size() != one.size())
        return u"%1 cases at the province, %2 at a window"_s.arg(cases.size()).arg(one.size());
    for (const QJsonValue& value : cases) {
        const QString number = value.toObject().value("number"_L1).toString();
        const QStringList events = textsOf(value.toObject().value("events"_L1));
        if (events != textsOf(one.value(number).toObject().value("events"_L1)))
            return u"case %1 differs"_s.arg(number);
        filed += events;
    }
    return compareLost(filed);
}

QString Soak::compareLost(const QStringList& filed)
{
    const QSet<QString> all(filed.begin(), filed.end());
    if (all.size() != filed.size())
        return u"an event is filed twice"_s;
    m_events = int(filed.size());
    for (const Window* window : {&m_one, &m_other}) {
        QFile acts(window->folder.path() + u"/acts"_s);
        if (!acts.open(QIODevice::ReadOnly))
            return u"a window did nothing"_s;
        while (!acts.atEnd()) {
            const QString id = QString::fromLatin1(acts.readLine().trimmed());
            if (!all.contains(id))
                return u"event %1 is lost"_s.arg(id);
        }
    }
    return {};
}

} // namespace yichuang::test
