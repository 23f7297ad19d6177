// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/guideview.h"

#include "core/documents/guidewording.h"
#include "core/documents/leaflet.h"
#include "core/documents/matterlaw.h"
#include "ui/catalog/chainpage.h"
#include "ui/catalog/guideentries.h"
#include "ui/catalog/guidepage.h"
#include "ui/common/look.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

namespace yichuang {

namespace {

/// The chain in the usual situation: the preset answers, today.
ChainPath usualChain(const Scenario& scenario, QDate today)
{
    Situation situation;
    situation.intakeDay = today;
    return chainPath(scenario, situation);
}

} // namespace

GuideView::GuideView(GuideTools tools, QWidget* parent)
    : QFrame(parent),
      m_tools(std::move(tools)),
      m_name(newLabel({}, QStringLiteral("title"), QStringLiteral("ink"), this)),
      m_detail(newLabel({}, QStringLiteral("body"), QStringLiteral("soft"), this)),
      m_status(newLabel({}, QStringLiteral("small"), QStringLiteral("bad"), this)),
      m_draft(newLabel(draftedMark(), QStringLiteral("small"), QStringLiteral("care"), this)),
      m_up(newButton({}, QStringLiteral("quiet"), QStringLiteral("back"), this)),
      m_start(newButton(tr("Start this scenario (F8)"), QStringLiteral("primary"),
                        QStringLiteral("next"), this)),
      m_tabs(new QButtonGroup(this)),
      m_pages(new QStackedWidget(this)),
      m_guide(new GuidePage(this)),
      m_chain(new ChainPage(this)),
      m_leaflet(new LeafletPage(m_tools.leaflet, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(newHead());
    m_pages->addWidget(m_guide);
    m_pages->addWidget(m_chain);
    m_pages->addWidget(m_leaflet);
    column->addWidget(m_pages, 1);

    const auto openMatter = [this](const MatterId& matter) {
        show({m_shown.scenario, matter});
        showTab(Tab::Guide);
    };
    connect(m_guide, &GuidePage::matterChosen, this, openMatter);
    connect(m_chain, &ChainPage::matterChosen, this, openMatter);
    connect(m_up, &QPushButton::clicked, this, &GuideView::goUp);
    connect(m_start, &QPushButton::clicked, this, &GuideView::start);
    auto* key = new QShortcut(Qt::Key_F8, this);
    connect(key, &QShortcut::activated, this, &GuideView::start);
}

QWidget* GuideView::newHead()
{
    auto* head = new QWidget(this);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    m_name->setWordWrap(true);
    first->addWidget(m_name, 1);
    m_start->setFocusPolicy(Qt::TabFocus);
    first->addWidget(m_start, 0, Qt::AlignTop);
    column->addLayout(first);
    auto* second = new QHBoxLayout;
    second->setSpacing(8);
    m_draft->setProperty("badge", QStringLiteral("care"));
    m_status->setProperty("badge", QStringLiteral("bad"));
    m_detail->setWordWrap(true);
    second->addWidget(m_draft, 0, Qt::AlignTop);
    second->addWidget(m_status, 0, Qt::AlignTop);
    second->addWidget(m_detail, 1);
    column->addLayout(second);
    auto* third = new QHBoxLayout;
    third->addWidget(newTabs());
    third->addStretch();
    m_up->setFocusPolicy(Qt::TabFocus);
    third->addWidget(m_up);
    column->addSpacing(4);
    column->addLayout(third);
    return head;
}

QWidget* GuideView::newTabs()
{
    auto* tabs = new QWidget(this);
    auto* row = new QHBoxLayout(tabs);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto add = [&](Tab tab, const QString& text, Qt::Key key) {
        auto* button = newButton(text, QStringLiteral("segment"), {}, tabs);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        const QKeySequence keys(Qt::CTRL | key);
        button->setToolTip(keys.toString(QKeySequence::NativeText));
        m_tabs->addButton(button, int(tab));
        row->addWidget(button);
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, [this, tab] { showTab(tab); });
    };
    add(Tab::Guide, tr("Guide"), Qt::Key_1);
    add(Tab::Chain, tr("Chain"), Qt::Key_2);
    add(Tab::Leaflet, tr("Leaflet"), Qt::Key_3);
    m_tabs->button(int(Tab::Guide))->setChecked(true);
    connect(m_tabs, &QButtonGroup::idClicked, this, [this](int tab) { showTab(Tab(tab)); });
    return tabs;
}

const Scenario* GuideView::scenario() const
{
    return m_tools.catalog->scenario(m_shown.scenario);
}

void GuideView::show(const GuideRef& guide)
{
    m_shown = guide;
    const Scenario* found = scenario();
    if (!found)
        return;
    const Matter* matter = found->matter(guide.matter);
    const QDate today = m_tools.clock.now().date();
    const Guide read = matter ? guideOf(*m_tools.catalog, *found, *matter, today)
                              : guideOf(*m_tools.catalog, *found, today);
    showHead(*found, matter, read.isWritten() && read.isDrafted);
    m_guide->show(read);
    m_chain->show(usualChain(*found, today), guide.matter);
    m_leaflet->setLeaflet([this, read](bool isLargeType) {
        const QDateTime now = m_tools.clock.now();
        const ChainPath chain = usualChain(*read.scenario, now.date());
        return leafletPaper({read, chain, m_tools.hall, now, isLargeType});
    });
    Q_EMIT guideShown(m_shown);
}

void GuideView::showHead(const Scenario& scenario, const Matter* matter, bool isDraft)
{
    m_name->setText(matter ? fullName(*matter) : scenario.name);
    m_detail->setText(
        matter
            ? QStringLiteral("%1 · %2").arg(matter->type, matter->department)
            : tr("Scenario %1 · %2 · led by %3").arg(scenario.no, scenario.stage, scenario.lead));
    m_draft->setVisible(isDraft);
    const bool hasGuide = matter ? matter->hasGuide : scenario.hasGuide;
    m_status->setText(matter && matter->status != MatterStatus::Active ? statusBadge(*matter)
                      : hasGuide                                       ? QString()
                                                                       : tr("not written yet"));
    m_status->setVisible(!m_status->text().isEmpty());
    m_up->setText(tr("Back to “%1” (Esc)").arg(scenario.name));
    m_up->setVisible(matter != nullptr);
    m_start->setVisible(scenario.hasGuide);
    m_tabs->button(int(Tab::Chain))->setEnabled(scenario.hasGuide);
    if (!scenario.hasGuide && tab() == Tab::Chain)
        showTab(Tab::Guide);
}

void GuideView::showTab(Tab tab)
{
    if (!m_tabs->button(int(tab))->isEnabled())
        return;
    m_tabs->button(int(tab))->setChecked(true);
    m_pages->setCurrentIndex(int(tab));
    setFocusProxy(m_pages->currentWidget());
    m_pages->currentWidget()->setFocus();
}

GuideView::Tab GuideView::tab() const
{
    return Tab(m_pages->currentIndex());
}

bool GuideView::goUp()
{
    if (m_shown.matter.isEmpty())
        return false;
    show({m_shown.scenario, {}});
    return true;
}

void GuideView::start()
{
    const Scenario* found = scenario();
    if (found && found->hasGuide)
        Q_EMIT startWanted(found->id);
}

} // namespace yichuang
