// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/editors/lineeditor.h"

#include "core/form/displayvalue.h"
#include "core/form/valueshape.h"
#include "ui/common/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace yichuang {

LineEditor::LineEditor(Width width, const QString& unit, QWidget* parent)
    : FieldEditor(parent), m_width(width), m_input(new QLineEdit(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_input, 1);
    if (!unit.isEmpty())
        row->addWidget(newLabel(unit, QStringLiteral("body"), QStringLiteral("soft"), this));
    addInput(m_input);
    connect(m_input, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_text = text;
        Q_EMIT edited();
    });
    connect(this, &FieldEditor::entered, this, &LineEditor::showValue);
    connect(this, &FieldEditor::left, this, &LineEditor::showValue);
}

QJsonValue LineEditor::value() const
{
    return m_text;
}

void LineEditor::setValue(const QJsonValue& value)
{
    m_text = textList(value).join(u'、');
    showValue();
}

void LineEditor::setReadOnly(bool isReadOnly)
{
    m_input->setReadOnly(isReadOnly);
}

void LineEditor::setMasked()
{
    m_isMasked = true;
    showValue();
}

void LineEditor::showValue()
{
    const QString shown = m_isMasked && !hasFocusInside() ? masked(m_text) : m_text;
    if (m_input->text() == shown)
        return;
    m_input->setText(shown);
    m_input->setCursorPosition(0);
    if (m_input->hasFocus())
        m_input->selectAll();
}

} // namespace yichuang
