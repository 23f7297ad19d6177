// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/draftstore.h"

#include <QFrame>

class QLabel;
class QListView;

namespace yichuang {

class ParkedListModel;

/// Parked work: Enter goes on with it, Delete throws it away.
class ParkedList : public QFrame
{
    Q_OBJECT

public:
    explicit ParkedList(QWidget* parent = nullptr);

    void setDrafts(const QList<Draft>& drafts, const QDateTime& now);
    QListView* view() const { return m_view; }

Q_SIGNALS:
    void chosen(const QString& draft);
    void discardWanted(const QString& draft, const QString& title);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QListView* m_view;
    QLabel* m_count;
    ParkedListModel* m_model;
};

} // namespace yichuang
