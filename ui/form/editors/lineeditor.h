// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/editors/fieldeditor.h"

class QLineEdit;

namespace yichuang {

/// A line of text or a number, with its unit behind it.
class LineEditor : public FieldEditor
{
    Q_OBJECT

public:
    enum class Width { Column, Line };

    LineEditor(Width width, const QString& unit, QWidget* parent);

    QJsonValue value() const override;
    void setValue(const QJsonValue& value) override;
    void setReadOnly(bool isReadOnly) override;
    bool isWide() const override { return m_width == Width::Line; }

    /// Hides the middle of the value while nobody edits it (sensitive elements).
    void setMasked();

private:
    void showValue();

    Width m_width;
    QLineEdit* m_input;
    QString m_text; ///< in full, while the line shows it masked
    bool m_isMasked = false;
};

} // namespace yichuang
