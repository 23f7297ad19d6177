// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace yichuang::test {

/// What a run of the built program left behind.
struct ProgramRun
{
    int exitCode = -1; ///< -1: it didn't end, or crashed
    QString out;
    QString err;

    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

inline QString programPath()
{
    return QStringLiteral(YICHUANG_BINARY_DIR "/app/yichuang");
}

/// Runs the built program as a script would: without a display. `variables` are set besides.
inline ProgramRun runProgram(const QStringList& words, const QString& folder = {},
                             const QStringList& variables = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(name));
    for (const QString& variable : variables)
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    process.setProcessEnvironment(environment);
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(programPath(), words);
    ProgramRun run;
    const bool isOver = process.waitForFinished(120000); // sanitized builds are slow
    run.out = QString::fromUtf8(process.readAllStandardOutput());
    run.err = QString::fromUtf8(process.readAllStandardError());
    if (isOver && process.exitStatus() == QProcess::NormalExit)
        run.exitCode = process.exitCode();
    return run;
}

} // namespace yichuang::test
