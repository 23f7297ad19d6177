// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/caselife.h"

#include "core/cases/eventpayload.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

using Entries = Result<QList<CaseEntry>>;

Error rejected(const QString& code, const QStringList& params = {})
{
    return {ErrorKind::Rejected, code, params};
}

Entries withReason(CaseEventKind kind, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return rejected(u"case.reasonMissing"_s);
    return QList{CaseEntry{kind, payload::because(reason.trimmed())}};
}

const DeferredMaterial* awaited(const CaseState& state, const QString& material)
{
    const auto found = std::ranges::find(state.deferred, material, &DeferredMaterial::material);
    return found == state.deferred.end() ? nullptr : &*found;
}

} // namespace

CaseChange withdrawal(const QString& reason)
{
    return {CaseAction::Withdraw, [reason](const CaseState& state) -> Entries {
                const bool hasOpen = state.matters.isEmpty() ||
                                     !std::ranges::all_of(state.matters, &MatterState::isDecided);
                if (!hasOpen)
                    return rejected(u"case.allDecided"_s);
                return withReason(CaseEventKind::Withdrawn, reason);
            }};
}

CaseChange materialArrival(const QString& material)
{
    return {CaseAction::RecordMaterial, [material](const CaseState& state) -> Entries {
                if (!awaited(state, material))
                    return rejected(u"case.notDeferred"_s, {material});
                return QList{CaseEntry{CaseEventKind::DeferredMaterialArrived,
                                       payload::ofMaterial(material)}};
            }};
}

CaseChange materialOverdue(const QString& material, QDate today)
{
    return {CaseAction::RecordMaterial, [material, today](const CaseState& state) -> Entries {
                const DeferredMaterial* deferred = awaited(state, material);
                if (!deferred)
                    return rejected(u"case.notDeferred"_s, {material});
                if (today <= deferred->due.day)
                    return rejected(u"case.notDueYet"_s, {deferred->due.day.toString(Qt::ISODate)});
                return QList{
                    CaseEntry{CaseEventKind::DeferredMaterialDue, payload::ofMaterial(material)}};
            }};
}

CaseChange completion()
{
    return {CaseAction::Complete, [](const CaseState&) -> Entries {
                return QList{CaseEntry{CaseEventKind::Completed, {}}};
            }};
}

CaseChange handingOut(const HandOver& handOver)
{
    return {CaseAction::HandOut, [handOver](const CaseState& state) -> Entries {
                const MatterState* matter = state.matter(handOver.matter);
                const bool hasResult = matter && (matter->phase == MatterPhase::Granted ||
                                                  matter->phase == MatterPhase::Denied);
                if (!hasResult)
                    return rejected(u"case.nothingToHandOut"_s, {handOver.matter.text()});
                if (handOver.receiver.trimmed().isEmpty())
                    return rejected(u"case.receiverMissing"_s);
                QJsonObject payload = payload::ofMatter(handOver.matter);
                payload.insert(u"receiver"_s, handOver.receiver.trimmed());
                payload.insert(u"document"_s, handOver.document);
                return QList{CaseEntry{CaseEventKind::PickedUp, payload}};
            }};
}

CaseChange noticeReopening(const QString& reason)
{
    return {CaseAction::ReopenNotice, [reason](const CaseState&) {
                return withReason(CaseEventKind::NoticeReopened, reason);
            }};
}

} // namespace yichuang
