// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/deliveryrequest.h"

#include <QTest>

using namespace yichuang;
using namespace Qt::StringLiterals;

namespace {

QJsonArray events(std::initializer_list<const char*> ids)
{
    QJsonArray array;
    for (const char* id : ids)
        array.append(QJsonObject{{u"id"_s, QString::fromLatin1(id)}});
    return array;
}

OutboxEntry entryOf(OutboxKind kind)
{
    OutboxEntry entry;
    entry.kind = kind;
    entry.body = {{u"number"_s, u"3701"_s},
                  {u"revision"_s, 4},
                  {u"events"_s, events({"b", "c"})},
                  {u"documents"_s, QJsonArray{QJsonObject{{u"id"_s, u"paper"_s}}}}};
    return entry;
}

} // namespace

/// A request says what its sender knew, in the form of the contract.
class DeliveryRequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCaseGoesUpWithItsHeadAlone();
    void eventsStandOnWhatWasKnown();
    void ownEventsBehindAGapComeFirstAndOnce();
    void whatIsNoCaseGoesAsItIs();
};

void DeliveryRequestTest::aCaseGoesUpWithItsHeadAlone()
{
    const QJsonObject request = deliveryRequest(entryOf(OutboxKind::CaseUpserted), {3, 7, {}});
    QCOMPARE(request.value("baseRevision"_L1).toInt(), 3);
    QCOMPARE(request.value("baseSequence"_L1).toInt(), 7);
    QCOMPARE(request.value("head"_L1).toObject(), (QJsonObject{{u"number"_s, u"3701"_s}}));
    QCOMPARE(request.value("documents"_L1).toArray().size(), 1);
}

void DeliveryRequestTest::eventsStandOnWhatWasKnown()
{
    const QJsonObject request = deliveryRequest(entryOf(OutboxKind::EventsAppended), {3, 7, {}});
    QCOMPARE(request, (QJsonObject{{u"baseSequence"_s, 7}, {u"events"_s, events({"b", "c"})}}));
}

void DeliveryRequestTest::ownEventsBehindAGapComeFirstAndOnce()
{
    const QJsonObject request =
        deliveryRequest(entryOf(OutboxKind::EventsAppended), {3, 7, events({"a", "b"})});
    QCOMPARE(request.value("events"_L1).toArray(), events({"a", "b", "c"}));
}

void DeliveryRequestTest::whatIsNoCaseGoesAsItIs()
{
    const OutboxEntry entry = entryOf(OutboxKind::EvaluationGiven);
    QCOMPARE(deliveryRequest(entry, {}), entry.body);
}

QTEST_GUILESS_MAIN(DeliveryRequestTest)
#include "tst_deliveryrequest.moc"
