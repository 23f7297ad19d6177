// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/certificatebar.h"

#include "core/documents/materialtable.h"
#include "core/form/displayvalue.h"
#include "core/intake/applicantof.h"
#include "core/outbox/outcome.h"
#include "core/ports/sentences.h"
#include "ui/common/look.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace yichuang {

CertificateBar::CertificateBar(CertificateLookup& lookup, const Clock& clock,
                               const Sentences& sentences, QWidget* parent)
    : QFrame(parent),
      m_lookup(lookup),
      m_clock(clock),
      m_sentences(sentences),
      m_tick(new QCheckBox(
          tr("C: the applicant agrees that e-certificates are looked up; then E asks"), this)),
      m_said(newLabel({}, u"small"_s, u"soft"_s, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    // The checklist keeps the focus; C ticks.
    m_tick->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_tick);
    m_said->setWordWrap(true);
    column->addWidget(m_said);
    connect(m_tick, &QCheckBox::toggled, this, &CertificateBar::noteConsent);
    connect(&m_lookup, &CertificateLookup::answered, this, &CertificateBar::showAnswer);
}

void CertificateBar::bind(IntakeWork* work)
{
    if (work == m_work && work)
        return;
    m_work = work;
    m_tick->setChecked(false);
    m_consent = {};
    say({}, u"soft"_s);
}

void CertificateBar::toggleConsent()
{
    m_tick->toggle();
}

void CertificateBar::noteConsent()
{
    m_consent = {};
    if (!m_tick->isChecked() || !m_work)
        return;
    const QString name = applicantOf(m_work->catalog(), m_work->form()).name;
    if (name.isEmpty()) {
        m_tick->setChecked(false);
        say(tr("Fill in the applicant's name first: it is recorded who agreed."), u"care"_s);
        return;
    }
    m_consent = {m_clock.now(), name};
    say(tr("%1 agreed at %2. E asks for the material under the cursor.")
            .arg(name, m_consent.at.toLocalTime().toString(u"HH:mm"_s)),
        u"soft"_s);
}

void CertificateBar::ask(const MergedMaterial* material)
{
    if (!m_work || !material)
        return;
    if (!mayBeLookedUp(*material)) {
        say(tr("There is no e-certificate in place of this material."), u"care"_s);
        return;
    }
    const Outcome asked = m_lookup.ask(*m_work, *material, m_consent);
    if (asked)
        say(tr("Asking for %1 … go on meanwhile.").arg(nameOf(material->key)), u"soft"_s);
    else
        say(m_sentences.of(asked.error()), u"care"_s);
}

void CertificateBar::showAnswer(const MaterialKey& material,
                                const ProvinceReply<CertificateAnswer>& reply)
{
    const QString name = nameOf(material);
    if (const auto* refusal = std::get_if<Refusal>(&reply)) {
        say(tr("%1 can't be looked up now; look at the paper. %2")
                .arg(name, m_sentences.of(errorFrom(*refusal))),
            u"care"_s);
        return;
    }
    const auto& answer = std::get<CertificateAnswer>(reply);
    const bool isGood = answer.outcome == CertificateOutcome::Matched;
    say(tr("%1: %2").arg(name, answerText(answer)), isGood ? u"good"_s : u"care"_s);
}

QString CertificateBar::answerText(const CertificateAnswer& answer) const
{
    const QString at = chineseMoment(answer.checkedAt.toLocalTime());
    switch (answer.outcome) {
    case CertificateOutcome::Matched:
        return tr("verified by %1, %2; certificate %3").arg(answer.source, at, answer.number);
    case CertificateOutcome::Differs: {
        QStringList differences;
        if (answer.differences.contains(u"name"_s))
            differences.append(tr("name"));
        if (answer.differences.contains(u"idNumber"_s))
            differences.append(tr("ID number"));
        return tr("%1 has it with another %2: %3 %4, issued by %5. Look at the paper.")
            .arg(answer.source, differences.join(u'、'), answer.holderName,
                 masked(answer.holderIdNumber), answer.issuer);
    }
    case CertificateOutcome::Absent:
        break;
    }
    return tr("%1 has none (%2). Look at the paper.").arg(answer.source, at);
}

QString CertificateBar::nameOf(const MaterialKey& material) const
{
    const MergedMaterial* found = m_work ? m_work->merge().material(material) : nullptr;
    return found ? found->label : material.text();
}

void CertificateBar::say(const QString& text, const QString& tone)
{
    setLook(*m_said, "tone", tone);
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
}

} // namespace yichuang
