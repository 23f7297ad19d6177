// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/province/messages.h"
#include "core/province/refusal.h"

#include <functional>
#include <variant>

namespace yichuang {

/// What came of a question to the province.
template <class T>
using ProvinceReply = std::variant<T, Refusal>;

/// Called exactly once, later, on the thread that asked: with a value, a refusal, a time-out, or
/// "line.cancelled" when the port goes away.
template <class T>
using Answered = std::function<void(const ProvinceReply<T>&)>;

/// The province, and all that the product needs of it (docs/province-api/adapter.md says what an
/// implementation promises). Never more than one delivery of one case at a time.
class Province
{
public:
    virtual ~Province() = default;

    /// Delivers an outbox entry. Its key makes a repetition harmless.
    virtual void send(const Delivery& delivery, Answered<CaseStored> answered) = 0;
    /// The hall's cases changed since `cursor`; from the beginning where it is empty.
    virtual void pull(const QString& cursor, int limit, Answered<CasePage> answered) = 0;
    virtual void caseInFull(const CaseNumber& number, Answered<CaseNews> answered) = 0;
    virtual void progress(const CaseNumber& number, Answered<CaseProgress> answered) = 0;
    /// Goes on with another hall's case, for an applicant who shows the document `idNumber`.
    virtual void takeOver(const CaseNumber& number, const QString& idNumber, const QString& reason,
                          Answered<CaseNews> answered) = 0;
    /// Answers within three seconds, whatever happens.
    virtual void lookUp(const CertificateQuestion& question,
                        Answered<CertificateAnswer> answered) = 0;

    /// Makes this terminal known, against the one-time code of its window.
    virtual void enrol(const QString& code, const QString& deviceName,
                       Answered<Enrolment> answered) = 0;
    /// The clerk's tokens stay in memory and end with signClerkOut().
    virtual void signClerkIn(const QString& clerk, const QString& password,
                             Answered<ClerkSignIn> answered) = 0;
    virtual void signClerkOut() = 0;
};

} // namespace yichuang
