// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/editors/fieldeditor.h"

class QPushButton;

namespace yichuang {

class DateEditor;

/// The last day of a term, or 长期 (without end): a button, or the letter C.
class TermEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit TermEditor(QWidget* parent);

    QJsonValue value() const override;
    void setValue(const QJsonValue& value) override;
    void setReadOnly(bool isReadOnly) override;
    void setState(const QString& state) override;

protected:
    bool takeKey(QWidget* input, QKeyEvent* event) override;

private:
    void setEndless(bool isEndless);

    DateEditor* m_day;
    QPushButton* m_endless;
};

} // namespace yichuang
