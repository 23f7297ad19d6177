// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/supportui/dressed.h"

#include "ui/common/chinese.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QWidget>

namespace yichuang::test {

void dressApplication()
{
    speakChinese(*qApp);
    Theme().applyTo(*qApp);
}

void keepShot(QWidget& widget, const QString& name, int width, int height)
{
    const QString folder = qEnvironmentVariable("YICHUANG_SHOTS");
    if (folder.isEmpty())
        return;
    widget.resize(width, height);
    widget.show();
    QCOMPARE(QTest::qWaitForWindowExposed(&widget), true);
    QTest::qWait(400); // layouts settle, previews paint when edits pause
    widget.grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

} // namespace yichuang::test
