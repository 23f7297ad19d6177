// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/printerstate.h"

#include <QTest>

using namespace yichuang;
using namespace Qt::StringLiterals;

using Job = PrintProgress::Job;

/// What the queue says, and what it means for the paper.
class TestPrinterState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatKeepsThePaperFromComingHasAName_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("code");
        QTest::newRow("jam") << u"media-jam-error"_s << u"print.jammed"_s;
        QTest::newRow("jam told mildly") << u"media-jam-report"_s << u"print.jammed"_s;
        QTest::newRow("no paper") << u"media-empty-error"_s << u"print.noPaper"_s;
        QTest::newRow("low paper") << u"media-low-warning"_s << QString();
        QTest::newRow("another tray is empty") << u"media-empty-report"_s << QString();
        QTest::newRow("no toner") << u"toner-empty"_s << u"print.noToner"_s;
        QTest::newRow("open door") << u"door-open-error"_s << u"print.coverOpen"_s;
        QTest::newRow("offline") << u"offline-error"_s << u"print.offline"_s;
        QTest::newRow("connecting") << u"connecting-to-device"_s << QString();
        QTest::newRow("nothing") << u"none"_s << QString();
    }

    void whatKeepsThePaperFromComingHasAName()
    {
        QFETCH(QString, reason);
        QFETCH(QString, code);
        QCOMPARE(printProblem({Job::Printing, false, {reason}}, {}, false), code);
    }

    void whatStoodThereBeforeTheJobCountsOnlyIfItStays()
    {
        const PrintProgress progress{Job::Printing, false, {u"media-jam-error"_s}};
        QCOMPARE(printProblem(progress, {u"media-jam-report"_s}, false), QString());
        QCOMPARE(printProblem(progress, progress.reasons, true), u"print.jammed"_s);
    }

    void aJobThatCountsAsDoneIsNotPrintedOverAJam()
    {
        QCOMPARE(printProblem({Job::Done, false, {}}, {}, false), QString());
        QCOMPARE(printProblem({Job::Done, false, {u"toner-empty"_s}}, {}, false), QString());
        QCOMPARE(printProblem({Job::Done, false, {u"media-jam-report"_s}}, {}, false),
                 u"print.jammed"_s);
    }

    void aStoppedPrinterSaysWhyIfItKnows()
    {
        QCOMPARE(printProblem({Job::Waiting, true, {u"paused"_s}}, {u"paused"_s}, false),
                 u"print.stopped"_s);
        QCOMPARE(printProblem({Job::Waiting, true, {u"media-empty"_s}}, {u"media-empty"_s}, false),
                 u"print.noPaper"_s);
    }

    void aJobThatWasGivenUpHasFailed()
    {
        QCOMPARE(printProblem({Job::Aborted, false, {}}, {}, false), u"print.failed"_s);
        QCOMPARE(printProblem({Job::Cancelled, false, {}}, {}, false), u"print.failed"_s);
    }

    void connectingThatLastsIsOffline()
    {
        QCOMPARE(printProblem({Job::Printing, false, {u"connecting-to-device"_s}}, {}, true),
                 u"print.offline"_s);
    }
};

QTEST_GUILESS_MAIN(TestPrinterState)
#include "tst_printerstate.moc"
