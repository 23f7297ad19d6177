// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/province/behaviour/provincebehaviour.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace yichuang::test {

void ProvinceBehaviour::initTestCase()
{
    QCOMPARE(m_server.start(m_options), QString());
    const auto make = [&](const QString& hall, const QString& window) {
        auto terminal = std::make_unique<Terminal>(m_server);
        return terminal->begin(hall, window).isEmpty() ? std::move(terminal) : nullptr;
    };
    m_first = make(u"370102001"_s, u"001"_s);
    m_second = make(u"370102001"_s, u"002"_s);
    m_other = make(u"370103001"_s, u"001"_s);
    QVERIFY(m_first && m_second && m_other);
}

void ProvinceBehaviour::cleanupTestCase()
{
    QCOMPARE(m_server.stop(), 0);
    QCOMPARE(m_server.log(), QString());
}

CaseFixture ProvinceBehaviour::newCase(const QString& hall)
{
    return {hall, u"001"_s, ++m_lastSequence};
}

CaseFixture ProvinceBehaviour::acceptedCase(const QStringList& matters)
{
    const CaseFixture fixture = newCase();
    terminal().put(fixture.path(), fixture.upsert({acceptedJson(matters)}), newUuid());
    return fixture;
}

Answer ProvinceBehaviour::append(Terminal& terminal, const CaseFixture& fixture, int baseSequence,
                                 const QList<QJsonObject>& events, const QString& key)
{
    return terminal.post(fixture.path() + u"/events"_s, appending(baseSequence, events),
                         key.isEmpty() ? newUuid() : key);
}

int ProvinceBehaviour::advance(const CaseFixture& fixture, const QJsonObject& more)
{
    QJsonObject body = more;
    body.insert(u"number"_s, fixture.number());
    return terminal()
        .administer("POST", u"/departments/advance"_s, body)
        .json.value("moved"_L1)
        .toInt();
}

Answer ProvinceBehaviour::lookUp(Terminal& terminal, const QString& material, const QString& name,
                                 const QString& idNumber, bool isConsentGiven)
{
    return terminal.post(u"/certificates/lookups"_s,
                         {{u"case"_s, QString()},
                          {u"material"_s, material},
                          {u"holder"_s, QJsonObject{{u"name"_s, name}, {u"idNumber"_s, idNumber}}},
                          {u"consent"_s, QJsonObject{{u"given"_s, isConsentGiven},
                                                     {u"at"_s, u"2026-11-24T09:40:00.000+08:00"_s},
                                                     {u"by"_s, name}}},
                          {u"purpose"_s, u"受理"_s}},
                         newUuid());
}

} // namespace yichuang::test
