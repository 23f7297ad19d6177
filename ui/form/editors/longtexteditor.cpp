// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/editors/longtexteditor.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace yichuang {

namespace {

constexpr int shownLines = 3;

} // namespace

LongTextEditor::LongTextEditor(QWidget* parent)
    : FieldEditor(parent), m_input(new QPlainTextEdit(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_input);
    m_input->setTabChangesFocus(true);
    fitHeight();
    m_input->setToolTip(tr("Alt+Enter begins a new line"));
    addInput(m_input);
    connect(m_input, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isShowing)
            Q_EMIT edited();
    });
}

QJsonValue LongTextEditor::value() const
{
    return m_input->toPlainText();
}

void LongTextEditor::setValue(const QJsonValue& value)
{
    if (m_input->toPlainText() == value.toString())
        return;
    m_isShowing = true;
    m_input->setPlainText(value.toString());
    m_isShowing = false;
}

void LongTextEditor::setReadOnly(bool isReadOnly)
{
    m_input->setReadOnly(isReadOnly);
}

void LongTextEditor::changeEvent(QEvent* event)
{
    FieldEditor::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

void LongTextEditor::fitHeight()
{
    m_input->setFixedHeight(shownLines * fontMetrics().lineSpacing() + 20);
}

bool LongTextEditor::takeKey(QWidget*, QKeyEvent* event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return false;
    if (event->modifiers().testFlag(Qt::AltModifier)) {
        if (!m_input->isReadOnly())
            m_input->insertPlainText(QStringLiteral("\n"));
        return true;
    }
    QApplication::sendEvent(this, event); // to the page, past the text
    return true;
}

} // namespace yichuang
