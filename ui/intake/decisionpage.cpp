// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/decisionpage.h"

#include "core/intake/intakedesk.h"
#include "core/ports/sentences.h"
#include "ui/common/look.h"
#include "ui/intake/decisionbanner.h"
#include "ui/intake/decisiondelegate.h"
#include "ui/intake/decisionlistmodel.h"
#include "ui/intake/optionbuttons.h"
#include "ui/intake/refusalpanel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>

namespace yichuang {

namespace {

const QString wishAuto = QStringLiteral("auto");
const QString wishReceive = QStringLiteral("receive");
const QString wishRefuse = QStringLiteral("refuse");

/// "legalRep.idNo#row" as a notice writes it.
FieldRef refOf(const QString& key)
{
    const auto hash = key.indexOf(u'#');
    return hash < 0 ? FieldRef{key, {}} : FieldRef{key.left(hash), key.mid(hash + 1)};
}

} // namespace

DecisionPage::DecisionPage(IntakeDesk& desk, const Sentences& sentences, QWidget* parent)
    : StepPage(parent),
      m_desk(desk),
      m_sentences(sentences),
      m_banner(new DecisionBanner(this)),
      m_model(new DecisionListModel(sentences, this)),
      m_lines(new QListView(this)),
      m_wishes(new OptionButtons({{wishAuto, tr("Accept, or hand over one notice")},
                                  {wishReceive, tr("Take the material in, decide within 5 days")},
                                  {wishRefuse, tr("Don't accept")}},
                                 OptionButtons::Choice::One, this)),
      m_refusal(new RefusalPanel(this))
{
    setProperty("kind", QStringLiteral("page"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 16, 24, 16);
    row->setSpacing(16);
    row->addWidget(newMain(), 1);
    setFocusProxy(m_lines);

    connect(m_wishes, &OptionButtons::changed, this, &DecisionPage::chooseWish);
    connect(m_refusal, &RefusalPanel::changed, this, &DecisionPage::refresh);
    connect(m_lines, &QListView::doubleClicked, this, &DecisionPage::goToItem);
}

QWidget* DecisionPage::newMain()
{
    auto* main = new QWidget(this);
    auto* column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_banner);
    m_lines->setModel(m_model);
    m_lines->setItemDelegate(new DecisionDelegate(m_lines));
    m_lines->setAccessibleName(tr("What will happen"));
    m_lines->setResizeMode(QListView::Adjust);
    m_lines->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lines->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_lines->installEventFilter(this);
    column->addWidget(m_lines, 1);
    column->addWidget(m_wishes);
    column->addWidget(m_refusal);
    return main;
}

void DecisionPage::addAside(QWidget* aside)
{
    static_cast<QHBoxLayout*>(layout())->addWidget(aside, 1);
}

void DecisionPage::bind(IntakeWork* work)
{
    m_work = work;
    m_outcome.reset();
    m_model->clear();
    m_wishes->setChosen({wishAuto});
    m_refusal->clear();
    m_refusal->hide();
}

void DecisionPage::enter()
{
    refresh();
    m_lines->setFocus();
}

ClerksChoice DecisionPage::choice() const
{
    ClerksChoice choice;
    const QString wish = m_wishes->chosen().value(0);
    if (wish == wishReceive)
        choice.wish = Wish::Receive;
    if (wish == wishRefuse) {
        choice.wish = Wish::Refuse;
        m_refusal->fill(choice);
    }
    return choice;
}

void DecisionPage::chooseWish()
{
    const bool isRefusal = choice().wish == Wish::Refuse;
    m_refusal->setVisible(isRefusal);
    if (!isRefusal)
        m_lines->setFocus();
    refresh();
}

void DecisionPage::refresh()
{
    if (!m_work)
        return;
    const Result<Decision> decision = m_desk.preview(choice());
    m_outcome.reset();
    if (decision) {
        m_outcome = decision->outcome;
        m_banner->show(*decision);
        m_model->show(*decision, *m_work);
        m_lines->setCurrentIndex(m_model->index(0));
        Q_EMIT previewed(*decision);
    } else {
        m_banner->showObstacle(m_sentences.of(decision.error()));
        m_model->clear();
        Q_EMIT previewed(std::nullopt);
    }
    Q_EMIT onwardTextChanged();
}

QString DecisionPage::onwardText() const
{
    if (!m_outcome)
        return tr("Decide");
    switch (*m_outcome) {
    case DecisionOutcome::Accepted:
        return tr("Accept");
    case DecisionOutcome::Noticed:
        return tr("Hand over the notice");
    case DecisionOutcome::Received:
        return tr("Take the material in");
    case DecisionOutcome::Refused:
        return tr("Don't accept");
    }
    return {};
}

bool DecisionPage::decide()
{
    if (const Outcome decided = m_desk.decide(choice()); !decided)
        m_banner->showObstacle(m_sentences.of(decided.error()));
    return true;
}

bool DecisionPage::goToItem(const QModelIndex& index)
{
    const std::optional<MissingItem> item = m_model->item(index);
    if (!item)
        return false;
    const bool isMaterial =
        item->kind == MissingKind::Material || item->kind == MissingKind::Defect;
    if (isMaterial)
        Q_EMIT materialWanted(item->key);
    else if (m_work->form().view(refOf(item->key)))
        Q_EMIT fieldWanted(refOf(item->key));
    else
        Q_EMIT situationWanted();
    return true;
}

bool DecisionPage::handle(const QKeyEvent& event)
{
    if (event.modifiers() & ~Qt::KeypadModifier)
        return false;
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        return goToItem(m_lines->currentIndex());
    const int digit = digitOf(event.key());
    return m_wishes->press(digit) || (!m_refusal->isHidden() && m_refusal->press(digit));
}

/// Before the list takes digits for a search, and Enter for nothing.
bool DecisionPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_lines && event->type() == QEvent::KeyPress)
        return handle(*static_cast<QKeyEvent*>(event));
    return StepPage::eventFilter(watched, event);
}

} // namespace yichuang
