// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/certificatelookup.h"

#include <QFrame>
#include <QPointer>

class QCheckBox;
class QLabel;

namespace yichuang {

class Sentences;

/// The line above the checklist for e-certificates: the applicant's consent, and what came of the
/// last question. Consent belongs to the case on the desk and is asked for anew with each.
class CertificateBar : public QFrame
{
    Q_OBJECT

public:
    /// Both outlive it.
    CertificateBar(CertificateLookup& lookup, const Clock& clock, const Sentences& sentences,
                   QWidget* parent = nullptr);

    void bind(IntakeWork* work);
    void toggleConsent();
    void ask(const MergedMaterial* material);

private:
    void noteConsent();
    void showAnswer(const MaterialKey& material, const ProvinceReply<CertificateAnswer>& reply);
    QString answerText(const CertificateAnswer& answer) const;
    QString nameOf(const MaterialKey& material) const;
    void say(const QString& text, const QString& tone);

    CertificateLookup& m_lookup;
    const Clock& m_clock;
    const Sentences& m_sentences;
    QPointer<IntakeWork> m_work;
    LookupConsent m_consent;
    QCheckBox* m_tick;
    QLabel* m_said;
};

} // namespace yichuang
