// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/province/behaviour/provincebehaviour.h"
#include "tests/province/client/postgresserver.h"

#include <QCoreApplication>
#include <QTest>
#include <QTextStream>

using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    yichuang::test::PostgresServer postgres;
    if (const QString failure = postgres.start(); !failure.isEmpty()) {
        QTextStream(stderr) << failure << Qt::endl;
        return 1;
    }
    yichuang::test::ProvinceBehaviour behaviour({u"--database"_s, postgres.url()});
    return QTest::qExec(&behaviour, argc, argv);
}
