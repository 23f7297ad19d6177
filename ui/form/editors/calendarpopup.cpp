// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/editors/calendarpopup.h"

#include <QCalendarWidget>
#include <QVBoxLayout>

namespace yichuang {

CalendarPopup::CalendarPopup(QDate day, QWidget* field)
    : QFrame(field, Qt::Popup), m_calendar(new QCalendarWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("kind", QStringLiteral("popup"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->addWidget(m_calendar);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setFirstDayOfWeek(Qt::Monday);
    if (day.isValid())
        m_calendar->setSelectedDate(day);
    const auto take = [this](QDate chosen) {
        Q_EMIT picked(chosen);
        close();
    };
    connect(m_calendar, &QCalendarWidget::clicked, this, take);
    connect(m_calendar, &QCalendarWidget::activated, this, take);
    move(field->mapToGlobal(QPoint(0, field->height() + 2)));
    show();
    m_calendar->setFocus();
}

} // namespace yichuang
