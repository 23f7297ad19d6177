// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/caselistmodel.h"

#include "core/calendar/workcalendar.h"
#include "core/form/displayvalue.h"
#include "ui/cases/casewords.h"
#include "ui/common/casetext.h"

namespace yichuang {

CaseListModel::CaseListModel(CatalogPtr catalog, const WorkCalendar& calendar, QObject* parent)
    : QAbstractListModel(parent), m_catalog(std::move(catalog)), m_calendar(calendar)
{
}

void CaseListModel::setCases(const QList<ListedCase>& cases, QDate today)
{
    beginResetModel();
    m_cases = cases;
    m_today = today;
    endResetModel();
}

int CaseListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_cases.size());
}

QVariant CaseListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListedCase& listed = m_cases[index.row()];
    const DueDate due = nextDue(listed.state);
    switch (role) {
    case Qt::DisplayRole:
        return listed.summary.applicant.name.isEmpty() ? tr("without a name")
                                                       : listed.summary.applicant.name;
    case Qt::AccessibleDescriptionRole:
        return QStringList{CaseWords::of(listed.state.phase), detail(listed.summary), dueText(due)}
            .join(u' ');
    case NumberRole:
        return listed.summary.number.text();
    case DetailRole:
        return detail(listed.summary);
    case PhaseRole:
        return CaseWords::of(listed.state.phase);
    case ToneRole:
        return CaseWords::toneOf(listed.state.phase);
    case DueRole:
        return dueText(due);
    case UrgencyRole:
        return int(urgencyOf(due, m_today, m_calendar));
    case IsWaitingRole:
        return isWaitingForApplicant(listed.state.phase);
    default:
        return {};
    }
}

CaseNumber CaseListModel::number(const QModelIndex& index) const
{
    return index.isValid() ? m_cases[index.row()].summary.number : CaseNumber();
}

QString CaseListModel::detail(const CaseSummary& summary) const
{
    const Scenario* scenario = m_catalog->scenario(summary.scenario);
    QStringList parts{scenario ? scenario->name : summary.scenario.text()};
    if (!summary.applicant.idNumber.isEmpty())
        parts.append(masked(summary.applicant.idNumber));
    parts.append(chineseDate(summary.openedAt.date()));
    return parts.join(QStringLiteral("　"));
}

QString CaseListModel::dueText(const DueDate& due) const
{
    if (!due.isSet())
        return {};
    if (urgencyOf(due, m_today, m_calendar) == Urgency::Overdue)
        return tr("overdue since %1").arg(dayText(due));
    return tr("by %1, %n working day(s) left", nullptr,
              m_calendar.workdaysBetween(m_today, due.day))
        .arg(dayText(due));
}

bool isWaitingForApplicant(CasePhase phase)
{
    return phase == CasePhase::Noticed || phase == CasePhase::Received;
}

} // namespace yichuang
