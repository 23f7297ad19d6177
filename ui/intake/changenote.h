// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace yichuang {

struct MergeChange;

/// What the last answer changed: in green what came, in red what went.
class ChangeNote : public QFrame
{
    Q_OBJECT

public:
    explicit ChangeNote(QWidget* parent = nullptr);

    void show(const MergeChange& change);
    using QFrame::show;
    void clear();

private:
    QLabel* m_came;
    QLabel* m_went;
};

} // namespace yichuang
