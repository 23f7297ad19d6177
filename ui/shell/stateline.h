// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QWidget>

class QLabel;

namespace yichuang {

/// The state of things in words, at the foot of the window: whether what was typed is safe, and
/// whether the province can be reached. A clerk needs to know no more.
class StateLine : public QWidget
{
    Q_OBJECT

public:
    explicit StateLine(QWidget* parent = nullptr);

    /// Everything typed so far is on disk since `at`.
    void setSaved(const QDateTime& at);
    /// Something couldn't be saved; the sentence says what to do.
    void setProblem(const QString& sentence);
    /// The desk is free: nothing to save.
    void setNothingOpen();
    /// Cut off from the province; so many entries go out once it is back.
    void setOffline(int waiting);
    void setOnline(int waiting);
    QString text() const;

private:
    QLabel* m_saved;
    QLabel* m_network;
};

} // namespace yichuang
