// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/province/client/casefixture.h"
#include "tests/province/client/sandboxserver.h"
#include "tests/province/client/terminal.h"

#include <QObject>

#include <memory>

namespace yichuang::test {

/// What the province promises, whichever database is behind it: tst_provincesqlite and
/// tst_provincepostgres run it.
class ProvinceBehaviour : public QObject
{
    Q_OBJECT

public:
    explicit ProvinceBehaviour(QStringList options) : m_options(std::move(options)) {}

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void aNewCaseArrivesWhole();
    void theSameKeyIsAnsweredAlikeAndChangesNothing();
    void theSameKeyAtTheSameTimeIsDoneOnce();
    void theSameKeyForSomethingElseIsRefused();
    void aKeyIsNeeded();
    void aNumberOfAnotherHallIsRefused();
    void aMistypedNumberIsRefused();
    void anOldRevisionIsAConflict();
    void aCaseThatIsThereIsNoNewOne();

    void eventsThatCommuteAreMerged();
    void eventsThatDoNotAreAConflictAndNothingIsStored();
    void anEventIsStoredOnceHoweverOftenItComes();
    void anEventIdOfAnotherCaseIsRefused();
    void aSequenceTheProvinceNeverGaveIsRefused();
    void aSupervisorsEventIsTheSupervisorsAlone();
    void aTimeWithoutAZoneIsRefused();
    void aPaperStaysAsIssued();

    void theOtherWindowPullsWhatChanged();
    void pagesLeadToTheEnd();
    void anotherHallTakesTheCaseOver();

    void departmentsMoveTheCaseOnToPickup();
    void aDeniedMatterSaysWhy();
    void aPausedMatterStaysWhereItIs();
    void aWaitingMatterHoldsThePickupBack();

    void anAttachmentGoesOnWhereItWasCut();
    void anAttachmentThatIsAnotherIsDropped();
    void anAttachmentIsTheHallsOwn();

    void aCertificateMatchesDiffersOrIsAbsent();
    void withoutConsentNothingIsLookedUp();
    void onlyTheCountersStaffLooksUp();
    void evaluationsAndEventsAreTallied();

    void nothingAcknowledgedIsLostByAPowerCut();
    void manyWindowsWriteAtOnce();

private:
    /// A case of this window that nobody used yet.
    CaseFixture newCase(const QString& hall = QStringLiteral("370102001"));
    Terminal& terminal() { return *m_first; }
    /// Stored, with these matters accepted; base sequence 1.
    CaseFixture acceptedCase(const QStringList& matters);
    Answer append(Terminal& terminal, const CaseFixture& fixture, int baseSequence,
                  const QList<QJsonObject>& events, const QString& key = {});
    Answer lookUp(Terminal& terminal, const QString& material, const QString& name,
                  const QString& idNumber, bool isConsentGiven = true);
    int advance(const CaseFixture& fixture, const QJsonObject& more = {});

    QStringList m_options;
    SandboxServer m_server;
    std::unique_ptr<Terminal> m_first;  ///< window 001 of the first hall
    std::unique_ptr<Terminal> m_second; ///< window 002 of it
    std::unique_ptr<Terminal> m_other;  ///< of another hall
    int m_lastSequence = 0;
};

} // namespace yichuang::test
