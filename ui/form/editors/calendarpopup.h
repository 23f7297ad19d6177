// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QFrame>

class QCalendarWidget;

namespace yichuang {

/// A month under a field to pick a day from; goes away by itself.
class CalendarPopup : public QFrame
{
    Q_OBJECT

public:
    /// Stands under `field`, on `day` or, if that isn't one, today's month.
    CalendarPopup(QDate day, QWidget* field);

Q_SIGNALS:
    void picked(QDate day);

private:
    QCalendarWidget* m_calendar;
};

} // namespace yichuang
