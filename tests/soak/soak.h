// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/province/client/sandboxserver.h"
#include "tests/province/client/terminal.h"

#include <random>

namespace yichuang::test {

/// Rounds of random work at two windows of one hall, with faults of the province and of the line,
/// and with windows and province killed at any moment.
class Soak
{
public:
    explicit Soak(quint32 seed);

    /// What is wrong afterwards; empty if both windows and the province agree event for event,
    /// nothing acknowledged is lost, nothing doubled and nothing stuck.
    QString run(int rounds);
    /// How much was compared in the end.
    int events() const { return m_events; }

private:
    struct Window
    {
        QString name;
        QTemporaryDir folder;
    };

    int below(int limit) { return int(m_random() % quint32(limit)); }
    QStringList words(const QString& command, const Window& window);
    QString round();
    QJsonObject faults();
    QJsonObject settle(const Window& window, QString& wrong);
    QString compare();
    QString compareLost(const QStringList& filed);

    std::mt19937 m_random;
    SandboxServer m_server;
    std::unique_ptr<Terminal> m_admin;
    Window m_one{QStringLiteral("001"), {}};
    Window m_other{QStringLiteral("002"), {}};
    int m_events = 0;
};

} // namespace yichuang::test
