// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/laidpaper.h"
#include "app/print/pdfpaper.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace yichuang;
using namespace Qt::StringLiterals;

namespace {

using Kind = DocumentBlock::Kind;

/// Sections of a heading and a table each; the tables differ in length, so that pages end
/// everywhere.
Document sections(int count, int rowsOfFirst, PageSetting setting)
{
    Document document;
    document.title = u"题名"_s;
    document.letterhead = u"大厅"_s;
    document.setting = setting;
    document.body.append(
        {Kind::Pairs, {}, {}, {{u"部门"_s, u"某局"_s}, {u"电话"_s, u"12345"_s}}, {}, false});
    for (int section = 0; section < count; ++section) {
        document.body.append({Kind::Heading, u"标题%1"_s.arg(section), {}, {}, {}, false});
        QList<QStringList> rows;
        for (int row = 0; row < rowsOfFirst + section % 5; ++row)
            rows.append({QString::number(row + 1), u"一行内容，有长有短"_s.repeated(1 + row % 4)});
        document.body.append({Kind::Table, {}, {u"序号"_s, u"内容"_s}, rows, {10, 90}, false});
    }
    return document;
}

/// The lines that are seen on each page, without the running head and the foot: what lies beyond
/// the end of a page is drawn on the next.
QList<QStringList> pagesOf(const QString& path, PageSetting setting)
{
    const QPageLayout page = geometryOf(PaperFormat::A4).setAs(setting).layout();
    const QRect body = page.paintRectPoints();
    QProcess pdftotext;
    pdftotext.start(u"pdftotext"_s,
                    {u"-raw"_s, u"-x"_s, QString::number(body.x()), u"-y"_s,
                     QString::number(body.y()), u"-W"_s, QString::number(body.width()), u"-H"_s,
                     QString::number(body.height()), path, u"-"_s});
    pdftotext.waitForFinished();
    QList<QStringList> pages;
    for (const QString& text :
         QString::fromUtf8(pdftotext.readAllStandardOutput()).split(u'\f', Qt::SkipEmptyParts))
        pages.append(text.split(u'\n', Qt::SkipEmptyParts));
    return pages;
}

} // namespace

/// Where pages end.
class PageBreaksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headingsStandWithTheirTablesWhereverPagesEnd_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<PageSetting>("setting");
        for (int rows = 2; rows < 12; ++rows) {
            QTest::addRow("letter %d", rows) << rows << PageSetting::Letter;
            QTest::addRow("leaflet %d", rows) << rows << PageSetting::Leaflet;
            QTest::addRow("large %d", rows) << rows << PageSetting::LargeLeaflet;
        }
    }

    void headingsStandWithTheirTablesWhereverPagesEnd()
    {
        QFETCH(int, rows);
        QFETCH(PageSetting, setting);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"paper.pdf"_s);
        QVERIFY(writePdf({sections(9, rows, setting)}, PaperFormat::A4, path).isOk());
        const QList<QStringList> pages = pagesOf(path, setting);
        QVERIFY(pages.size() > 1);
        for (const QStringList& lines : pages) {
            QVERIFY2(lines.size() > 3, "a page with next to nothing on it");
            QVERIFY2(!lines.last().startsWith(u"标题"), qPrintable(lines.join(u'\n')));
            QVERIFY2(!lines.last().contains(u"序号"), qPrintable(lines.join(u'\n')));
        }
    }
};

QTEST_MAIN(PageBreaksTest)
#include "tst_pagebreaks.moc"
