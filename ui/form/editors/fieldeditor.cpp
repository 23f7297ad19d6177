// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/editors/fieldeditor.h"

#include "ui/common/look.h"

#include <QApplication>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>

namespace yichuang {

FieldEditor::FieldEditor(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FieldEditor::setState(const QString& state)
{
    for (QWidget* input : std::as_const(m_inputs))
        setLook(*input, "state", state);
}

void FieldEditor::setSpoken(const QString& name, const QString& description)
{
    for (QWidget* input : std::as_const(m_inputs)) {
        input->setAccessibleName(name);
        input->setAccessibleDescription(description);
    }
}

void FieldEditor::selectAll()
{
    for (QWidget* input : std::as_const(m_inputs)) {
        if (auto* line = qobject_cast<QLineEdit*>(input); line && line->hasFocus())
            line->selectAll();
    }
}

bool FieldEditor::hasFocusInside() const
{
    const QWidget* focus = QApplication::focusWidget();
    return focus && (focus == this || isAncestorOf(focus));
}

void FieldEditor::addInput(QWidget* input)
{
    if (m_inputs.isEmpty()) {
        setFocusProxy(input);
        setFocusPolicy(input->focusPolicy());
    }
    m_inputs.append(input);
    input->installEventFilter(this);
}

bool FieldEditor::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        noteFocus(event);
        break;
    case QEvent::KeyPress:
        if (takeKey(static_cast<QWidget*>(watched), static_cast<QKeyEvent*>(event)))
            return true;
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

bool FieldEditor::takeKey(QWidget*, QKeyEvent*)
{
    return false;
}

void FieldEditor::noteFocus(QEvent* event)
{
    // Another window or a menu in front takes the focus only for a while.
    const auto reason = static_cast<QFocusEvent*>(event)->reason();
    if (reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason) {
        if (event->type() == QEvent::FocusOut || m_isInside)
            return;
    }
    const bool isInside = hasFocusInside();
    if (isInside == m_isInside)
        return;
    m_isInside = isInside;
    if (isInside)
        Q_EMIT entered();
    else
        Q_EMIT left();
}

} // namespace yichuang
