// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace yichuang;

/// What hall IT and clerks may rely on.
class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void aTerminalNobodySetUpIsForTraining();
    void theHallsFileDecides();
    void aClerksFileCannotChangeTheHall();
    void trainingForgetsTheRealHall();
    void aWrongValueIsNamed_data();
    void aWrongValueIsNamed();
    void aClerksChoiceIsThereNextTime();
    void aClerkCannotChooseTheWindow();
    void commasInNamesAreKept();

private:
    QString write(const QString& name, const QByteArray& content);
    QString own() const { return m_folder->filePath(QStringLiteral("own.ini")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QString TestSettings::write(const QString& name, const QByteArray& content)
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return path;
}

void TestSettings::aTerminalNobodySetUpIsForTraining()
{
    const auto settings = Settings::load(QStringLiteral("/nowhere"), own());
    QVERIFY(settings.isOk());
    QVERIFY(settings->isTraining());
    QVERIFY(settings->hall().isTraining);
}

void TestSettings::theHallsFileDecides()
{
    const auto settings = Settings::load(
        write(QStringLiteral("hall.conf"), "[terminal]\ntraining=false\nregion=370103\nsite=002\n"
                                           "window=017\n[clerk]\nrole=supervisor\n"
                                           "[hall]\nname=市中区政务服务中心\ncutOff=16:30\n"),
        own());
    QVERIFY(settings.isOk());
    QVERIFY(!settings->isTraining());
    QCOMPARE(settings->session().workplace.hall(), QStringLiteral("370103002"));
    QCOMPARE(settings->session().workplace.window, QStringLiteral("017"));
    QVERIFY(settings->session().role == ClerkRole::Supervisor);
    QCOMPARE(settings->hall().name, QStringLiteral("市中区政务服务中心"));
    QCOMPARE(*settings->rules().cutOff, QTime(16, 30));
}

void TestSettings::aClerksFileCannotChangeTheHall()
{
    write(QStringLiteral("own.ini"), "[terminal]\ntraining=false\nwindow=099\n");
    const auto settings = Settings::load(QStringLiteral("/nowhere"), own());
    QVERIFY(settings->isTraining());
    QCOMPARE(settings->session().workplace.window, QStringLiteral("001"));
}

void TestSettings::trainingForgetsTheRealHall()
{
    const auto settings =
        Settings::load(write(QStringLiteral("hall.conf"),
                             "[terminal]\ntraining=false\n[hall]\nname=市中区政务服务中心\n"),
                       own());
    QVERIFY(settings->forTraining().isTraining());
    QVERIFY(settings->forTraining().hall().name != QStringLiteral("市中区政务服务中心"));
}

void TestSettings::aWrongValueIsNamed_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("key");
    QTest::newRow("window") << QByteArray("[terminal]\nwindow=17\n")
                            << QStringLiteral("terminal/window");
    QTest::newRow("bool") << QByteArray("[terminal]\ntraining=perhaps\n")
                          << QStringLiteral("terminal/training");
    QTest::newRow("role") << QByteArray("[clerk]\nrole=boss\n") << QStringLiteral("clerk/role");
    QTest::newRow("time") << QByteArray("[hall]\ncutOff=25:00\n") << QStringLiteral("hall/cutOff");
}

void TestSettings::aWrongValueIsNamed()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, key);
    const auto settings = Settings::load(write(QStringLiteral("hall.conf"), content), own());
    QVERIFY(!settings.isOk());
    QCOMPARE(settings.error().code, QStringLiteral("settings.wrong"));
    QCOMPARE(settings.error().params.value(0), key);
}

void TestSettings::aClerksChoiceIsThereNextTime()
{
    auto settings = Settings::load(QStringLiteral("/nowhere"), own());
    QVERIFY(settings.value().choose("print/format", QStringLiteral("A5")).isOk());
    QCOMPARE(settings->value("print/format").toString(), QStringLiteral("A5"));
    const auto later = Settings::load(QStringLiteral("/nowhere"), own());
    QCOMPARE(later->value("print/format").toString(), QStringLiteral("A5"));
}

void TestSettings::aClerkCannotChooseTheWindow()
{
    auto settings = Settings::load(QStringLiteral("/nowhere"), own());
    QCOMPARE(settings.value().choose("terminal/window", QStringLiteral("002")).error().code,
             QStringLiteral("settings.notYours"));
}

void TestSettings::commasInNamesAreKept()
{
    const auto settings = Settings::load(
        write(QStringLiteral("hall.conf"), "[hall]\naddress=人民路1号, 二楼\n"), own());
    QCOMPARE(settings->hall().address, QStringLiteral("人民路1号, 二楼"));
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
