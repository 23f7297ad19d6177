// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inputfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace yichuang;
using namespace Qt::StringLiterals;

/// What may stand where a file or a folder is named.
class TestInputFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contentIsReadAsItIs();
    void whatIsNoFileIsNamed();
    void aFileFarTooLargeIsNotRead();
    void theOutputFolderIsMade();
    void aFolderThatCannotBeIsRefused();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void TestInputFile::contentIsReadAsItIs()
{
    const QByteArray content("\xff\x00\xfe{", 4);
    QFile file(path(u"a"_s));
    QVERIFY(file.open(QFile::WriteOnly) && file.write(content) == content.size());
    file.close();
    QCOMPARE(*readInputFile(path(u"a"_s)), content);
}

void TestInputFile::whatIsNoFileIsNamed()
{
    QCOMPARE(readInputFile(path(u"none"_s)).error(),
             (Error{ErrorKind::Rejected, u"file.notFound"_s, {path(u"none"_s)}}));
    QCOMPARE(readInputFile(m_folder.path()).error().code, u"file.isFolder"_s);
}

void TestInputFile::aFileFarTooLargeIsNotRead()
{
    QFile file(path(u"large"_s));
    QVERIFY(file.open(QFile::WriteOnly) && file.resize(65LL * 1024 * 1024)); // sparse
    file.close();
    QCOMPARE(readInputFile(path(u"large"_s)).error().code, u"file.tooLarge"_s);
    QCOMPARE(readInputFile(u"/dev/zero"_s).error().code, u"file.tooLarge"_s);
}

void TestInputFile::theOutputFolderIsMade()
{
    QVERIFY(prepareOutputFolder(path(u"new/folder"_s)).isOk());
    QVERIFY(QDir(path(u"new/folder"_s)).exists());
    QVERIFY(QDir(path(u"new/folder"_s))
                .isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void TestInputFile::aFolderThatCannotBeIsRefused()
{
    QFile file(path(u"occupied"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(prepareOutputFolder(path(u"occupied"_s)).error().code, u"folder.cannotWrite"_s);
    QCOMPARE(prepareOutputFolder(u"/proc/yichuang"_s).error().code, u"folder.cannotWrite"_s);
}

QTEST_GUILESS_MAIN(TestInputFile)
#include "tst_inputfile.moc"
