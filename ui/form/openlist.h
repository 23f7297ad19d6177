// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/formstate.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace yichuang {

class FieldWords;

/// What is left to fill in: a count, and each open field under its section, to jump to.
class OpenList : public QWidget
{
    Q_OBJECT

public:
    explicit OpenList(QWidget* parent);

    void show(const FormState& form, const FieldWords& words);
    using QWidget::show;
    /// The clerk is at `ref` now; what is wrong elsewhere is marked.
    void setCurrent(const FieldRef& ref);
    /// One line without the list, where there is no room.
    void setCompact(bool isCompact);

Q_SIGNALS:
    void chosen(const yichuang::FieldRef& ref);
    void nextWanted();

private:
    void addGroup(const QString& title, const GroupView& group, const FieldWords& words);
    void showCount(qsizetype open);

    QLabel* m_count;
    QPushButton* m_next;
    QListWidget* m_list;
    QList<FieldRef> m_shown;
    QHash<FieldRef, QListWidgetItem*> m_items;
    QSet<FieldRef> m_wrong; ///< filled in, but not right
    bool m_isCompact = false;
    bool m_isFresh = true;
};

} // namespace yichuang
