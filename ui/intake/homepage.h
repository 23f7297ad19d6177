// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/noticewatch.h"
#include "core/ports/draftstore.h"
#include "ui/intake/scenariosearch.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QLineEdit;

namespace yichuang {

class AnnexCard;
class ParkedCard;
class SilentCard;

/// Where a conversation begins: the clerk hears one sentence and types a few letters of it; all
/// scenarios of both annexes are in sight. Enter opens the best hit, the arrow keys walk the hits.
class HomePage : public QWidget
{
    Q_OBJECT

public:
    HomePage(CatalogPtr catalog, const Pronunciation& pronunciation, QWidget* parent = nullptr);

    void setDrafts(const QList<Draft>& drafts, const QDateTime& now);
    /// What was received and has to be decided in time.
    void setSilent(const QList<SilentCase>& cases);
    /// Ready for the next applicant: nothing typed, the search has the focus.
    void begin();

Q_SIGNALS:
    void scenarioChosen(const yichuang::ScenarioId& scenario);
    void draftChosen(const QString& draft);
    void casesWanted();
    void caseChosen(const yichuang::CaseNumber& number);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    AnnexCard* newAnnex(int annex, const QString& iconName, const QString& title);
    QWidget* newSearchBar();
    void search(const QString& query);
    void walkHits(int by);
    void showHits();

    CatalogPtr m_catalog;
    ScenarioSearch m_search;
    QLineEdit* m_input;
    QLabel* m_hint;
    ParkedCard* m_parked;
    SilentCard* m_silent;
    QBoxLayout* m_columns;
    QList<AnnexCard*> m_annexes;
    QList<ScenarioHit> m_hits;
    qsizetype m_best = 0;
};

} // namespace yichuang
