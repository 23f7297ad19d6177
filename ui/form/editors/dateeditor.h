// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/editors/fieldeditor.h"

#include <QDate>

class QLineEdit;

namespace yichuang {

/// A day, a moment or a month, typed as digits (20260213, 202602131640, 202602) or with any usual
/// sign between; a calendar for the mouse and for Alt+Down.
class DateEditor : public FieldEditor
{
    Q_OBJECT

public:
    enum class Grain { Day, Minute, Month };

    DateEditor(Grain grain, QWidget* parent);

    QJsonValue value() const override;
    void setValue(const QJsonValue& value) override;
    void setReadOnly(bool isReadOnly) override;

protected:
    bool takeKey(QWidget* input, QKeyEvent* event) override;

private:
    void openCalendar();
    void takeDay(QDate day);

    Grain m_grain;
    QLineEdit* m_input;
};

} // namespace yichuang
