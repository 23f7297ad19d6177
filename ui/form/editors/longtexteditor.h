// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/editors/fieldeditor.h"

class QPlainTextEdit;

namespace yichuang {

/// Several lines of text. Enter goes on to the next field; Alt+Enter begins a new line.
class LongTextEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit LongTextEditor(QWidget* parent);

    QJsonValue value() const override;
    void setValue(const QJsonValue& value) override;
    void setReadOnly(bool isReadOnly) override;
    bool isWide() const override { return true; }

protected:
    bool takeKey(QWidget* input, QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitHeight();

    QPlainTextEdit* m_input;
    bool m_isShowing = false; ///< a change of ours, not the clerk's
};

} // namespace yichuang
