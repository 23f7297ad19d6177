// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFrame;
class QLabel;
class QPushButton;
class QString;
class QWidget;

namespace yichuang {

/// Gives `widget` a look of the style sheet: a value of one of its properties ("tone", "level",
/// "kind"), and paints it anew if that changed.
void setLook(QWidget& widget, const char* property, const QString& value);

/// A label of a level ("body", "small", "lead", "title", "hero") and a tone ("ink", "soft",
/// "good", "bad", "care", "accent").
QLabel* newLabel(const QString& text, const QString& level, const QString& tone, QWidget* parent);

/// A white card with a thin line around it.
QFrame* newCard(QWidget* parent);

/// A button of a kind ("primary", "secondary", "quiet", "danger") with a line icon, if any.
QPushButton* newButton(const QString& text, const QString& kind, const QString& iconName,
                       QWidget* parent);

} // namespace yichuang
