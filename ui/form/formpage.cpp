// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/formpage.h"

#include "ui/form/editors/fieldeditor.h"
#include "ui/form/fieldrow.h"
#include "ui/form/fieldwords.h"
#include "ui/form/formaside.h"
#include "ui/form/formsheet.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace yichuang {

namespace {

constexpr int scrollMargin = 90; ///< pixels around the field that are in sight with it

bool isOurs(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return !(event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    case Qt::Key_F1:
    case Qt::Key_F2:
    case Qt::Key_F4:
        return event.modifiers() == Qt::NoModifier;
    case Qt::Key_J:
        return event.modifiers() == Qt::ControlModifier;
    case Qt::Key_Insert:
    case Qt::Key_Delete:
        return event.modifiers().testFlag(Qt::AltModifier);
    default:
        return false;
    }
}

} // namespace

FormPage::FormPage(const Sentences& sentences, const Pronunciation& pronunciation, QWidget* parent)
    : QWidget(parent),
      m_sentences(sentences),
      m_finders(pronunciation),
      m_parts(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_scroll(new QScrollArea(this)),
      m_aside(new FormAside(this))
{
    setProperty("kind", QStringLiteral("page"));
    m_parts->setContentsMargins(0, 0, 0, 0);
    m_parts->setSpacing(0);
    m_parts->addWidget(m_scroll, 1);
    m_parts->addWidget(m_aside);
    m_scroll->setWidgetResizable(true);
    m_scroll->viewport()->installEventFilter(this);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &FormPage::keepInSight);
    connect(m_aside, &FormAside::chosen, this, &FormPage::goTo);
    connect(m_aside, &FormAside::nextWanted, this, &FormPage::goToNextOpen);
}

FormPage::~FormPage()
{
    delete m_sheet; // before the words it speaks
}

void FormPage::setWork(IntakeWork* work)
{
    if (m_work)
        m_work->disconnect(this);
    m_work = work;
    m_asked.clear();
    m_isCorrection = false;
    m_finders.clear();
    if (work) {
        connect(work, &QObject::destroyed, this, [this] { setWork(nullptr); });
        connect(work, &IntakeWork::formChanged, this, &FormPage::showForm);
        connect(work, &IntakeWork::situationChanged, this, [this] {
            m_isStale = true;
            if (isVisible())
                buildAgain();
        });
    }
    buildAgain();
}

void FormPage::setOpenOnly(const QList<MissingItem>& asked)
{
    m_asked.clear();
    for (const MissingItem& item : asked) {
        const auto mark = item.key.indexOf(u'#');
        m_asked.insert({item.key.left(mark), mark < 0 ? QString() : item.key.mid(mark + 1)});
    }
    m_isCorrection = !asked.isEmpty();
    showLocks();
}

void FormPage::focusFirstOpen()
{
    if (m_isStale)
        buildAgain();
    if (const auto first = m_walk.next(std::nullopt))
        goTo(*first);
    else if (m_sheet && !m_sheet->order().isEmpty())
        goTo(m_sheet->order().first());
}

bool FormPage::event(QEvent* event)
{
    // Ours before a shortcut of the window.
    if (event->type() == QEvent::ShortcutOverride && isOurs(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void FormPage::keyPressEvent(QKeyEvent* event)
{
    const auto here = current();
    const bool isBack = event->modifiers().testFlag(Qt::ShiftModifier);
    if (event->key() == Qt::Key_Escape && m_aside->isExplaining()) {
        m_aside->stopExplaining();
        return;
    }
    if (!m_sheet || !isOurs(*event)) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget()))
            button->click();
        else
            isBack ? goBack() : goOn();
        break;
    case Qt::Key_F2:
        goBack();
        break;
    case Qt::Key_F1:
        if (here)
            showWhy(*here);
        break;
    case Qt::Key_Insert:
        if (here && !here->row.isEmpty())
            addRow(FieldKey::fromText(here->field).role());
        break;
    case Qt::Key_Delete:
        if (here && !here->row.isEmpty())
            removeRow(FieldKey::fromText(here->field).role(), here->row);
        break;
    default:
        goToNextOpen();
    }
}

void FormPage::showEvent(QShowEvent* event)
{
    if (m_isStale)
        buildAgain();
    QWidget::showEvent(event);
}

void FormPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeAside();
}

void FormPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        placeAside();
}

/// The field with the focus stays in sight when the form grows or the room for it shrinks.
bool FormPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &FormPage::keepInSight, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void FormPage::keepInSight()
{
    if (FieldRow* row = m_sheet ? m_sheet->current() : nullptr)
        m_scroll->ensureWidgetVisible(row, 0, std::min(scrollMargin, m_scroll->height() / 4));
}

