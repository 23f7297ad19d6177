// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/formsession.h"

#include <QTest>

using namespace yichuang;

class FormSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasTypedStands();
    void emptyValueClears();
    void strongerSourceStandsAndTheDifferenceIsShown_data();
    void strongerSourceStandsAndTheDifferenceIsShown();
    void defaultNeverDisputesWhatWasTyped();
    void whatNobodySaidGivesWayWithoutAWord();
    void sameStatementIsNoDifference();
    void sameMeaningInAnotherWritingIsNoDifference();
    void cardTypedOverIsKeptAsADifference();
    void typingOnKeepsTheCardsWord();
    void typingWhatTheCardSaysEndsTheDifference();
    void settlingChoosesOne();
    void clearedFieldTakesWhatIsOffered();
    void rowIsAddedByTypingIntoIt();
    void removingARowTakesItsValues();
    void rowsOfOneRoleLeaveTheOthersAlone();
    void jsonBringsEverythingBack();
    void jsonIsTheSameEveryTime();
    void nothingComesOfNothing();

private:
    const FieldRef m_name{u"legalRep.name"_qs, {}};
};

void FormSessionTest::whatWasTypedStands()
{
    FormSession session;
    QVERIFY(session.value(m_name).isUndefined());
    session.type(m_name, u"张三"_qs);
    QCOMPARE(session.entry(m_name), (FieldEntry{u"张三"_qs, ValueSource::Typed}));
    session.type(m_name, u"李四"_qs);
    QCOMPARE(session.value(m_name), QJsonValue(u"李四"_qs));
}

void FormSessionTest::emptyValueClears()
{
    FormSession session;
    session.type(m_name, u"张三"_qs);
    session.type(m_name, u""_qs);
    QVERIFY(session.value(m_name).isNull());
}

void FormSessionTest::strongerSourceStandsAndTheDifferenceIsShown_data()
{
    QTest::addColumn<ValueSource>("first");
    QTest::addColumn<ValueSource>("second");
    QTest::addColumn<bool>("secondStands");
    QTest::newRow("card over typed") << ValueSource::Typed << ValueSource::Card << true;
    QTest::newRow("shared data over typed") << ValueSource::Typed << ValueSource::Shared << true;
    QTest::newRow("shared data over card") << ValueSource::Card << ValueSource::Shared << true;
    QTest::newRow("card not over shared data") << ValueSource::Shared << ValueSource::Card << false;
}

void FormSessionTest::strongerSourceStandsAndTheDifferenceIsShown()
{
    QFETCH(ValueSource, first);
    QFETCH(ValueSource, second);
    QFETCH(bool, secondStands);
    FormSession session;
    session.offer(m_name, {u"张三"_qs, first});
    session.offer(m_name, {u"张叁"_qs, second});
    QCOMPARE(session.entry(m_name)->source, secondStands ? second : first);
    QCOMPARE(session.differences().size(), 1);
    const ValueDifference& difference = session.differences().first();
    QCOMPARE(difference.standing, *session.entry(m_name));
    QCOMPARE(difference.other.source, secondStands ? first : second);
}

void FormSessionTest::defaultNeverDisputesWhatWasTyped()
{
    FormSession session;
    session.type(m_name, u"张三"_qs);
    session.offer(m_name, {u"默认"_qs, ValueSource::Default});
    QCOMPARE(session.value(m_name), QJsonValue(u"张三"_qs));
    QVERIFY(session.differences().isEmpty());
}

void FormSessionTest::whatNobodySaidGivesWayWithoutAWord()
{
    FormSession session;
    session.offer(m_name, {u"默认"_qs, ValueSource::Default});
    session.offer(m_name, {u"张三"_qs, ValueSource::Card});
    QCOMPARE(session.entry(m_name), (FieldEntry{u"张三"_qs, ValueSource::Card}));
    QVERIFY(session.differences().isEmpty());
}

void FormSessionTest::sameStatementIsNoDifference()
{
    FormSession session;
    session.type(m_name, u"张三"_qs);
    session.offer(m_name, {u"张三"_qs, ValueSource::Card});
    QVERIFY(session.differences().isEmpty());
    QCOMPARE(session.entry(m_name)->source, ValueSource::Card);
}

void FormSessionTest::sameMeaningInAnotherWritingIsNoDifference()
{
    FormSession session;
    const FieldRef birth{u"legalRep.birthDate"_qs, {}};
    session.type(birth, u"19900307"_qs);
    session.offer(birth, {u"1990-03-07"_qs, ValueSource::Card});
    QVERIFY(session.differences().isEmpty());
    QCOMPARE(session.value(birth), QJsonValue(u"1990-03-07"_qs));
}

void FormSessionTest::cardTypedOverIsKeptAsADifference()
{
    FormSession session;
    session.offer(m_name, {u"张三"_qs, ValueSource::Card});
    session.type(m_name, u"张叁"_qs);
    QCOMPARE(session.entry(m_name), (FieldEntry{u"张叁"_qs, ValueSource::Typed}));
    QCOMPARE(session.differences().size(), 1);
    QCOMPARE(session.differences().first().other, (FieldEntry{u"张三"_qs, ValueSource::Card}));
}

