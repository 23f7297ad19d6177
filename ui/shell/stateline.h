// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QWidget>

class QLabel;
class QPushButton;

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
    /// How things stand with the province, in one sentence (ui/sync/syncwords.h).
    void setNetwork(const QString& sentence, const QString& tone);
    QString text() const;

Q_SIGNALS:
    /// The clerk wants to know more about what waits.
    void networkWanted();

private:
    QLabel* m_saved;
    QPushButton* m_network;
};

} // namespace yichuang
