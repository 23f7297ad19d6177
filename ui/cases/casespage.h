// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/catalog/catalog.h"
#include "core/ports/draftstore.h"
#include "ui/cases/caselistmodel.h"
#include "ui/paper/paperstack.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace yichuang {

class Ask;
class CaseDetail;
class ParkedList;

/// What the page works with; all outlive it.
struct CasesTools
{
    CatalogPtr catalog;
    DraftStore& drafts;
    const Clock& clock;
    const WorkCalendar& calendar;
    Ask& ask;
    PaperTools papers; ///< the cases and the sentences among them
    Session who;
};

/// Finds a returning applicant's case by whatever he brings: slip or case number (typed or
/// scanned), ID number, name or phone. Enter goes on with the correction visit.
class CasesPage : public QWidget
{
    Q_OBJECT

public:
    explicit CasesPage(const CasesTools& tools, QWidget* parent = nullptr);

    /// Shows what is stored now; on every visit to the page.
    void enter();
    void find(const QString& text);
    /// Lists scroll; a long sentence must not make the window higher.
    bool hasHeightForWidth() const override { return false; }

Q_SIGNALS:
    void returnWanted(const yichuang::CaseNumber& number);
    void draftWanted(const QString& draft);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* newLeft();
    void search();
    void showRecent();
    void showCases(const Result<QList<CaseSummary>>& found);
    void showParked();
    void showChosen();
    void goOn();
    void discard(const QString& draft, const QString& title);
    void say(const QString& text, const QString& tone);
    CaseNumber chosen() const;

    CasesTools m_tools;
    QLineEdit* m_input;
    QLabel* m_said;
    CaseListModel* m_model;
    QListView* m_list;
    ParkedList* m_parked;
    CaseDetail* m_detail;
};

} // namespace yichuang
