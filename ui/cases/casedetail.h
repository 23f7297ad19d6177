// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/caserecord.h"
#include "core/cases/casestate.h"
#include "core/catalog/catalog.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace yichuang {

class PaperStack;
class Sentences;

/// One case: where each matter stands with its own day, what the notice asked for, what happened
/// when; and its papers, to be printed again.
class CaseDetail : public QFrame
{
    Q_OBJECT

public:
    /// Takes `papers` over.
    CaseDetail(CatalogPtr catalog, const Sentences& sentences, PaperStack* papers,
               QWidget* parent = nullptr);

    void show(const CaseRecord& record);
    using QFrame::show;
    void clear();
    /// F9: from what happened to the papers, and back.
    void togglePapers();
    bool showsPapers() const;

Q_SIGNALS:
    void returnWanted(const yichuang::CaseNumber& number);

private:
    QWidget* newHead();
    QWidget* newOverview();
    void addTitle(const QString& text);
    void addLine(const QString& left, const QString& right, const QString& tone);
    void showMatters(const CaseState& state, const Scenario* scenario);
    void showOpen(const CaseState& state);
    void showEvents(const QList<CaseEvent>& events, const Scenario* scenario);

    CatalogPtr m_catalog;
    const Sentences& m_sentences;
    CaseNumber m_number;
    QLabel* m_name;
    QLabel* m_caseNumber;
    QLabel* m_phase;
    QPushButton* m_return;
    QPushButton* m_toggle;
    QStackedWidget* m_pages;
    QVBoxLayout* m_lines;
    PaperStack* m_papers;
};

} // namespace yichuang
