// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/catalogfolder.h"
#include "core/form/formstate.h"
#include "tests/support/madeupnumbers.h"

#include <QJsonObject>
#include <QTest>

using namespace yichuang;
using namespace Qt::StringLiterals;

/// The merge and the rules of the form, on what the product ships.
class BuiltInMergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void funeralIsSparedWhatTheFormatSays();
    void ratiosOfShareholdersAddUp();
    void contributionsMakeUpTheCapital();
    void applicantIsNotTheDeceased();
    void cremationComesAfterDeath();
    void numberTellsBirthAndSexOfTheDeceased();

private:
    MergeResult merged(const QString& scenario, const FormSession& session) const
    {
        return mergeAll(*m_catalog, *m_catalog->scenario(ScenarioId(scenario)),
                        session.situation());
    }
    /// What the form shows and says at one place.
    FieldView at(const QString& scenario, const FormSession& session, const FieldRef& ref) const
    {
        m_merge = merged(scenario, session);
        const FormState state = formState(*m_catalog, m_merge, session, m_today);
        const FieldView* view = state.view(ref);
        return view ? *view : FieldView();
    }
    static QStringList codes(const FieldView& view)
    {
        QStringList codes;
        for (const FieldProblem& problem : view.problems)
            codes.append(problem.code);
        return codes;
    }

    const QDate m_today{2026, 11, 24};
    const CatalogPtr m_catalog = loadCatalogFolder(u":/catalog"_s).catalog;
    mutable MergeResult m_merge; ///< views point into it
};

void BuiltInMergeTest::funeralIsSparedWhatTheFormatSays()
{
    const QJsonObject result = toJson(merged(u"P11.1"_s, FormSession(m_today)));
    // The example of "Merge result" in the catalog format.
    const QJsonObject expected{{u"matters"_s, 4},
                               {u"fieldsSeparate"_s, 61},
                               {u"fieldsMerged"_s, 29},
                               {u"fieldsToFill"_s, 28},
                               {u"fieldsRequiredToFill"_s, 24},
                               {u"fieldsFromIdCard"_s, 8},
                               {u"fieldsFromChain"_s, 1},
                               {u"fieldsDerived"_s, 0},
                               {u"materialsSeparate"_s, 15},
                               {u"materialsMerged"_s, 7},
                               {u"generated"_s, 3},
                               {u"chain"_s, 1},
                               {u"exempt"_s, 1},
                               {u"promise"_s, 0},
                               {u"submit"_s, 2},
                               {u"copiesSeparate"_s, 4},
                               {u"copiesMerged"_s, 0}};
    QCOMPARE(result.value("figures"_L1).toObject(), expected);
}

void BuiltInMergeTest::ratiosOfShareholdersAddUp()
{
    FormSession session(m_today);
    const FieldRef last{u"shareholder.invRatio"_s, u"r2"_s};
    session.type({u"shareholder.invRatio"_s, u"r1"_s}, u"60"_s);
    session.type(last, u"30"_s);
    QCOMPARE(codes(at(u"E1.1"_s, session, last)), QStringList{u"rule.ratioSum"_s});
    session.type(last, u"40"_s);
    QCOMPARE(codes(at(u"E1.1"_s, session, last)), QStringList());
}

void BuiltInMergeTest::contributionsMakeUpTheCapital()
{
    FormSession session(m_today);
    const FieldRef last{u"shareholder.invAmount"_s, u"r2"_s};
    session.type({u"org.capital"_s, {}}, u"100"_s);
    session.type({u"shareholder.invAmount"_s, u"r1"_s}, u"60"_s);
    session.type(last, u"30"_s);
    QCOMPARE(codes(at(u"E1.1"_s, session, last)), QStringList{u"rule.amountSum"_s});
    session.type(last, u"40"_s);
    QCOMPARE(codes(at(u"E1.1"_s, session, last)), QStringList());
}

void BuiltInMergeTest::applicantIsNotTheDeceased()
{
    FormSession session(m_today);
    const QString number = test::residentId(QDate(1940, 5, 6));
    session.type({u"deceased.idNo"_s, {}}, number);
    session.type({u"applicant.idNo"_s, {}}, number);
    QCOMPARE(codes(at(u"P11.1"_s, session, {u"applicant.idNo"_s, {}})),
             QStringList{u"rule.samePersonAs"_s});
}

void BuiltInMergeTest::cremationComesAfterDeath()
{
    FormSession session(m_today);
    session.type({u"death.deathTime"_s, {}}, u"2026-11-22T08:00"_s);
    session.type({u"funeral.cremateTime"_s, {}}, u"2026-11-21T08:00"_s);
    QCOMPARE(codes(at(u"P11.1"_s, session, {u"funeral.cremateTime"_s, {}})),
             QStringList{u"rule.dateOrder"_s});
}

void BuiltInMergeTest::numberTellsBirthAndSexOfTheDeceased()
{
    FormSession session(m_today);
    session.type({u"deceased.idNo"_s, {}}, test::residentId(QDate(1940, 5, 6), 902));
    QCOMPARE(at(u"P11.1"_s, session, {u"deceased.birthDate"_s, {}}).value.toString(),
             u"1940-05-06"_s);
    const FieldView gender = at(u"P11.1"_s, session, {u"deceased.gender"_s, {}});
    QCOMPARE(gender.value.toString(), u"2"_s);
    QCOMPARE(gender.source, ValueSource::Derived);
    QVERIFY(!gender.isMissing());
}

QTEST_GUILESS_MAIN(BuiltInMergeTest)
#include "tst_builtinmerge.moc"
