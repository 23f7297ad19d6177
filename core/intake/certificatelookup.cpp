// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/certificatelookup.h"

#include <QTimer>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QString textOn(const FormState& form, const QString& field)
{
    const FieldView* view = form.view({field, {}});
    if (!view)
        view = form.view({field, FormState::firstRow()});
    return view ? view->value.toString() : QString();
}

/// What is noted of a material once the province has answered, or couldn't.
MaterialMark markAfterReply(MaterialMark mark, const ProvinceReply<CertificateAnswer>& reply)
{
    const auto* answer = std::get_if<CertificateAnswer>(&reply);
    if (!answer) {
        mark.lookup = LookupState::Unavailable;
        mark.lookupSource.clear();
        mark.lookupAt.clear();
        return mark;
    }
    switch (answer->outcome) {
    case CertificateOutcome::Matched:
        mark.lookup = LookupState::Verified;
        break;
    case CertificateOutcome::Differs:
        mark.lookup = LookupState::Mismatch;
        break;
    case CertificateOutcome::Absent:
        mark.lookup = LookupState::NotFound;
        break;
    }
    mark.lookupSource = answer->source;
    mark.lookupAt = answer->checkedAt.toString(Qt::ISODate);
    return mark;
}

} // namespace

std::optional<CertificateHolder> holderOf(const IntakeWork& work, const MergedMaterial& material)
{
    const RoleId of = material.key.of.isEmpty() ? RoleId(u"applicant"_s) : material.key.of;
    const QString role = work.merge().binding.target(of).text();
    const CertificateHolder holder{textOn(work.form(), role + u".name"_s),
                                   textOn(work.form(), role + u".idNo"_s)};
    if (holder.name.isEmpty() || holder.idNumber.isEmpty())
        return std::nullopt;
    return holder;
}

bool mayBeLookedUp(const MergedMaterial& material)
{
    // Of several people it would be several questions; their papers are looked at.
    return material.status == MaterialStatus::Exempt && !material.repeats;
}

CertificateLookup::CertificateLookup(Province& province, const Clock& clock, int patience,
                                     QObject* parent)
    : QObject(parent), m_province(province), m_clock(clock), m_patience(patience)
{
}

Outcome CertificateLookup::ask(IntakeWork& work, const MergedMaterial& material,
                               const LookupConsent& consent)
{
    if (!consent.isGiven())
        return Error{ErrorKind::Rejected, u"certificate.consentMissing"_s, {}};
    const std::optional<CertificateHolder> holder = holderOf(work, material);
    if (!holder)
        return Error{ErrorKind::Rejected, u"certificate.holderUnknown"_s, {}};
    if (isAsking(material.key))
        return Done{};
    CertificateQuestion question;
    question.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    question.material = material.key.material.text();
    question.holderName = holder->name;
    question.holderIdNumber = holder->idNumber;
    question.consentAt = consent.at;
    question.consentBy = consent.by;
    question.purpose = work.scenario().name;
    m_asked.insert(question.id, {&work, material.key});
    // The port promises an answer in time; the applicant doesn't depend on it.
    QTimer::singleShot(m_patience, this,
                       [this, id = question.id] { settle(id, refusalOf(u"line.timedOut"_s)); });
    m_province.lookUp(question, [lookup = QPointer(this),
                                 id = question.id](const ProvinceReply<CertificateAnswer>& reply) {
        if (lookup)
            lookup->settle(id, reply);
    });
    return Done{};
}

bool CertificateLookup::isAsking(const MaterialKey& material) const
{
    return std::ranges::any_of(
        m_asked, [&](const Asked& asked) { return asked.work && asked.material == material; });
}

void CertificateLookup::settle(const QString& question,
                               const ProvinceReply<CertificateAnswer>& reply)
{
    const auto found = m_asked.constFind(question);
    if (found == m_asked.constEnd())
        return; // answered already, or given up
    const Asked asked = *found;
    m_asked.erase(found);
    if (!asked.work)
        return;
    const MaterialMark mark = asked.work->checklist().value(asked.material.text());
    asked.work->mark(asked.material, markAfterReply(mark, reply));
    Q_EMIT answered(asked.material, reply);
}

} // namespace yichuang
