// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace yichuang {

/// Why the counter can't open, in place of its window: what happened, that nothing was lost, and
/// what can be done now.
class StartTrouble : public QWidget
{
    Q_OBJECT

public:
    explicit StartTrouble(const QString& reason, QWidget* parent = nullptr);

    /// The newest copy that passed its check may take the place of the damaged file, which is kept
    /// beside it.
    void offerRestore(const QString& backup);

Q_SIGNALS:
    void restoreWanted();

private:
    QHBoxLayout* m_buttons;
};

} // namespace yichuang
