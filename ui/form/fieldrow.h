// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/formstate.h"

#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace yichuang {

class DifferenceBar;
class FieldEditor;
class FieldWords;

/// One field of the form: its label, its editor, and what there is to say about it. A problem is
/// told once the clerk has left the field, not while the value is typed for the first time.
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    /// Takes the editor over.
    FieldRow(const FieldView& view, FieldEditor* editor, const FieldWords& words, QWidget* parent);

    const FieldRef& ref() const { return m_view.ref; }
    /// What a screen reader calls it: with the person and the row.
    void setSpokenName(const QString& name);
    FieldEditor& editor() const { return *m_editor; }
    /// Shows the field as it stands; cheap where nothing changed.
    void show(const FieldView& view, const FieldWords& words);
    using QWidget::show;
    /// Read-only: not what the notice asked for.
    void setLocked(bool isLocked);
    bool isLocked() const { return m_isLocked; }
    void takeFocus();
    /// Tells the problems now, as if the field had been left; true if one is told for the first
    /// time, so that the clerk had better look.
    bool tellProblems();
    /// Whether its problems are told now.
    bool tells() const { return !m_isInside || m_toldBefore; }

Q_SIGNALS:
    void typed(const yichuang::FieldRef& ref, const QJsonValue& value);
    void entered(const yichuang::FieldRef& ref);
    /// Its problems are told from now on.
    void told(const yichuang::FieldRef& ref);
    void whyWanted(const yichuang::FieldRef& ref);
    void settled(const yichuang::FieldRef& ref, const QJsonValue& chosen);

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* newHead(const FieldView& view, const FieldWords& words);
    void noteEdit();
    void noteEntered();
    void noteLeft();
    void showOrigin(const QString& text);
    void showDifference(const FieldView& view, const FieldWords& words);
    void showNote();
    void showWhy(bool isShown);
    void placeWhy();
    bool isWrong() const;

    FieldEditor* m_editor;
    QVBoxLayout* m_column;
    QLabel* m_label = nullptr;
    QLabel* m_origin = nullptr;
    QToolButton* m_why = nullptr;
    QLabel* m_note = nullptr;              ///< made when there is something to say
    DifferenceBar* m_difference = nullptr; ///< likewise
    FieldView m_view;                      ///< as shown last; its field may be gone
    std::optional<ValueDifference> m_shownDifference;
    QString m_name;
    QString m_spokenName;
    QString m_missing;
    QString m_errors;
    QString m_warnings;
    bool m_isLocked = false;
    bool m_isInside = false;
    bool m_wasLeft = false;
    bool m_toldBefore = false; ///< when the field was entered
    bool m_isSending = false;
};

} // namespace yichuang
