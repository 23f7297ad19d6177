// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/fieldrow.h"

#include "ui/common/icons.h"
#include "ui/common/look.h"
#include "ui/form/differencebar.h"
#include "ui/form/editors/fieldeditor.h"
#include "ui/form/editors/shownvalue.h"
#include "ui/form/fieldwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace yichuang {

namespace {

constexpr qsizetype longestLabel = 18; ///< characters in one line of the narrowest column

} // namespace

FieldRow::FieldRow(const FieldView& view, FieldEditor* editor, const FieldWords& words,
                   QWidget* parent)
    : QWidget(parent), m_editor(editor), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(3);
    m_column->addWidget(newHead(view, words));
    m_column->addWidget(m_editor);
    m_label->setBuddy(m_editor);
    connect(m_editor, &FieldEditor::edited, this, &FieldRow::noteEdit);
    connect(m_editor, &FieldEditor::entered, this, &FieldRow::noteEntered);
    connect(m_editor, &FieldEditor::left, this, &FieldRow::noteLeft);
    m_missing = view.field->isRequired ? words.missing(*view.field) : QString();
    m_view.ref = view.ref;
    show(view, words);
    m_editor->setValue(view.value);
}

QWidget* FieldRow::newHead(const FieldView& view, const FieldWords& words)
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(1, 0, 0, 0);
    row->setSpacing(3);
    m_name = words.label(*view.field);
    m_label = newLabel(m_name, QStringLiteral("field"), QStringLiteral("soft"), head);
    const bool isLong = m_name.size() > longestLabel;
    m_label->setWordWrap(isLong);
    row->addWidget(m_label, isLong ? 1 : 0);
    if (view.field->isRequired && view.field->fill == Fill::Input) {
        auto* mark =
            newLabel(QStringLiteral("*"), QStringLiteral("field"), QStringLiteral("bad"), head);
        mark->setToolTip(tr("Required"));
        row->addWidget(mark);
    }
    if (!isLong)
        row->addStretch();
    m_origin = newLabel({}, QStringLiteral("small"), QStringLiteral("accent"), head);
    m_origin->hide();
    row->addWidget(m_origin);
    head->setMinimumHeight(fontMetrics().height() + 2);
    return head;
}

void FieldRow::show(const FieldView& view, const FieldWords& words)
{
    const auto difference = words.difference(view.ref);
    const bool isSame = view.value == m_view.value && view.source == m_view.source &&
                        view.problems == m_view.problems && difference == m_shownDifference;
    const bool isOtherValue = view.value != m_view.value;
    m_view = view;
    m_shownDifference = difference;
    if (auto* shown = qobject_cast<ShownValue*>(m_editor))
        shown->setText(words.shown(view));
    if (isSame)
        return;
    if (isOtherValue && !m_isSending)
        m_editor->setValue(view.value);
    m_errors = words.problems(view, false);
    m_warnings = words.problems(view, true);
    showOrigin(words.origin(view));
    showDifference(view, words);
    showNote();
}

void FieldRow::setSpokenName(const QString& name)
{
    m_spokenName = name;
    m_editor->setSpoken(name, m_note && !m_note->isHidden() ? m_note->text() : QString());
}

void FieldRow::setLocked(bool isLocked)
{
    if (m_isLocked == isLocked)
        return;
    m_isLocked = isLocked;
    m_editor->setReadOnly(isLocked);
}

void FieldRow::takeFocus()
{
    m_editor->setFocus(Qt::TabFocusReason);
}

bool FieldRow::tellProblems()
{
    const bool wasTold = tells();
    m_toldBefore = true;
    m_wasLeft = true;
    showNote();
    Q_EMIT told(m_view.ref);
    return !wasTold && isWrong();
}

void FieldRow::enterEvent(QEnterEvent* event)
{
    showWhy(true);
    QWidget::enterEvent(event);
}

void FieldRow::leaveEvent(QEvent* event)
{
    showWhy(m_isInside);
    QWidget::leaveEvent(event);
}

void FieldRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_why)
        placeWhy();
}

void FieldRow::noteEdit()
{
    m_isSending = true;
    Q_EMIT typed(m_view.ref, m_editor->value());
    m_isSending = false;
}

void FieldRow::noteEntered()
{
    m_toldBefore = m_note && !m_note->isHidden();
    m_isInside = true;
    showWhy(true);
    Q_EMIT entered(m_view.ref);
}

void FieldRow::noteLeft()
{
    m_isInside = false;
    m_wasLeft = true;
    m_editor->setValue(m_view.value); // as it will be filed
    showWhy(underMouse());
    showNote();
    Q_EMIT told(m_view.ref);
}

bool FieldRow::isWrong() const
{
    return std::ranges::any_of(m_view.problems,
                               [](const FieldProblem& problem) { return !problem.isWarning; });
}

void FieldRow::showOrigin(const QString& text)
{
    m_origin->setText(text);
    m_origin->setVisible(!text.isEmpty());
}

void FieldRow::showDifference(const FieldView& view, const FieldWords& words)
{
    if (!m_shownDifference) {
        if (m_difference)
            m_difference->hide();
        return;
    }
    if (!m_difference) {
        m_difference = new DifferenceBar(this);
        m_column->addWidget(m_difference);
        m_difference->followInTabOrder(*m_editor);
        connect(m_difference, &DifferenceBar::settled, this,
                [this](const QJsonValue& chosen) { Q_EMIT settled(m_view.ref, chosen); });
    }
    m_difference->show(*m_shownDifference, *view.field, words);
}

void FieldRow::showNote()
{
    QString text;
    QString tone;
    QString frame; // an empty field is no reproach: it is told, not painted
    const bool isEmpty = m_view.value.isUndefined() || m_view.value.isNull() ||
                         m_view.value == QJsonValue(QString());
    if (tells() && isWrong()) {
        text = m_errors;
        tone = QStringLiteral("bad");
        frame = tone;
    } else if (tells() && m_wasLeft && isEmpty && !m_missing.isEmpty()) {
        text = m_missing;
        tone = QStringLiteral("bad");
    } else if (tells() && !m_warnings.isEmpty()) {
        text = m_warnings;
        tone = QStringLiteral("care");
        frame = tone;
    }
    m_editor->setState(frame);
    m_editor->setSpoken(m_spokenName, text);
    if (text.isEmpty()) {
        if (m_note)
            m_note->hide();
        return;
    }
    if (!m_note) {
        m_note = newLabel({}, QStringLiteral("small"), tone, this);
        m_note->setObjectName(QStringLiteral("note"));
        m_note->setWordWrap(true);
        m_column->insertWidget(2, m_note);
    }
    setLook(*m_note, "tone", tone);
    m_note->setText(text);
    m_note->show();
}

void FieldRow::showWhy(bool isShown)
{
    if (!m_why) {
        if (!isShown)
            return;
        m_why = new QToolButton(this);
        m_why->setProperty("kind", QStringLiteral("mini"));
        m_why->setIcon(lineIcon(QStringLiteral("question"), palette::inkFaint));
        m_why->setFocusPolicy(Qt::NoFocus);
        m_why->setCursor(Qt::PointingHandCursor);
        m_why->setToolTip(tr("Why is this asked? (F1)"));
        m_why->setAccessibleName(tr("Why is “%1” asked?").arg(m_name));
        connect(m_why, &QToolButton::clicked, this, [this] { Q_EMIT whyWanted(m_view.ref); });
    }
    placeWhy();
    m_why->setVisible(isShown);
}

/// Beside the label, outside the layout: nothing moves when it comes and goes.
void FieldRow::placeWhy()
{
    const QWidget* head = m_label->parentWidget();
    const int side = head->height();
    const int beside = m_origin->isHidden() ? 0 : m_origin->width() + 4;
    m_why->setIconSize({side * 3 / 4, side * 3 / 4});
    m_why->setGeometry(width() - side - beside, 0, side, side);
}

} // namespace yichuang