void FormPage::buildAgain()
{
    m_isStale = false;
    m_aside->stopExplaining();
    m_walk.clear();
    delete m_scroll->takeWidget();
    m_sheet = nullptr;
    m_words.reset();
    m_aside->setVisible(m_work);
    if (!m_work)
        return;
    m_words = std::make_unique<FieldWords>(*m_work, m_sentences);
    m_sheet = new FormSheet(m_work->catalog(), *m_words, m_finders, nullptr);
    connect(m_sheet, &FormSheet::typed, m_work, &IntakeWork::type);
    connect(m_sheet, &FormSheet::settled, m_work, &IntakeWork::settleDifference);
    connect(m_sheet, &FormSheet::entered, this, &FormPage::noteEntered);
    connect(m_sheet, &FormSheet::whyWanted, this, &FormPage::showWhy);
    connect(m_sheet, &FormSheet::addWanted, this, &FormPage::addRow);
    connect(m_sheet, &FormSheet::removeWanted, this, &FormPage::removeRow);
    showForm();
    m_scroll->setWidget(m_sheet);
}

void FormPage::showForm()
{
    if (!m_sheet || m_isStale)
        return;
    m_sheet->show(m_work->form());
    m_walk.setForm(m_work->form());
    m_aside->show(m_work->form(), *m_words);
    showLocks();
}

void FormPage::showLocks()
{
    if (!m_sheet)
        return;
    // What is wrong now can always be put right, or the clerk would be stuck.
    if (m_isCorrection) {
        for (const FieldRef& ref : m_work->form().open)
            m_asked.insert(ref);
    }
    m_sheet->openOnly(m_isCorrection ? std::optional(m_asked) : std::nullopt);
}

void FormPage::placeAside()
{
    m_parts->setDirection(m_aside->fit(size()) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

/// Enter: a value that turns out wrong holds the clerk once, with the paper still at hand.
void FormPage::goOn()
{
    const auto here = current();
    if (FieldRow* row = here ? m_sheet->row(*here) : nullptr; row && row->tellProblems()) {
        row->editor().selectAll();
        return;
    }
    if (const auto next = m_walk.next(here))
        goTo(*next);
    else
        Q_EMIT completed();
}

void FormPage::goBack()
{
    if (const auto before = m_walk.back(current()))
        goTo(*before);
    else
        Q_EMIT leftAtStart();
}

void FormPage::goToNextOpen()
{
    if (const auto next = m_walk.next(current()))
        goTo(*next);
}

void FormPage::goTo(const FieldRef& ref)
{
    if (FieldRow* row = m_sheet ? m_sheet->row(ref) : nullptr)
        row->takeFocus();
}

void FormPage::showWhy(const FieldRef& ref)
{
    if (const FieldView* view = m_work->form().view(ref))
        m_aside->explain(*m_work, *view, m_sheet->titleOf(ref));
}

void FormPage::noteEntered(const FieldRef& ref)
{
    m_walk.visit(ref);
    m_aside->setCurrent(ref);
    keepInSight();
    if (m_aside->isExplaining())
        showWhy(ref);
}

void FormPage::addRow(const RoleId& role)
{
    if (!mayChangeRows(role))
        return;
    // The empty row on the screen isn't written down yet; the clerk asks for one more.
    if (m_work->session().rows(role).isEmpty())
        m_work->addRow(role);
    const QString row = m_work->addRow(role);
    std::optional<FieldRef> first;
    for (const FieldRef& ref : m_sheet->order()) {
        if (ref.row != row || FieldKey::fromText(ref.field).role() != role)
            continue;
        m_asked.insert(ref);
        if (!first)
            first = ref;
    }
    showLocks();
    if (first)
        goTo(*first);
}

void FormPage::removeRow(const RoleId& role, const QString& row)
{
    if (!mayChangeRows(role) || m_work->session().rows(role).size() < 2)
        return;
    m_work->removeRow(role, row);
    focusFirstOpen();
}

/// In a correction visit only where the notice asked for something of that role.
bool FormPage::mayChangeRows(const RoleId& role) const
{
    return m_work && (!m_isCorrection || std::ranges::any_of(m_asked, [&](const FieldRef& ref) {
               return FieldKey::fromText(ref.field).role() == role;
           }));
}

std::optional<FieldRef> FormPage::current() const
{
    const FieldRow* row = m_sheet ? m_sheet->current() : nullptr;
    return row ? std::optional(row->ref()) : std::nullopt;
}

} // namespace yichuang
