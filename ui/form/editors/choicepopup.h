// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/codefinder.h"

#include <QFrame>

class QLabel;
class QListWidget;

namespace yichuang {

/// The list of choices under a field. The field keeps the focus and sends it the keys.
class ChoicePopup : public QFrame
{
    Q_OBJECT

public:
    explicit ChoicePopup(QWidget* field);

    /// What a search found; with `showsPath` where a label alone doesn't tell (市中区 of several
    /// cities).
    void showFound(const QList<const CodeChoice*>& choices, bool showsPath);
    /// One level of a tree: `whole`, if any, can be taken itself, or one of its parts.
    void showParts(const CodeChoice* whole, const QList<const CodeChoice*>& parts);
    const CodeChoice* current() const;
    void walk(int by);
    void select(const QString& code);

Q_SIGNALS:
    void picked(const QString& code);

private:
    void add(const CodeChoice* choice, const QString& text, bool leadsOn);
    void showList(int current);
    void place();

    QWidget* m_field;
    QListWidget* m_list;
    QLabel* m_nothing;
    QList<const CodeChoice*> m_choices;
};

} // namespace yichuang
