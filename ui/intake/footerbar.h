// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace yichuang {

/// The bar below a step: back, park, one quiet line, and the one button that leads on.
class FooterBar : public QFrame
{
    Q_OBJECT

public:
    explicit FooterBar(QWidget* parent = nullptr);

    void setBack(const QString& text, bool isPossible);
    /// `key` is shown on the button.
    void setOnward(const QString& text, const QString& key);
    void setParking(bool isPossible);
    /// Why something can't be done, or nothing.
    void say(const QString& text);
    QString said() const;

Q_SIGNALS:
    void backWanted();
    void onwardWanted();
    void parkWanted();

private:
    QPushButton* m_back;
    QPushButton* m_park;
    QLabel* m_said;
    QPushButton* m_onward;
};

} // namespace yichuang