void FormSessionTest::typingOnKeepsTheCardsWord()
{
    FormSession session;
    session.offer(m_name, {u"张三"_qs, ValueSource::Card});
    for (const QString& typed : {u"张"_qs, u""_qs, u"李"_qs, u"李四"_qs})
        session.type(m_name, typed);
    QCOMPARE(session.differences().size(), 1);
    QCOMPARE(session.differences().first().standing.value, QJsonValue(u"李四"_qs));
    QCOMPARE(session.differences().first().other, (FieldEntry{u"张三"_qs, ValueSource::Card}));
}

void FormSessionTest::typingWhatTheCardSaysEndsTheDifference()
{
    FormSession session;
    session.offer(m_name, {u"张三"_qs, ValueSource::Card});
    session.type(m_name, u"张"_qs);
    session.type(m_name, u"张三"_qs);
    QVERIFY(session.differences().isEmpty());
    QCOMPARE(session.entry(m_name)->source, ValueSource::Card);
}

void FormSessionTest::settlingChoosesOne()
{
    for (const QString& chosen : {u"张三"_qs, u"张叁"_qs}) {
        FormSession session;
        session.type(m_name, u"张叁"_qs);
        session.offer(m_name, {u"张三"_qs, ValueSource::Card});
        session.settleDifference(m_name, chosen);
        QCOMPARE(session.value(m_name), QJsonValue(chosen));
        QVERIFY(session.differences().isEmpty());
    }
}

void FormSessionTest::clearedFieldTakesWhatIsOffered()
{
    FormSession session;
    session.type(m_name, u"张叁"_qs);
    session.type(m_name, u""_qs);
    session.offer(m_name, {u"张三"_qs, ValueSource::Card});
    QCOMPARE(session.value(m_name), QJsonValue(u"张三"_qs));
    QVERIFY(session.differences().isEmpty());
}

void FormSessionTest::rowIsAddedByTypingIntoIt()
{
    FormSession session;
    const RoleId shareholder(u"shareholder"_qs);
    session.type({u"shareholder.name"_qs, u"r1"_qs}, u""_qs);
    QVERIFY(session.rows(shareholder).isEmpty());
    session.type({u"shareholder.name"_qs, u"r1"_qs}, u"张三"_qs);
    QCOMPARE(session.rows(shareholder), QStringList{u"r1"_qs});
    QCOMPARE(session.addRow(shareholder), u"r2"_qs);
}

void FormSessionTest::removingARowTakesItsValues()
{
    FormSession session;
    const RoleId shareholder(u"shareholder"_qs);
    const FieldRef first{u"shareholder.name"_qs, u"r1"_qs};
    const FieldRef second{u"shareholder.name"_qs, u"r2"_qs};
    session.type(first, u"张三"_qs);
    session.offer(first, {u"张叁"_qs, ValueSource::Card});
    session.type(second, u"李四"_qs);
    session.removeRow(shareholder, u"r1"_qs);
    QCOMPARE(session.rows(shareholder), QStringList{u"r2"_qs});
    QVERIFY(session.value(first).isUndefined());
    QVERIFY(session.differences().isEmpty());
    QCOMPARE(session.value(second), QJsonValue(u"李四"_qs));
}

void FormSessionTest::rowsOfOneRoleLeaveTheOthersAlone()
{
    FormSession session;
    session.type({u"shareholder.name"_qs, u"r1"_qs}, u"张三"_qs);
    session.type({u"officer.name"_qs, u"r1"_qs}, u"李四"_qs);
    session.removeRow(RoleId(u"shareholder"_qs), u"r1"_qs);
    QCOMPARE(session.value({u"officer.name"_qs, u"r1"_qs}), QJsonValue(u"李四"_qs));
}

void FormSessionTest::jsonBringsEverythingBack()
{
    FormSession session(QDate(2026, 11, 24));
    Situation& situation = session.situation();
    situation.given = {{QuestionId(u"Q1"_qs), u"home"_qs}, {QuestionId(u"Q2"_qs), 3}};
    situation.added = {MatterId(u"E1"_qs)};
    situation.dropped = {MatterId(u"E2"_qs)};
    situation.chosen = QList<MatterId>{};
    session.type(m_name, u"𠮷田·买买提"_qs);
    session.offer(m_name, {u"张三"_qs, ValueSource::Card});
    session.type({u"shareholder.name"_qs, u"r1"_qs}, u"李四"_qs);
    session.addRow(RoleId(u"shareholder"_qs));
    session.type({u"org.phone"_qs, {}}, u"1"_qs);
    session.type({u"org.phone"_qs, {}}, u""_qs);

    const FormSession back = FormSession::fromJson(session.toJson());
    QCOMPARE(back.situation(), session.situation());
    QCOMPARE(back.entry(m_name), session.entry(m_name));
    QCOMPARE(back.differences(), session.differences());
    QCOMPARE(back.rows(RoleId(u"shareholder"_qs)), (QStringList{u"r1"_qs, u"r2"_qs}));
    QCOMPARE(back.toJson(), session.toJson());
}

void FormSessionTest::jsonIsTheSameEveryTime()
{
    FormSession one;
    FormSession other;
    for (int i = 0; i < 30; ++i) {
        one.type({QString::number(i), {}}, i);
        other.type({QString::number(29 - i), {}}, 29 - i);
    }
    QCOMPARE(one.toJson(), other.toJson());
}

void FormSessionTest::nothingComesOfNothing()
{
    const FormSession session = FormSession::fromJson({});
    QVERIFY(session.differences().isEmpty());
    QVERIFY(!session.situation().chosen);
    QVERIFY(!session.entry(m_name));
}

QTEST_GUILESS_MAIN(FormSessionTest)
#include "tst_formsession.moc"
