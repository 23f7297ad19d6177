// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/province/faults/faultrule.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yichuang::sandbox {

namespace {

using Effect = void (*)(Trouble&, const QJsonObject&, std::mt19937&, int);

int number(const QJsonObject& json, QLatin1StringView name, int otherwise)
{
    return json.value(name).toInt(otherwise);
}

void latency(Trouble& trouble, const QJsonObject& json, std::mt19937&, int)
{
    const QString place = json.value("place"_L1).toString();
    int& wait = place == u"before"   ? trouble.waitBefore
                : place == u"during" ? trouble.waitDuring
                                     : trouble.waitAfter;
    wait += number(json, "milliseconds"_L1, 1000);
}

template <int status>
void refuse(Trouble& trouble, const QJsonObject& json, std::mt19937&, int)
{
    trouble.refuseWith = status;
    trouble.retryAfter = number(json, "retryAfter"_L1, 1);
}

/// "bytes", or "everyBytes" once, twice, three times … that many.
void truncate(Trouble& trouble, const QJsonObject& json, std::mt19937&, int struck)
{
    trouble.cutAfter = json.contains("everyBytes"_L1)
                           ? qint64(number(json, "everyBytes"_L1, 1024)) * struck
                           : number(json, "bytes"_L1, 0);
}

const QHash<QString, Effect>& effects()
{
    static const QHash<QString, Effect> all{
        {u"latency"_s, latency},
        {u"busy"_s, refuse<429>},
        {u"failed"_s, refuse<500>},
        {u"unavailable"_s, refuse<503>},
        {u"truncate"_s, truncate},
        {u"cutBeforeCommit"_s, [](Trouble& t, const QJsonObject&, std::mt19937&,
                                  int) { t.cut = Trouble::Cut::BeforeCommit; }},
        {u"cutAfterCommit"_s, [](Trouble& t, const QJsonObject&, std::mt19937&,
                                 int) { t.cut = Trouble::Cut::AfterCommit; }},
        {u"corrupt"_s,
         [](Trouble& t, const QJsonObject&, std::mt19937&, int) { t.isCorrupt = true; }},
        {u"portal"_s,
         [](Trouble& t, const QJsonObject&, std::mt19937&, int) { t.isPortal = true; }},
        {u"gzipBomb"_s,
         [](Trouble& t, const QJsonObject&, std::mt19937&, int) { t.isBomb = true; }},
        {u"duplicate"_s,
         [](Trouble& t, const QJsonObject&, std::mt19937&, int) { t.isDoubled = true; }},
        {u"reorder"_s, [](Trouble& t, const QJsonObject&, std::mt19937& random,
                          int) { t.shuffle = random() | 1; }},
        {u"redeliver"_s, [](Trouble& t, const QJsonObject& json, std::mt19937&,
                            int) { t.deliveries = number(json, "deliveries"_L1, 2); }},
        {u"expiredToken"_s,
         [](Trouble& t, const QJsonObject&, std::mt19937&, int) { t.isTokenExpired = true; }},
        {u"clockOff"_s, [](Trouble& t, const QJsonObject& json, std::mt19937&,
                           int) { t.minutesOff = number(json, "minutes"_L1, 10); }},
    };
    return all;
}

const QHash<QString, Identity>& identities()
{
    static const QHash<QString, Identity> all{
        {u"wrongCertificate"_s, Identity::Stranger},
        {u"expiredCertificate"_s, Identity::Expired},
        {u"wrongHost"_s, Identity::OtherHost},
        {u"oldTls"_s, Identity::OldTls},
    };
    return all;
}

} // namespace

Result<FaultRule> FaultRule::read(const QJsonObject& json, quint32 seed)
{
    FaultRule rule;
    rule.m_json = json;
    rule.m_fault = json.value("fault"_L1).toString();
    if (!effects().contains(rule.m_fault) && !identities().contains(rule.m_fault))
        return Error{ErrorKind::Rejected, u"sandbox.faults"_s, {rule.m_fault}};
    const QJsonValue operation = json.value("operation"_L1);
    if (operation.isString())
        rule.m_operations.append(operation.toString());
    for (const QJsonValue& each : operation.toArray())
        rule.m_operations.append(each.toString());
    rule.m_chance = json.value("chance"_L1).toDouble(1);
    rule.m_spared = number(json, "after"_L1, 0);
    rule.m_left = number(json, "times"_L1, -1);
    rule.m_random.seed(seed);
    return rule;
}

bool FaultRule::isOfConnections() const
{
    return identities().contains(m_fault);
}

bool FaultRule::strikes(const QString& operation)
{
    if (!m_operations.isEmpty() && !m_operations.contains(operation))
        return false;
    // Drawn every time, so that one count doesn't shift the luck of what follows.
    const bool isDrawn = m_random() < m_chance * double(std::mt19937::max());
    if (m_spared > 0) {
        --m_spared;
        return false;
    }
    if (!isDrawn || m_left == 0)
        return false;
    if (m_left > 0)
        --m_left;
    ++m_struck;
    return true;
}

void FaultRule::addTo(Trouble& trouble)
{
    if (const Effect effect = effects().value(m_fault))
        effect(trouble, m_json, m_random, m_struck);
}

Identity FaultRule::identity() const
{
    return identities().value(m_fault, Identity::Right);
}

} // namespace yichuang::sandbox
