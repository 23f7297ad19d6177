// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/editors/fieldeditor.h"

namespace yichuang {

class DateEditor;

/// Two days, from and to. Enter goes from the first to the second.
class DateRangeEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit DateRangeEditor(QWidget* parent);

    QJsonValue value() const override;
    void setValue(const QJsonValue& value) override;
    void setReadOnly(bool isReadOnly) override;

protected:
    bool takeKey(QWidget* input, QKeyEvent* event) override;

private:
    DateEditor* m_from;
    DateEditor* m_to;
};

} // namespace yichuang
