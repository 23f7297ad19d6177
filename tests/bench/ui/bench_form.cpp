// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catalogbuilder.h"
#include "tests/supportui/dressed.h"
#include "tests/supportui/formdesk.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTextStream>

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::StringLiterals;

namespace {

/// `roles` persons with twelve fields each.
CatalogPtr largeForm(int roles)
{
    QString text = u"element gender type=code codelist=gender\n"
                   "element ethnic type=code codelist=ethnic\n"
                   "element birth type=date\nelement term type=term\nelement scope type=text\n"
                   "element address type=address\nelement count type=int name=人数（人） min=1\n"
                   "codelist gender 1=男性 2=女性\n"
                   "codelist ethnic 01=汉族 02=蒙古族 03=回族 04=藏族 05=维吾尔族\n"
                   "scenario S1 大表\ninclude M1\nmatter M1\n"_s;
    for (int i = 0; i < roles; ++i) {
        for (const QString& element :
             u"name idNo gender ethnic birth term address count mobile email scope note"_s.split(
                 u' '))
            text += u"field role%1.%2!\n"_s.arg(i).arg(element);
    }
    return catalog(text.toUtf8().constData());
}

void print(const QString& what, double milliseconds)
{
    QTextStream(stdout) << what.leftJustified(46) << QString::number(milliseconds, 'f', 2)
                        << " ms\n";
}

} // namespace

/// Prints how long a large form takes to come up and to answer a key.
int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    dressApplication();
    for (const int roles : {5, 20, 34}) {
        const CatalogPtr form = largeForm(roles);
        QElapsedTimer timer;
        timer.start();
        FormDesk desk(form);
        print(u"%1 fields: up and painted"_s.arg(roles * 12), double(timer.nsecsElapsed()) / 1e6);

        constexpr int keys = 50;
        timer.start();
        for (int i = 0; i < keys; ++i) {
            desk.type(u"a"_s);
            QCoreApplication::sendPostedEvents();
            desk.page.repaint();
        }
        print(u"%1 fields: a key, answered and painted"_s.arg(roles * 12),
              double(timer.nsecsElapsed()) / 1e6 / keys);

        timer.start();
        for (int i = 0; i < keys; ++i)
            desk.work.type({u"role0.name"_s, {}}, QString::number(i));
        print(u"%1 fields: a change, shown"_s.arg(roles * 12),
              double(timer.nsecsElapsed()) / 1e6 / keys);

        constexpr int steps = 20;
        timer.start();
        for (int i = 0; i < steps; ++i) {
            desk.press(Qt::Key_F4);
            desk.page.repaint();
        }
        print(u"%1 fields: to the next open field"_s.arg(roles * 12),
              double(timer.nsecsElapsed()) / 1e6 / steps);
    }
    return 0;
}
