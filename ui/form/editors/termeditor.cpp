// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/editors/termeditor.h"

#include "ui/common/look.h"
#include "ui/form/editors/dateeditor.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace yichuang {

TermEditor::TermEditor(QWidget* parent)
    : FieldEditor(parent),
      m_day(new DateEditor(DateEditor::Grain::Day, this)),
      m_endless(newButton(tr("C No end"), QStringLiteral("segment"), {}, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_day, 1);
    row->addWidget(m_endless);
    m_endless->setCheckable(true);
    m_endless->setFocusPolicy(Qt::NoFocus);
    addInput(m_day->findChild<QLineEdit*>());
    connect(m_day, &FieldEditor::edited, this, [this] {
        m_endless->setChecked(false);
        Q_EMIT edited();
    });
    connect(m_endless, &QPushButton::clicked, this, &TermEditor::setEndless);
}

QJsonValue TermEditor::value() const
{
    return m_endless->isChecked() ? QJsonValue(QStringLiteral("long")) : m_day->value();
}

void TermEditor::setValue(const QJsonValue& value)
{
    const bool isEndless = value.toString() == u"long";
    m_endless->setChecked(isEndless);
    m_day->setValue(isEndless ? QJsonValue() : value);
}

void TermEditor::setReadOnly(bool isReadOnly)
{
    m_day->setReadOnly(isReadOnly);
    m_endless->setEnabled(!isReadOnly);
}

void TermEditor::setState(const QString& state)
{
    m_day->setState(state);
}

bool TermEditor::takeKey(QWidget*, QKeyEvent* event)
{
    if (event->key() != Qt::Key_C || event->modifiers() != Qt::NoModifier ||
        !m_endless->isEnabled())
        return false;
    setEndless(!m_endless->isChecked());
    return true;
}

void TermEditor::setEndless(bool isEndless)
{
    m_endless->setChecked(isEndless);
    if (isEndless)
        m_day->setValue({});
    m_day->setFocus();
    Q_EMIT edited();
}

} // namespace yichuang
