// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/formsession.h"
#include "core/form/formstate.h"
#include "core/form/mergechange.h"
#include "core/materials/checklist.h"

#include <QObject>

namespace yichuang {

/// The case on the desk: what was answered, typed and ticked for one applicant, and all that
/// follows from it. Screens show its state and send it intents; it holds no step and no file
/// (IntakeDesk does).
class IntakeWork : public QObject
{
    Q_OBJECT

public:
    /// `scenario` belongs to `catalog`. `today` is for checks on dates.
    IntakeWork(CatalogPtr catalog, const Scenario& scenario, FormSession session,
               Checklist checklist, QDate today, QObject* parent = nullptr);

    const Catalog& catalog() const { return *m_catalog; }
    const Scenario& scenario() const { return m_scenario; }
    const FormSession& session() const { return m_session; }
    const Checklist& checklist() const { return m_checklist; }
    const MergeResult& merge() const { return m_merge; }
    const FormState& form() const { return m_form; }

    /// An undefined value takes the answer back.
    void answer(const QuestionId& question, const QJsonValue& value);
    /// Adds a matter of the scenario, or drops one, against what the rules say.
    void setMatterWanted(const MatterId& matter, bool isWanted);
    /// What the clerk typed, at every change of a field; an empty value clears.
    void type(const FieldRef& ref, const QJsonValue& value);
    /// Values of one source at once, e.g. of a card that was read.
    void offer(const QHash<FieldRef, FieldEntry>& entries);
    void settleDifference(const FieldRef& ref, const QJsonValue& chosen);
    QString addRow(const RoleId& role);
    void removeRow(const RoleId& role, const QString& row);
    void mark(const MaterialKey& material, const MaterialMark& mark);

Q_SIGNALS:
    /// Matters, fields and materials may be others now; merge() and form() are new.
    void situationChanged(const yichuang::MergeChange& change);
    /// Values, problems or rows; form() is new.
    void formChanged();
    void checklistChanged();

private:
    void mergeAgain();
    void formAgain();

    CatalogPtr m_catalog;
    const Scenario& m_scenario;
    FormSession m_session;
    Checklist m_checklist;
    QDate m_today;
    MergeResult m_merge;
    FormState m_form;
};

} // namespace yichuang
