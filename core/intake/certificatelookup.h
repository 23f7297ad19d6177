// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/intake/intakework.h"
#include "core/ports/province.h"

#include <QHash>
#include <QPointer>

#include <optional>

namespace yichuang {

/// That the applicant agreed to a lookup. Nothing is looked up without it.
struct LookupConsent
{
    QDateTime at; ///< invalid: not given
    QString by;   ///< who consented

    bool isGiven() const { return at.isValid() && !by.isEmpty(); }
};

/// Whose certificate is looked for.
struct CertificateHolder
{
    QString name;
    QString idNumber;
};

/// The person a material is of, as the form has him; nothing while name or number is missing. A
/// material of nobody in particular is the applicant's.
std::optional<CertificateHolder> holderOf(const IntakeWork& work, const MergedMaterial& material);

/// Whether an e-certificate can take the place of the paper.
bool mayBeLookedUp(const MergedMaterial& material);

/// Asks the province for e-certificates (免提交) and marks the material with what came of it:
/// verified with its source and time, or back to paper at once. Never keeps the counter waiting.
class CertificateLookup : public QObject
{
    Q_OBJECT

public:
    /// How long an applicant is kept waiting at most, milliseconds.
    static constexpr int usualPatience = 3000;

    /// Both outlive it.
    CertificateLookup(Province& province, const Clock& clock, int patience = usualPatience,
                      QObject* parent = nullptr);

    /// Asks; answered() follows, unless the case leaves the desk before. A second question about
    /// the same material while one is under way is none. Rejected "certificate.consentMissing",
    /// "certificate.holderUnknown".
    Outcome ask(IntakeWork& work, const MergedMaterial& material, const LookupConsent& consent);
    bool isAsking(const MaterialKey& material) const;

Q_SIGNALS:
    /// The material is marked already.
    void answered(const yichuang::MaterialKey& material,
                  const yichuang::ProvinceReply<yichuang::CertificateAnswer>& reply);

private:
    void settle(const QString& question, const ProvinceReply<CertificateAnswer>& reply);

    struct Asked
    {
        QPointer<IntakeWork> work;
        MaterialKey material;
    };

    Province& m_province;
    const Clock& m_clock;
    int m_patience;
    QHash<QString, Asked> m_asked; ///< by the id of the question
};

} // namespace yichuang
