// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/nextdue.h"
#include "core/catalog/catalog.h"
#include "core/ports/casestore.h"

#include <QAbstractListModel>

namespace yichuang {

class WorkCalendar;

/// A case in a list, with where it stands.
struct ListedCase
{
    CaseSummary summary;
    CaseState state;
};

/// Cases as a list a clerk can tell apart: whose, what, where it stands, what is due.
class CaseListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        NumberRole = Qt::UserRole,
        DetailRole,   ///< scenario, masked document number, day
        PhaseRole,    ///< in words
        ToneRole,     ///< of the phase
        DueRole,      ///< what is due next, in words; empty if nothing is
        UrgencyRole,  ///< Urgency as int
        IsWaitingRole ///< whether a correction visit can begin
    };

    /// `calendar` outlives the model.
    CaseListModel(CatalogPtr catalog, const WorkCalendar& calendar, QObject* parent = nullptr);

    void setCases(const QList<ListedCase>& cases, QDate today);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    CaseNumber number(const QModelIndex& index) const;

private:
    QString detail(const CaseSummary& summary) const;
    QString dueText(const DueDate& due) const;

    CatalogPtr m_catalog;
    const WorkCalendar& m_calendar;
    QDate m_today;
    QList<ListedCase> m_cases;
};

/// Whether the case waits for the applicant: a correction visit can begin.
bool isWaitingForApplicant(CasePhase phase);

} // namespace yichuang
