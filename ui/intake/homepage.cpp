// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/homepage.h"

#include "ui/common/icons.h"
#include "ui/common/look.h"
#include "ui/intake/annexcard.h"
#include "ui/intake/parkedcard.h"
#include "ui/intake/silentcard.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>

#include <algorithm>

namespace yichuang {

HomePage::HomePage(CatalogPtr catalog, const Pronunciation& pronunciation, QWidget* parent)
    : QWidget(parent),
      m_catalog(std::move(catalog)),
      m_search(m_catalog, pronunciation),
      m_input(new QLineEdit(this)),
      m_hint(newLabel({}, QStringLiteral("body"), QStringLiteral("soft"), this)),
      m_parked(new ParkedCard(this)),
      m_silent(new SilentCard(this)),
      m_columns(nullptr)
{
    setProperty("kind", QStringLiteral("page"));
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(24, 16, 24, 16);
    page->setSpacing(12);
    page->addWidget(newSearchBar());

    // Everything is in sight at the usual size; in large type one scrolls.
    auto* content = new QWidget(this);
    content->setProperty("kind", QStringLiteral("page"));
    m_columns = new QHBoxLayout(content);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(16);
    auto* left = new QVBoxLayout;
    left->setSpacing(16);
    left->addWidget(newAnnex(1, QStringLiteral("building"), tr("For enterprises")));
    left->addWidget(m_silent);
    left->addWidget(m_parked, 1);
    m_columns->addLayout(left, 1);
    auto* right = new QVBoxLayout;
    right->addWidget(newAnnex(2, QStringLiteral("person"), tr("For persons")));
    right->addStretch();
    m_columns->addLayout(right, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    page->addWidget(scroll, 1);

    connect(m_parked, &ParkedCard::chosen, this, &HomePage::draftChosen);
    connect(m_parked, &ParkedCard::allWanted, this, &HomePage::casesWanted);
    connect(m_silent, &SilentCard::chosen, this, &HomePage::caseChosen);
    setFocusProxy(m_input);
    begin();
}

QWidget* HomePage::newSearchBar()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    m_input->setProperty("kind", QStringLiteral("search"));
    m_input->setPlaceholderText(tr("What is it about? Type Chinese or pinyin, e.g. qykb"));
    m_input->setAccessibleName(tr("Search scenarios"));
    m_input->addAction(lineIcon(QStringLiteral("search"), palette::inkFaint),
                       QLineEdit::LeadingPosition);
    m_input->setClearButtonEnabled(true);
    m_input->installEventFilter(this);
    row->addWidget(m_input, 1);
    row->addWidget(m_hint, 1);
    connect(m_input, &QLineEdit::textChanged, this, &HomePage::search);
    return bar;
}

AnnexCard* HomePage::newAnnex(int annex, const QString& iconName, const QString& title)
{
    QList<const Scenario*> scenarios;
    for (const Scenario& scenario : m_catalog->scenarios()) {
        if (scenario.annex == annex)
            scenarios.append(&scenario);
    }
    auto* card = new AnnexCard(iconName, title, scenarios, this);
    connect(card, &AnnexCard::chosen, this, &HomePage::scenarioChosen);
    m_annexes.append(card);
    return card;
}

void HomePage::setDrafts(const QList<Draft>& drafts, const QDateTime& now)
{
    m_parked->setDrafts(drafts, now);
}

void HomePage::setSilent(const QList<SilentCase>& cases)
{
    m_silent->setCases(*m_catalog, cases);
}

void HomePage::begin()
{
    m_input->clear();
    m_input->setFocus();
    search({});
}

void HomePage::search(const QString& query)
{
    m_hits = m_search.find(query);
    m_best = 0;
    showHits();
}

void HomePage::walkHits(int by)
{
    if (m_hits.isEmpty())
        return;
    m_best = (m_best + by + m_hits.size()) % m_hits.size();
    showHits();
}

void HomePage::showHits()
{
    const bool isSearching = !m_input->text().trimmed().isEmpty();
    const ScenarioId best = m_hits.isEmpty() ? ScenarioId() : m_hits[m_best].scenario;
    for (AnnexCard* annex : m_annexes)
        annex->showHits(m_hits, best, isSearching);

    setLook(*m_hint, "tone", QStringLiteral("soft"));
    if (!isSearching) {
        m_hint->setText(tr("Enter opens the best hit, ↑ ↓ choose among the hits"));
    } else if (m_hits.isEmpty()) {
        m_hint->setText(tr("Nothing fits. Try another word, or choose below."));
        setLook(*m_hint, "tone", QStringLiteral("care"));
    } else {
        const QString name = m_catalog->scenario(best)->name;
        const QString& matched = m_hits[m_best].matched;
        m_hint->setText(matched == name ? tr("Enter opens “%1”").arg(name)
                                        : tr("Enter opens “%1” (%2)").arg(name, matched));
    }
}

void HomePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    constexpr int roomForBoth = 40; // lines of type
    m_columns->setDirection(width() < roomForBoth * fontMetrics().height()
                                ? QBoxLayout::TopToBottom
                                : QBoxLayout::LeftToRight);
}

bool HomePage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_input || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        walkHits(1);
        return true;
    case Qt::Key_Up:
        walkHits(-1);
        return true;
    case Qt::Key_Escape:
        m_input->clear();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_hits.isEmpty())
            Q_EMIT scenarioChosen(m_hits[m_best].scenario);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace yichuang
