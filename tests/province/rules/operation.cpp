// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/province/rules/operation.h"

#include "tests/province/rules/rules.h"

using namespace Qt::StringLiterals;

namespace yichuang::sandbox {

namespace {

constexpr char base[] = "/api/v1";

/// The arguments of `path` if it has the shape of `pattern`.
std::optional<QStringList> argumentsOf(const QStringList& path, const QString& pattern)
{
    const QStringList steps = pattern.split(u'/');
    if (steps.size() != path.size())
        return std::nullopt;
    QStringList arguments;
    for (int i = 0; i < steps.size(); ++i) {
        if (steps.at(i).startsWith(u'{') && !path.at(i).isEmpty())
            arguments.append(path.at(i));
        else if (steps.at(i) != path.at(i))
            return std::nullopt;
    }
    return arguments;
}

} // namespace

const QList<Operation>& operations()
{
    using A = Access;
    const QStringList counter{u"clerk"_s, u"helper"_s, u"supervisor"_s};
    static const QList<Operation> all{
        {u"getHealth"_s, "GET", u"/health"_s, A::Open, getHealth},
        {u"getClock"_s, "GET", u"/clock"_s, A::Open, getClock},
        {u"enrolTerminal"_s, "POST", u"/enrolments"_s, A::NewDevice, enrolTerminal,
         u"EnrolmentRequest"_s, true},
        {u"issueTerminalToken"_s, "POST", u"/terminal-tokens"_s, A::Device, issueTerminalToken,
         u"ClientCredentials"_s, true},
        {u"signClerkIn"_s, "POST", u"/clerk-tokens"_s, A::Terminal, signClerkIn,
         u"ClerkCredentials"_s, true},
        {u"refreshClerkToken"_s, "POST", u"/clerk-tokens/refresh"_s, A::Terminal, refreshClerkToken,
         u"RefreshToken"_s, true},
        {u"signClerkOut"_s, "POST", u"/clerk-tokens/revoke"_s, A::Terminal, signClerkOut,
         u"RefreshToken"_s, true},
        {u"getCatalogState"_s, "GET", u"/catalog"_s, A::Terminal, getCatalogState},
        {u"getCatalogSnapshot"_s, "GET", u"/catalog/snapshot"_s, A::Terminal, getCatalogSnapshot},
        {u"getCatalogDeltas"_s, "GET", u"/catalog/deltas"_s, A::Terminal, getCatalogDeltas},
        {u"getCalendarYear"_s, "GET", u"/calendars/{year}"_s, A::Terminal, getCalendarYear},
        {u"pullCases"_s, "GET", u"/cases"_s, A::Terminal, pullCases},
        {u"getCase"_s, "GET", u"/cases/{number}"_s, A::Terminal, getCase},
        {u"putCase"_s, "PUT", u"/cases/{number}"_s, A::Terminal, putCase, u"CaseUpsert"_s, true,
         true},
        {u"appendEvents"_s, "POST", u"/cases/{number}/events"_s, A::Terminal, appendEvents,
         u"EventAppend"_s, true, true},
        {u"putDocument"_s, "PUT", u"/cases/{number}/documents/{document}"_s, A::Terminal,
         putDocument, u"IssuedDocument"_s, true, true},
        {u"attachToCase"_s, "PUT", u"/cases/{number}/attachments/{hash}"_s, A::Terminal,
         attachToCase, u"AttachmentUse"_s, true, true},
        {u"takeCaseOver"_s, "POST", u"/cases/{number}/takeovers"_s, A::Clerk, takeCaseOver,
         u"Takeover"_s, true, true, counter},
        {u"getProgress"_s, "GET", u"/cases/{number}/progress"_s, A::Terminal, getProgress},
        {u"getAttachment"_s, "GET", u"/attachments/{hash}"_s, A::Terminal, getAttachment},
        {u"appendToAttachment"_s,
         "PATCH",
         u"/attachments/{hash}"_s,
         A::Terminal,
         appendToAttachment,
         {},
         true},
        {u"getAttachmentState"_s, "GET", u"/attachments/{hash}/state"_s, A::Terminal,
         getAttachmentState},
        {u"lookUpCertificate"_s, "POST", u"/certificates/lookups"_s, A::Clerk, lookUpCertificate,
         u"CertificateLookup"_s, true, true, counter},
        {u"putEvaluation"_s, "PUT", u"/evaluations/{evaluation}"_s, A::Terminal, putEvaluation,
         u"Evaluation"_s, true, true},
        {u"getTallies"_s,
         "GET",
         u"/halls/{hall}/tallies"_s,
         A::Clerk,
         getTallies,
         {},
         false,
         false,
         {u"supervisor"_s}},
    };
    return all;
}

Match operationFor(const QByteArray& method, const QByteArray& path)
{
    if (!path.startsWith(base))
        return {nullptr, {}, u"request.notFound"_s};
    const QStringList steps = QString::fromLatin1(path.mid(sizeof base - 1)).split(u'/');
    QString code = u"request.notFound"_s;
    for (const Operation& operation : operations()) {
        const auto arguments = argumentsOf(steps, operation.path);
        if (arguments && operation.method == method)
            return {&operation, *arguments, {}};
        if (arguments)
            code = u"request.methodNotAllowed"_s;
    }
    return {nullptr, {}, code};
}

} // namespace yichuang::sandbox
