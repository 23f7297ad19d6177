// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/province/contract/schemas.h"
#include "tests/province/faults/faultplan.h"
#include "tests/province/net/service.h"
#include "tests/province/rules/operation.h"

#include <QMutex>
#include <QSet>

namespace yichuang::sandbox {

/// Takes every request through gate, schema, idempotency and its rule in one transaction, and makes
/// go wrong what is to go wrong.
class Desk : public Service
{
public:
    /// Both outlive the desk.
    Desk(Province& province, FaultPlan& faults) : m_province(province), m_faults(faults) {}

    Identity identityOfNext() override { return m_faults.identityOfNext(); }
    Trouble troubleOf(const Request& request) override;
    Reply answer(const Request& request) override;

private:
    Reply replyTo(const Request& request);
    Reply replyOnce(const Request& request);
    Reply carryOut(const Request& request, const Match& match);
    Reply inTransaction(Call& call, const Operation& operation);
    Reply withKey(Call& call, const Operation& operation);
    bool begin(Call& call, const QString& key);
    void end(const Call& call);
    Reply administer(const Request& request);
    QDateTime now(const Trouble& trouble) const;

    Province& m_province;
    FaultPlan& m_faults;
    Schemas m_schemas;
    QMutex m_mutex;
    QSet<QString> m_underWay; ///< hall and idempotency key
};

} // namespace yichuang::sandbox
