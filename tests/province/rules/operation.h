// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/province/rules/call.h"

#include <QStringList>

namespace yichuang::sandbox {

using Rule = Reply (*)(Call&);

/// What is asked of a request before its rule is looked at.
enum class Access {
    Open,      ///< nothing
    NewDevice, ///< signed with the key in the body
    Device,    ///< signed by a terminal
    Terminal,  ///< and with its token
    Clerk      ///< and with a clerk's, who has one of the roles
};

/// One operation of the contract.
struct Operation
{
    QString id; ///< operationId
    QByteArray method;
    QString path; ///< "/cases/{number}"
    Access access = Access::Terminal;
    Rule rule = nullptr;
    QString bodySchema{}; ///< empty: no JSON body
    bool isWrite = false;
    bool hasKey = false; ///< needs an idempotency key
    QStringList roles{}; ///< with Access::Clerk
};

const QList<Operation>& operations();

/// What a request asks for.
struct Match
{
    const Operation* operation = nullptr; ///< null: `code` says why
    QStringList arguments;
    QString code;
};

/// `path` without the query.
Match operationFor(const QByteArray& method, const QByteArray& path);

} // namespace yichuang::sandbox
