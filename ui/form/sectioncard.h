// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace yichuang {

/// A section of the form on a card: a title, how much is left in it, and its blocks.
class SectionCard : public QFrame
{
    Q_OBJECT

public:
    SectionCard(const QString& title, QWidget* parent);

    /// Puts the blocks below one another, with a line between; they stay whose they are.
    void setBlocks(const QList<QWidget*>& blocks);
    void setLeft(int fields);

private:
    QVBoxLayout* m_column;
    QLabel* m_left;
    QList<QWidget*> m_blocks;
    int m_shownLeft = -1;
};

} // namespace yichuang
