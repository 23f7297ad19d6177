// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/editors/daterangeeditor.h"

#include "core/form/valueshape.h"
#include "ui/common/look.h"
#include "ui/form/editors/dateeditor.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace yichuang {

DateRangeEditor::DateRangeEditor(QWidget* parent)
    : FieldEditor(parent),
      m_from(new DateEditor(DateEditor::Grain::Day, this)),
      m_to(new DateEditor(DateEditor::Grain::Day, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_from, 1);
    row->addWidget(newLabel(tr("to"), QStringLiteral("body"), QStringLiteral("soft"), this));
    row->addWidget(m_to, 1);
    for (DateEditor* end : {m_from, m_to}) {
        addInput(end->findChild<QLineEdit*>());
        connect(end, &FieldEditor::edited, this, &FieldEditor::edited);
    }
}

QJsonValue DateRangeEditor::value() const
{
    const QString from = m_from->value().toString();
    const QString to = m_to->value().toString();
    if (from.isEmpty() && to.isEmpty())
        return {};
    return from + u'/' + to;
}

void DateRangeEditor::setValue(const QJsonValue& value)
{
    const QStringList ends = value.toString().split(u'/');
    m_from->setValue(ends.first());
    m_to->setValue(ends.size() == 2 ? QJsonValue(ends.last()) : QJsonValue());
}

void DateRangeEditor::setReadOnly(bool isReadOnly)
{
    m_from->setReadOnly(isReadOnly);
    m_to->setReadOnly(isReadOnly);
}

bool DateRangeEditor::takeKey(QWidget* input, QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || event->modifiers() & ~Qt::KeypadModifier || input != inputs().first())
        return false;
    if (isEmptyValue(m_from->value()) || dayAsTyped(m_to->value().toString()).isValid())
        return false;
    m_to->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace yichuang
