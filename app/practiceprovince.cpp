// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practiceprovince.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

/// Seconds a department takes for a step: long enough to see, short enough to practise.
constexpr int departmentPace = 20;
/// It finishes what is under way, milliseconds.
constexpr int patienceAtTheEnd = 3000;

} // namespace

PracticeProvince::PracticeProvince(QString folder) : m_folder(std::move(folder))
{
    // What it complains of is for developers; nobody reads it here.
    m_process.setStandardErrorFile(QProcess::nullDevice());
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &PracticeProvince::hear);
    connect(&m_process, &QProcess::errorOccurred, this, &PracticeProvince::giveUp);
    connect(&m_process, &QProcess::finished, this, &PracticeProvince::giveUp);
}

PracticeProvince::~PracticeProvince()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel(); // it leaves with its input
    if (!m_process.waitForFinished(patienceAtTheEnd)) {
        m_process.kill();
        m_process.waitForFinished(patienceAtTheEnd);
    }
}

QString PracticeProvince::program()
{
    const QString here = QCoreApplication::applicationDirPath();
    for (const QString& path :
         {here + u"/yichuang-province"_s, here + u"/../tests/province/yichuang-province"_s}) {
        if (QFileInfo(path).isExecutable())
            return path;
    }
    return {};
}

void PracticeProvince::start()
{
    m_process.start(program(), {u"--data"_s, m_folder, u"--port"_s, u"0"_s, u"--department-pace"_s,
                                QString::number(departmentPace), u"--leave-with-input"_s});
}

void PracticeProvince::giveUp()
{
    // Once it was there, its end is seen as any province's: it doesn't answer.
    if (!std::exchange(m_isHeard, true))
        Q_EMIT failed();
}

void PracticeProvince::hear()
{
    if (m_isHeard || !m_process.canReadLine())
        return;
    m_isHeard = true;
    const QJsonObject greeting = QJsonDocument::fromJson(m_process.readLine()).object();
    Q_EMIT ready({QUrl(greeting.value("url"_L1).toString()), greeting.value("ca"_L1).toString()});
}

} // namespace yichuang
