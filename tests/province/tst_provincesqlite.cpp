// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/province/behaviour/provincebehaviour.h"

#include <QCoreApplication>
#include <QTest>

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    yichuang::test::ProvinceBehaviour behaviour({});
    return QTest::qExec(&behaviour, argc, argv);
}
