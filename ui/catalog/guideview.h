// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/hallprofile.h"
#include "ui/catalog/guideref.h"
#include "ui/catalog/leafletpage.h"

#include <QFrame>

class QButtonGroup;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace yichuang {

class ChainPage;
class GuidePage;

/// What guides are read with; all outlive the view.
struct GuideTools
{
    CatalogPtr catalog;
    const Clock& clock;
    HallProfile hall;
    LeafletTools leaflet;
};

/// One guide: what it is called and how far it is approved, then the guide to read, the chain it
/// stands in, and the leaflet for the applicant.
class GuideView : public QFrame
{
    Q_OBJECT

public:
    enum class Tab { Guide, Chain, Leaflet };

    explicit GuideView(GuideTools tools, QWidget* parent = nullptr);

    void show(const GuideRef& guide);
    using QWidget::show;
    const GuideRef& shown() const { return m_shown; }
    void showTab(Tab tab);
    Tab tab() const;
    /// Back from a matter to its scenario; false if a scenario is shown already.
    bool goUp();

Q_SIGNALS:
    void guideShown(const yichuang::GuideRef& guide);
    void startWanted(const yichuang::ScenarioId& scenario);

private:
    QWidget* newHead();
    QWidget* newTabs();
    void showHead(const Scenario& scenario, const Matter* matter, bool isDraft);
    void start();
    const Scenario* scenario() const;

    GuideTools m_tools;
    GuideRef m_shown;
    QLabel* m_name;
    QLabel* m_detail;
    QLabel* m_status;
    QLabel* m_draft;
    QPushButton* m_up;
    QPushButton* m_start;
    QButtonGroup* m_tabs;
    QStackedWidget* m_pages;
    GuidePage* m_guide;
    ChainPage* m_chain;
    LeafletPage* m_leaflet;
};

} // namespace yichuang
