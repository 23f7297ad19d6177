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

    /// `showsPath`: where a label alone doesn't tell (市中区 of several cities).
    void setChoices(const QList<const CodeChoice*>& choices, bool showsPath);
    const CodeChoice* current() const;
    void walk(int by);
    void select(const QString& code);

Q_SIGNALS:
    void picked(const QString& code);

private:
    void place();

    QWidget* m_field;
    QListWidget* m_list;
    QLabel* m_nothing;
    QList<const CodeChoice*> m_choices;
};

} // namespace yichuang
