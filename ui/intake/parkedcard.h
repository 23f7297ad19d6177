// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/draftstore.h"

#include <QFrame>

class QVBoxLayout;

namespace yichuang {

/// Work that was parked or interrupted, newest first: one click and it goes on where it stopped.
class ParkedCard : public QFrame
{
    Q_OBJECT

public:
    explicit ParkedCard(QWidget* parent = nullptr);

    /// `now` tells today from earlier days.
    void setDrafts(const QList<Draft>& drafts, const QDateTime& now);

Q_SIGNALS:
    void chosen(const QString& draft);
    void allWanted();

private:
    QVBoxLayout* m_rows;
};

} // namespace yichuang
