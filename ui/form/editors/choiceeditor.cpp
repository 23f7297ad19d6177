// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/editors/choiceeditor.h"

#include "core/form/valueshape.h"
#include "ui/common/icons.h"
#include "ui/form/editors/choicepopup.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace yichuang {

ChoiceEditor::ChoiceEditor(std::shared_ptr<const CodeFinder> finder, QWidget* parent)
    : FieldEditor(parent), m_finder(std::move(finder)), m_input(new QLineEdit(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_input);
    setReadOnly(false);
    auto* open = m_input->addAction(lineIcon(QStringLiteral("down"), palette::inkFaint),
                                    QLineEdit::TrailingPosition);
    open->setText(tr("Show the list"));
    open->setToolTip(tr("Show the list (↓)"));
    addInput(m_input);
    connect(open, &QAction::triggered, this, [this] {
        m_input->setFocus();
        m_popup ? closeList() : openList({});
    });
    connect(m_input, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_code.clear();
        m_isSearching = !text.isEmpty();
        openList(text);
        Q_EMIT edited();
    });
    connect(this, &FieldEditor::left, this, &ChoiceEditor::closeList);
}

ChoiceEditor::~ChoiceEditor()
{
    delete m_popup.data();
}

QJsonValue ChoiceEditor::value() const
{
    return m_code.isEmpty() ? m_input->text() : m_code;
}

void ChoiceEditor::setValue(const QJsonValue& value)
{
    const QString text = textList(value).join(u'、');
    const bool isCode = m_finder->choice(text) != nullptr;
    m_code = isCode ? text : QString();
    const QString shown = isCode ? shownOf(text) : text;
    if (m_input->text() == shown)
        return;
    m_input->setText(shown);
    m_input->setCursorPosition(0);
}

void ChoiceEditor::setReadOnly(bool isReadOnly)
{
    m_input->setReadOnly(isReadOnly);
    m_input->setPlaceholderText(isReadOnly ? QString() : tr("Pinyin, words or code"));
    for (QAction* action : m_input->actions())
        action->setVisible(!isReadOnly);
}

bool ChoiceEditor::takeKey(QWidget*, QKeyEvent* event)
{
    if (m_input->isReadOnly())
        return false;
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (m_popup)
            m_popup->walk(event->key() == Qt::Key_Down ? 1 : -1);
        else
            openList({});
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        if (!m_popup)
            return false;
        m_popup->walk(event->key() == Qt::Key_PageDown ? 8 : -8);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return m_popup && !event->modifiers().testFlag(Qt::ShiftModifier) && takeCurrent(true);
    case Qt::Key_Tab:
        if (m_popup && m_isSearching)
            takeCurrent(false);
        return false;
    case Qt::Key_Escape:
        if (!m_popup)
            return false;
        closeList();
        return true;
    case Qt::Key_Backspace:
        if (!m_popup || !m_input->text().isEmpty() || m_within.isEmpty())
            return false;
        openParts(m_finder->choice(m_within)->parent);
        return true;
    default:
        return false;
    }
}

void ChoiceEditor::openList(const QString& query)
{
    if (m_input->isReadOnly())
        return;
    if (m_finder->isTree() && query.isEmpty()) {
        const CodeChoice* chosen = m_finder->choice(m_code);
        openParts(chosen ? chosen->parent : QString());
        return;
    }
    m_within.clear();
    if (!m_popup) {
        m_popup = new ChoicePopup(m_input);
        connect(m_popup, &ChoicePopup::picked, this, [this](const QString& code) {
            m_popup->select(code);
            takeCurrent(true);
        });
    }
    m_popup->showFound(m_finder->find(query), m_finder->isTree());
    if (query.isEmpty())
        m_popup->select(m_code);
}

void ChoiceEditor::openParts(const QString& parent)
{
    if (!m_popup)
        openList(QStringLiteral(" "));
    m_within = m_finder->choice(parent) ? parent : QString();
    m_popup->showParts(m_finder->choice(m_within), m_finder->partsOf(m_within));
    m_popup->select(m_code);
}

void ChoiceEditor::closeList()
{
    delete m_popup.data();
    m_isSearching = false;
    m_within.clear();
}

/// Takes the marked choice. True where the clerk isn't done yet: its parts are shown now.
bool ChoiceEditor::takeCurrent(bool opensParts)
{
    const CodeChoice* current = m_popup->current();
    if (!current)
        return false;
    const bool isBrowsing = m_input->text().isEmpty() || !m_isSearching;
    if (opensParts && current->hasParts && current->code != m_within && isBrowsing) {
        openParts(current->code);
        return true;
    }
    take(current->code);
    return false;
}

void ChoiceEditor::take(const QString& code)
{
    if (m_popup) {
        m_popup->hide();
        m_popup->deleteLater(); // it may be in the middle of telling of a click
    }
    m_popup.clear();
    m_isSearching = false;
    m_within.clear();
    if (m_code == code)
        return;
    setValue(code);
    Q_EMIT edited();
}

QString ChoiceEditor::shownOf(const QString& code) const
{
    const CodeChoice* choice = m_finder->choice(code);
    return choice->path.isEmpty() ? choice->label : choice->path;
}

} // namespace yichuang
