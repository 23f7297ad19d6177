// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/editors/dateeditor.h"

#include "core/form/valueshape.h"
#include "ui/common/icons.h"
#include "ui/form/editors/calendarpopup.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace yichuang {

namespace {

QString example(DateEditor::Grain grain)
{
    switch (grain) {
    case DateEditor::Grain::Day:
        return QStringLiteral("20260213");
    case DateEditor::Grain::Minute:
        return QStringLiteral("20260213 1640");
    case DateEditor::Grain::Month:
        return QStringLiteral("202602");
    }
    return {};
}

/// "2026-02-13T16:40" as a person reads it.
QString readable(const QString& text)
{
    return isoMoment(text).isValid() ? QString(text).replace(u'T', u' ') : text;
}

} // namespace

DateEditor::DateEditor(Grain grain, QWidget* parent)
    : FieldEditor(parent), m_grain(grain), m_input(new QLineEdit(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_input);
    m_input->setPlaceholderText(example(grain));
    m_input->setInputMethodHints(Qt::ImhPreferNumbers);
    addInput(m_input);
    connect(m_input, &QLineEdit::textEdited, this, &FieldEditor::edited);
    if (grain == Grain::Month)
        return;
    auto* calendar = m_input->addAction(lineIcon(QStringLiteral("calendar"), palette::inkFaint),
                                        QLineEdit::TrailingPosition);
    calendar->setText(tr("Calendar"));
    calendar->setToolTip(tr("Calendar (Alt+↓)"));
    connect(calendar, &QAction::triggered, this, &DateEditor::openCalendar);
}

QJsonValue DateEditor::value() const
{
    return m_input->text();
}

void DateEditor::setValue(const QJsonValue& value)
{
    const QString shown = readable(value.toString());
    if (m_input->text() != shown)
        m_input->setText(shown);
}

void DateEditor::setReadOnly(bool isReadOnly)
{
    m_input->setReadOnly(isReadOnly);
    m_input->setPlaceholderText(isReadOnly ? QString() : example(m_grain));
    for (QAction* action : m_input->actions())
        action->setVisible(!isReadOnly);
}

bool DateEditor::takeKey(QWidget*, QKeyEvent* event)
{
    if (event->key() != Qt::Key_Down || !event->modifiers().testFlag(Qt::AltModifier))
        return false;
    openCalendar();
    return true;
}

void DateEditor::openCalendar()
{
    if (m_input->isReadOnly() || m_grain == Grain::Month)
        return;
    auto* calendar = new CalendarPopup(dayAsTyped(m_input->text().left(10)), m_input);
    connect(calendar, &CalendarPopup::picked, this, &DateEditor::takeDay);
}

void DateEditor::takeDay(QDate day)
{
    const QString time = m_input->text().mid(10);
    const bool keepsTime = m_grain == Grain::Minute && time.startsWith(u' ');
    m_input->setText(
        day.toString(Qt::ISODate) +
        (keepsTime ? time : (m_grain == Grain::Minute ? QStringLiteral(" ") : QString())));
    m_input->setFocus();
    m_input->end(false);
    Q_EMIT edited();
}

} // namespace yichuang
