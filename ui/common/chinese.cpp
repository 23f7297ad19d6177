// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chinese.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace yichuang {

namespace {

void install(QCoreApplication& application, const QString& file, const QString& folder)
{
    auto* translator = new QTranslator(&application);
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void speakChinese(QCoreApplication& application)
{
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    install(application, QStringLiteral("qtbase_zh_CN"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    const QString folder = QStringLiteral(":/i18n");
    for (const QString& file : QDir(folder).entryList({QStringLiteral("*.qm")}))
        install(application, file, folder);
}

} // namespace yichuang
