// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationcommands.h"
#include "app/applicationstart.h"

#include <clocale>
#include <cstring>
#include <langinfo.h>

namespace {

/// Qt speaks UTF-8 only and complains on stderr, which belongs to the commands, about any other
/// locale.
void chooseUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

} // namespace

int main(int argc, char* argv[])
{
    chooseUtf8();
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromUtf8(argv[i]));
    if (yichuang::isForCommands(words))
        return yichuang::runCommands(argc, argv);
    return yichuang::hasDisplay() ? yichuang::runWindow(argc, argv)
                                  : yichuang::runWithoutDisplay(argc, argv);
}
