// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/province/provincewire.h"

#include <QProcess>

namespace yichuang {

/// A province to practise with (yichuang-province), in a process of its own on the loopback; it
/// goes with the program, however that ends.
class PracticeProvince : public QObject
{
    Q_OBJECT

public:
    /// `folder` holds its data.
    explicit PracticeProvince(QString folder);
    ~PracticeProvince() override;

    /// Where its program is, beside ours or where it is built; empty if it isn't there.
    static QString program();

    /// Answers with ready() or failed().
    void start();

Q_SIGNALS:
    void ready(const yichuang::ProvinceAddress& address);
    void failed();

private:
    void hear();
    void giveUp();

    QString m_folder;
    QProcess m_process;
    bool m_isHeard = false;
};

} // namespace yichuang
