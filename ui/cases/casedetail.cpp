// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casedetail.h"

#include "core/form/displayvalue.h"
#include "core/ports/sentences.h"
#include "ui/cases/caselistmodel.h"
#include "ui/cases/casewords.h"
#include "ui/common/casetext.h"
#include "ui/common/look.h"
#include "ui/paper/paperstack.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <ranges>

namespace yichuang {

namespace {

/// The day of a matter as its list says it.
QString termText(const MatterState& matter)
{
    if (matter.phase == MatterPhase::Waiting || matter.phase == MatterPhase::Refused)
        return {};
    const DueDate& due =
        matter.term.promised.isSet() ? matter.term.promised : matter.term.statutory;
    return due.isSet() ? CaseDetail::tr("by %1").arg(dayText(due)) : QString();
}

QString toneOf(MatterPhase phase)
{
    switch (phase) {
    case MatterPhase::Granted:
    case MatterPhase::PickedUp:
        return QStringLiteral("good");
    case MatterPhase::Denied:
    case MatterPhase::Refused:
        return QStringLiteral("bad");
    case MatterPhase::Waiting:
    case MatterPhase::Paused:
        return QStringLiteral("care");
    case MatterPhase::Running:
        return QStringLiteral("accent");
    case MatterPhase::Open:
        break;
    }
    return QStringLiteral("soft");
}

} // namespace

CaseDetail::CaseDetail(CatalogPtr catalog, const Sentences& sentences, PaperStack* papers,
                       QWidget* parent)
    : QFrame(parent),
      m_catalog(std::move(catalog)),
      m_sentences(sentences),
      m_name(newLabel({}, QStringLiteral("title"), QStringLiteral("ink"), this)),
      m_caseNumber(newLabel({}, QStringLiteral("body"), QStringLiteral("soft"), this)),
      m_phase(newLabel({}, QStringLiteral("small"), QStringLiteral("soft"), this)),
      m_return(newButton(tr("Go on with corrections   Enter"), QStringLiteral("primary"),
                         QStringLiteral("next"), this)),
      m_toggle(newButton({}, QStringLiteral("secondary"), QStringLiteral("print"), this)),
      m_pages(new QStackedWidget(this)),
      m_lines(nullptr),
      m_papers(papers)
{
    setProperty("kind", QStringLiteral("card"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(newHead());
    m_pages->addWidget(newOverview());
    m_pages->addWidget(m_papers);
    column->addWidget(m_pages, 1);
    connect(m_return, &QPushButton::clicked, this, [this] { Q_EMIT returnWanted(m_number); });
    connect(m_toggle, &QPushButton::clicked, this, &CaseDetail::togglePapers);
    clear();
}

QWidget* CaseDetail::newHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_name);
    first->addWidget(m_phase);
    first->addStretch();
    names->addLayout(first);
    m_caseNumber->setWordWrap(true);
    m_caseNumber->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_caseNumber->setAccessibleName(tr("Case number"));
    names->addWidget(m_caseNumber);
    row->addLayout(names, 1);
    m_toggle->setFocusPolicy(Qt::NoFocus);
    m_return->setFocusPolicy(Qt::NoFocus);
    row->addWidget(m_toggle);
    row->addWidget(m_return);
    return head;
}

QWidget* CaseDetail::newOverview()
{
    auto* page = new QWidget(this);
    page->setProperty("kind", QStringLiteral("page"));
    m_lines = new QVBoxLayout(page);
    m_lines->setContentsMargins(0, 0, 8, 0);
    m_lines->setSpacing(6);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("What happened"));
    scroll->setWidget(page);
    return scroll;
}

void CaseDetail::clear()
{
    m_number = {};
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        if (QWidget* widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    m_name->setText(tr("No case chosen"));
    m_caseNumber->setText(tr("Find one at the left, or scan the code on its paper."));
    m_phase->hide();
    m_return->hide();
    m_toggle->hide();
    m_pages->setCurrentIndex(0);
}

void CaseDetail::show(const CaseRecord& record)
{
    const bool isSame = record.number == m_number;
    const int page = m_pages->currentIndex();
    clear();
    m_number = record.number;
    const CaseState state = stateAfter(record.events);
    const Scenario* scenario = m_catalog->scenario(record.scenario);
    const QString what = scenario ? scenario->name : record.scenario.text();
    const QString& name = record.applicant.name;
    m_name->setText(name.isEmpty() ? what : QStringLiteral("%1 · %2").arg(what, name));
    m_caseNumber->setText(readableNumber(record.number));
    m_phase->setText(CaseWords::of(state.phase));
    setLook(*m_phase, "badge", CaseWords::toneOf(state.phase));
    m_phase->show();
    m_return->setVisible(isWaitingForApplicant(state.phase));
    m_toggle->show();
    m_toggle->setText(tr("Papers   F9"));

    showOpen(state);
    showMatters(state, scenario);
    showEvents(record.events, scenario);
    m_lines->addStretch();
    m_papers->setCase(record.number);
    if (isSame)
        m_pages->setCurrentIndex(page);
}

void CaseDetail::togglePapers()
{
    if (m_number.isEmpty())
        return;
    const bool toPapers = !showsPapers();
    m_pages->setCurrentIndex(toPapers ? 1 : 0);
    m_toggle->setText(toPapers ? tr("What happened   F2") : tr("Papers   F9"));
    if (toPapers)
        m_papers->setFocus();
}

bool CaseDetail::showsPapers() const
{
    return m_pages->currentIndex() == 1;
}

void CaseDetail::addTitle(const QString& text)
{
    if (m_lines->count() > 0)
        m_lines->addSpacing(10);
    m_lines->addWidget(newLabel(text, QStringLiteral("strong"), QStringLiteral("ink"), this));
}

void CaseDetail::addLine(const QString& left, const QString& right, const QString& tone)
{
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto* text = newLabel(left, QStringLiteral("body"), QStringLiteral("ink"), line);
    text->setWordWrap(true);
    row->addWidget(text, 1);
    if (!right.isEmpty()) {
        auto* mark = newLabel(right, QStringLiteral("small"), tone, line);
        if (tone != u"soft")
            mark->setProperty("badge", tone);
        row->addWidget(mark, 0, Qt::AlignTop);
    }
    m_lines->addWidget(line);
}

void CaseDetail::showOpen(const CaseState& state)
{
    if (state.phase != CasePhase::Noticed || state.firstNoticeItems.isEmpty())
        return;
    addTitle(tr("Asked for by notice %1").arg(state.firstNotice));
    for (const MissingItem& item : state.firstNoticeItems)
        addLine(m_sentences.of(item), {}, {});
}

void CaseDetail::showMatters(const CaseState& state, const Scenario* scenario)
{
    if (state.matters.isEmpty())
        return;
    addTitle(tr("Matters"));
    for (const MatterState& matter : state.matters) {
        QString left = matterName(scenario, matter.term.matter);
        if (const QString term = termText(matter); !term.isEmpty())
            left += QStringLiteral("　") + term;
        if (!matter.term.reason.isEmpty())
            left += QStringLiteral("　") + matter.term.reason;
        addLine(left, CaseWords::of(matter.phase), toneOf(matter.phase));
    }
}

void CaseDetail::showEvents(const QList<CaseEvent>& events, const Scenario* scenario)
{
    addTitle(tr("What happened"));
    for (const CaseEvent& event : std::views::reverse(events))
        addLine(CaseWords::of(event, scenario),
                tr("%1 · clerk %2").arg(chineseMoment(event.at), event.clerk),
                QStringLiteral("soft"));
}

} // namespace yichuang
