// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/editors/fieldeditor.h"

class QLabel;

namespace yichuang {

/// A value that nobody types: it follows from something, or comes later. The keys pass it by.
class ShownValue : public FieldEditor
{
    Q_OBJECT

public:
    explicit ShownValue(QWidget* parent);

    QJsonValue value() const override { return m_value; }
    void setValue(const QJsonValue& value) override;
    void setReadOnly(bool) override {}
    void setState(const QString&) override {}
    void setText(const QString& text);

private:
    QLabel* m_text;
    QJsonValue m_value;
};

} // namespace yichuang
