// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/province.h"

#include <QList>

namespace yichuang::test {

/// A province that keeps what it was asked, and answers when the test says so.
class AskedProvince : public Province
{
public:
    void send(const Delivery& delivery, Answered<CaseStored> answered) override
    {
        deliveries.append({delivery, std::move(answered)});
    }
    void pull(const QString& /*cursor*/, int /*limit*/, Answered<CasePage> answered) override
    {
        answered(unreachable());
    }
    void caseInFull(const CaseNumber& number, Answered<CaseNews> answered) override
    {
        cases.append({number, std::move(answered)});
    }
    void progress(const CaseNumber& /*number*/, Answered<CaseProgress> answered) override
    {
        answered(unreachable());
    }
    void takeOver(const CaseNumber& /*number*/, const QString& /*idNumber*/,
                  const QString& /*reason*/, Answered<CaseNews> answered) override
    {
        answered(unreachable());
    }
    void lookUp(const CertificateQuestion& question, Answered<CertificateAnswer> answered) override
    {
        lookups.append({question, std::move(answered)});
    }
    void enrol(const QString& /*code*/, const QString& /*deviceName*/,
               Answered<Enrolment> answered) override
    {
        answered(unreachable());
    }
    void signClerkIn(const QString& /*clerk*/, const QString& /*password*/,
                     Answered<ClerkSignIn> answered) override
    {
        answered(unreachable());
    }
    void signClerkOut() override {}

    static Refusal unreachable() { return refusalOf(QStringLiteral("line.unreachable")); }

    QList<std::pair<Delivery, Answered<CaseStored>>> deliveries;
    QList<std::pair<CaseNumber, Answered<CaseNews>>> cases;
    QList<std::pair<CertificateQuestion, Answered<CertificateAnswer>>> lookups;
};

} // namespace yichuang::test
