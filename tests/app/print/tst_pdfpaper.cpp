// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/pdfpaper.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace yichuang;

namespace {

/// What pdftotext reads out of a PDF.
QString textOf(const QString& path)
{
    QProcess pdftotext;
    pdftotext.start(QStringLiteral("pdftotext"),
                    {QStringLiteral("-layout"), path, QStringLiteral("-")});
    pdftotext.waitForFinished();
    return QString::fromUtf8(pdftotext.readAllStandardOutput());
}

QString withoutSpaces(QString text)
{
    text.remove(
        QRegularExpression(QStringLiteral("\\s"), QRegularExpression::UseUnicodePropertiesOption));
    return text;
}

Document letter(const QString& sentence)
{
    Document document;
    document.letterhead = QStringLiteral("历下区政务服务中心");
    document.title = QStringLiteral("受理通知书");
    document.number = QStringLiteral("济历审受〔2026〕0012号");
    document.caseNumber = QStringLiteral("370102001202611240050175");
    document.qrText = document.caseNumber;
    document.issuedAt = QStringLiteral("2026年11月24日 10:05");
    DocumentBlock paragraph;
    paragraph.text = sentence;
    document.body.append(paragraph);
    return document;
}

DocumentBlock longTable(int rows)
{
    DocumentBlock table;
    table.kind = DocumentBlock::Kind::Table;
    table.header = {QStringLiteral("序号"), QStringLiteral("材料名称")};
    table.widths = {20, 80};
    for (int i = 1; i <= rows; ++i)
        table.rows.append({QString::number(i), QStringLiteral("居民户口簿第%1份").arg(i)});
    return table;
}

} // namespace

class TestPdfPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textComesBackExactly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("radicals") << QStringLiteral("申请人入户长期金额一人几又龙玄用厂广");
        QTest::newRow("beyond the basic plane") << QStringLiteral("申请人𠮷田明与𠮷野，𡈽屋");
        QTest::newRow("minority names") << QStringLiteral("买买提·吐尔逊");
        QTest::newRow("latin and digits") << QStringLiteral("VIN A12 LSVAL41Z882104202");
        QTest::newRow("signs") << QStringLiteral("“引号”——〔2026〕《条例》第1页，￥100");
    }

    void textComesBackExactly()
    {
        QFETCH(QString, text);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.pdf"));
        for (const PaperFormat format : {PaperFormat::A4, PaperFormat::A5, PaperFormat::Roll80}) {
            QVERIFY(writePdf({letter(text)}, format, path).isOk());
            QVERIFY2(withoutSpaces(textOf(path)).contains(withoutSpaces(text)),
                     qPrintable(textOf(path)));
        }
    }

    void rareNamesInSeveralPlacesComeBackExactly()
    {
        Document document = letter(QStringLiteral("𠮷野家"));
        DocumentBlock table;
        table.kind = DocumentBlock::Kind::Table;
        table.header = {QStringLiteral("姓名"), QStringLiteral("父亲")};
        table.widths = {50, 50};
        table.rows = {{QStringLiteral("张𡈽"), QStringLiteral("李𠮷")},
                      {QStringLiteral("王𠀋"), QStringLiteral("赵𡈽")}};
        document.body.append(table);
        document.copies = {QStringLiteral("申请人联"), QStringLiteral("窗口留存联")};
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.pdf"));
        QVERIFY(writePdf({document}, PaperFormat::A4, path).isOk());
        const QString text = textOf(path);
        for (const QString& name : {QStringLiteral("张𡈽"), QStringLiteral("李𠮷"),
                                    QStringLiteral("王𠀋"), QStringLiteral("赵𡈽")})
            QCOMPARE(text.count(name), 2);
    }

    void everyPageSaysItsNumberAndTheCase()
    {
        Document document = letter(QStringLiteral("今收到下列材料："));
        document.body.append(longTable(120));
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.pdf"));
        QVERIFY(writePdf({document}, PaperFormat::A5, path).isOk());
        const QStringList pages = textOf(path).split(u'\f', Qt::SkipEmptyParts);
        QVERIFY(pages.size() > 2);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            const QString page = withoutSpaces(pages[i]);
            QVERIFY2(page.contains(QStringLiteral("第%1页共%2页").arg(i + 1).arg(pages.size())),
                     qPrintable(page));
            QVERIFY(page.contains(document.caseNumber));
            QVERIFY2(page.contains(QStringLiteral("材料名称")), "the header repeats on each page");
        }
        QVERIFY(pages.last().contains(QStringLiteral("第120份")));
    }

    void qrCodeFindsTheCase()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.pdf"));
        const Document document = letter(QStringLiteral("今收到下列材料："));
        QVERIFY(writePdf({document}, PaperFormat::A4, path).isOk());
        QProcess::execute(QStringLiteral("pdftoppm"),
                          {QStringLiteral("-r"), QStringLiteral("200"), QStringLiteral("-png"),
                           path, folder.filePath(QStringLiteral("page"))});
        QProcess zbar;
        zbar.start(QStringLiteral("zbarimg"), {QStringLiteral("-q"), QStringLiteral("--raw"),
                                               folder.filePath(QStringLiteral("page-1.png"))});
        zbar.waitForFinished();
        QCOMPARE(QString::fromUtf8(zbar.readAllStandardOutput()).trimmed(), document.caseNumber);
    }

    void theRollNamesNobody()
    {
        Document document = letter(QStringLiteral("请补正以下全部内容："));
        DocumentBlock party;
        party.kind = DocumentBlock::Kind::Pairs;
        party.rows = {{QStringLiteral("申请人"), QStringLiteral("张三丰")}};
        party.isPersonal = true;
        document.body.append(party);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.pdf"));
        QVERIFY(writePdf({document}, PaperFormat::Roll80, path).isOk());
        QVERIFY(!textOf(path).contains(QStringLiteral("张三丰")));
        QCOMPARE(textOf(path).count(u'\f'), 1);
    }

    void anUnwritableFolderIsAnError()
    {
        const Outcome outcome = writePdf({letter(QStringLiteral("甲"))}, PaperFormat::A4,
                                         QStringLiteral("/nowhere/at/all.pdf"));
        QVERIFY(!outcome.isOk());
        QCOMPARE(outcome.error().code, QStringLiteral("paper.cannotWrite"));
    }
};

QTEST_MAIN(TestPdfPaper)
#include "tst_pdfpaper.moc"
