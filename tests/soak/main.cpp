// SPDX-License-Identifier: GPL-3.0-or-later
// soak [ROUNDS] [SEED]: the long version; 1,000 rounds unless told otherwise.
#include "tests/soak/soak.h"

#include <QCoreApplication>
#include <QTextStream>

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const int rounds = words.value(1, QStringLiteral("1000")).toInt();
    const quint32 seed = words.value(2, QStringLiteral("1")).toUInt();
    yichuang::test::Soak soak(seed);
    const QString wrong = soak.run(rounds);
    QTextStream(stdout) << rounds << " rounds, seed " << seed << ", " << soak.events()
                        << " events: " << (wrong.isEmpty() ? QStringLiteral("agreed") : wrong)
                        << '\n';
    return wrong.isEmpty() ? 0 : 1;
}
