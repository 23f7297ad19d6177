// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/golden.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QList>
#include <QStringList>

namespace yichuang::test {

namespace {

QString readAll(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Lengths of the longest common subsequences of what lies behind line i and line j.
QList<QList<int>> commonLengths(const QStringList& wanted, const QStringList& found)
{
    QList<QList<int>> lengths(wanted.size() + 1, QList<int>(found.size() + 1, 0));
    for (auto i = wanted.size() - 1; i >= 0; --i) {
        for (auto j = found.size() - 1; j >= 0; --j)
            lengths[i][j] = wanted[i] == found[j] ? lengths[i + 1][j + 1] + 1
                                                  : std::max(lengths[i + 1][j], lengths[i][j + 1]);
    }
    return lengths;
}

QString lineDifference(const QStringList& wanted, const QStringList& found)
{
    const auto common = commonLengths(wanted, found);
    QStringList lines;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < wanted.size() || j < found.size()) {
        if (i < wanted.size() && j < found.size() && wanted[i] == found[j]) {
            ++i;
            ++j;
        } else if (j == found.size() ||
                   (i < wanted.size() && common[i + 1][j] >= common[i][j + 1])) {
            lines.append(QStringLiteral("%1 - %2").arg(i + 1, 4).arg(wanted[i]));
            ++i;
        } else {
            lines.append(QStringLiteral("     + %1").arg(found[j]));
            ++j;
        }
    }
    return lines.join(u'\n');
}

} // namespace

QString differenceFromGolden(const QString& text, const QString& file)
{
    const QString path = QStringLiteral(YICHUANG_SOURCE_DIR "/tests/data/") + file;
    if (qEnvironmentVariableIsSet("YICHUANG_UPDATE_GOLDEN")) {
        QDir().mkpath(QFileInfo(path).path());
        QFile golden(path);
        if (!golden.open(QFile::WriteOnly) || golden.write(text.toUtf8()) < 0)
            return QStringLiteral("can't write ") + path;
        return {};
    }
    const QString wanted = readAll(path);
    if (wanted == text)
        return {};
    return file + QStringLiteral(" differs:\n") +
           lineDifference(wanted.split(u'\n'), text.split(u'\n'));
}

} // namespace yichuang::test
