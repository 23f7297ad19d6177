// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QWidget>

namespace yichuang {

/// Edits the value of one field. It knows how a value is written (see ElementType) and what the
/// clerk's keys mean in it; what a value means is not its business.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    explicit FieldEditor(QWidget* parent);

    /// As it stands now; what isn't understood comes as it was typed.
    virtual QJsonValue value() const = 0;
    /// Shows `value`; emits nothing.
    virtual void setValue(const QJsonValue& value) = 0;
    virtual void setReadOnly(bool isReadOnly) = 0;
    /// Whether it takes a whole line of the form.
    virtual bool isWide() const { return false; }

    /// "bad", "care" or nothing: how the frame is painted.
    virtual void setState(const QString& state);
    /// What a screen reader says.
    virtual void setSpoken(const QString& name, const QString& description);
    void selectAll();
    bool hasFocusInside() const;

Q_SIGNALS:
    void edited();
    void entered();
    void left();

protected:
    /// Makes `input` one of the parts that hold the focus; the first one gets it.
    void addInput(QWidget* input);
    const QList<QWidget*>& inputs() const { return m_inputs; }
    bool eventFilter(QObject* watched, QEvent* event) override;
    /// A key in one of the inputs; true if it needs nothing more.
    virtual bool takeKey(QWidget* input, QKeyEvent* event);

private:
    void noteFocus(QEvent* event);

    QList<QWidget*> m_inputs;
    bool m_isInside = false;
};

} // namespace yichuang
