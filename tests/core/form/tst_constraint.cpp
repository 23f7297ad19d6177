// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/constraint.h"

#include <QTest>

using namespace yichuang;

class ConstraintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingBindsNothing();
    void strictestOfBothCounts();
    void orderDoesntMatter();
    void twiceTheSameChangesNothing();
    void whatNoValueCanMeetIsAConflict();
    void touchingBoundsAreNoConflict();

private:
    static Constraint one();
    static Constraint other();
};

Constraint ConstraintTest::one()
{
    Constraint constraint;
    constraint.minLength = 2;
    constraint.maxLength = 60;
    constraint.min = 1;
    constraint.earliest = QDate(2026, 1, 1);
    constraint.scale = 6;
    constraint.patterns = {u"b"_qs, u"a"_qs};
    constraint.allowedCodes = {u"1"_qs, u"2"_qs};
    constraint.granularity = Granularity::Day;
    return constraint;
}

Constraint ConstraintTest::other()
{
    Constraint constraint;
    constraint.minLength = 4;
    constraint.max = 10;
    constraint.earliest = QDate(2025, 1, 1);
    constraint.latest = QDate(2026, 12, 31);
    constraint.scale = 2;
    constraint.patterns = {u"a"_qs, u"c"_qs};
    constraint.allowedCodes = {u"3"_qs, u"2"_qs};
    constraint.granularity = Granularity::Minute;
    return constraint;
}

void ConstraintTest::nothingBindsNothing()
{
    QCOMPARE(strictest({}, {}), Constraint());
    QCOMPARE(conflictIn({}), ConstraintConflict::None);
}

void ConstraintTest::strictestOfBothCounts()
{
    const Constraint both = strictest(one(), other());
    QCOMPARE(both.minLength, 4);
    QCOMPARE(both.maxLength, 60);
    QCOMPARE(both.min, 1);
    QCOMPARE(both.max, 10);
    QCOMPARE(both.earliest, QDate(2026, 1, 1));
    QCOMPARE(both.latest, QDate(2026, 12, 31));
    QCOMPARE(both.scale, 2);
    QCOMPARE(both.patterns, (QStringList{u"a"_qs, u"b"_qs, u"c"_qs}));
    QCOMPARE(both.allowedCodes, QStringList{u"2"_qs});
    QCOMPARE(both.granularity, Granularity::Minute);
}

void ConstraintTest::orderDoesntMatter()
{
    QCOMPARE(strictest(one(), other()), strictest(other(), one()));
}

void ConstraintTest::twiceTheSameChangesNothing()
{
    const Constraint both = strictest(one(), other());
    QCOMPARE(strictest(both, one()), both);
    QCOMPARE(strictest(both, both), both);
}

void ConstraintTest::whatNoValueCanMeetIsAConflict()
{
    Constraint length;
    length.minLength = 5;
    length.maxLength = 4;
    QCOMPARE(conflictIn(length), ConstraintConflict::EmptyLength);
    Constraint range;
    range.min = 5;
    range.max = 4;
    QCOMPARE(conflictIn(range), ConstraintConflict::EmptyRange);
    Constraint span;
    span.earliest = QDate(2026, 1, 2);
    span.latest = QDate(2026, 1, 1);
    QCOMPARE(conflictIn(span), ConstraintConflict::EmptyRange);
    Constraint options;
    options.allowedCodes = QStringList();
    QCOMPARE(conflictIn(options), ConstraintConflict::EmptyOptions);
}

void ConstraintTest::touchingBoundsAreNoConflict()
{
    Constraint constraint;
    constraint.minLength = 4;
    constraint.maxLength = 4;
    constraint.min = 1;
    constraint.max = 1;
    constraint.earliest = QDate(2026, 1, 1);
    constraint.latest = QDate(2026, 1, 1);
    QCOMPARE(conflictIn(constraint), ConstraintConflict::None);
}

QTEST_GUILESS_MAIN(ConstraintTest)
#include "tst_constraint.moc"
