// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/pagepreview.h"

#include <QSignalSpy>
#include <QTest>

using namespace yichuang;
using namespace Qt::StringLiterals;

namespace {

Document titled(const QString& title)
{
    Document document;
    document.title = title;
    return document;
}

} // namespace

/// Pages as they will print, by keyboard.
class TestPagePreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageOfEveryPaperIsShown()
    {
        PagePreview preview(pictures(2));
        QSignalSpy painted(&preview, &PagePreview::painted);
        preview.setDocuments({titled(u"受理回执"_s), titled(u"材料收件凭证"_s)});
        QVERIFY(painted.wait());
        QCOMPARE(preview.pageCount(), 4);
        QCOMPARE(m_titles, QStringList({u"受理回执"_s, u"材料收件凭证"_s}));
    }

    void anEditIsShownOnceTheTypingPauses()
    {
        PagePreview preview(pictures(1));
        QSignalSpy painted(&preview, &PagePreview::painted);
        preview.setDocuments({titled(u"一"_s)});
        QVERIFY(painted.wait());
        for (const QString& title : {u"二"_s, u"三"_s, u"四"_s})
            preview.setDocuments({titled(title)});
        QVERIFY(painted.wait());
        QCOMPARE(m_titles, QStringList({u"一"_s, u"四"_s}));
    }

    void thePageFitsTheWidthUntilItIsZoomed()
    {
        PagePreview preview(pictures(1));
        preview.resize(600, 500);
        QSignalSpy painted(&preview, &PagePreview::painted);
        preview.setDocuments({titled(u"一"_s)});
        QVERIFY(painted.wait());
        QVERIFY(m_dots < 96);
        QTest::keyClick(&preview, Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(painted.wait());
        QVERIFY(preview.zoom() > 0);
        const double near = m_dots;
        QTest::keyClick(&preview, Qt::Key_Minus, Qt::ControlModifier);
        QVERIFY(painted.wait());
        QVERIFY(m_dots < near);
        QTest::keyClick(&preview, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(preview.zoom(), 0.0);
    }

    void withoutPapersNothingIsShown()
    {
        PagePreview preview(pictures(1));
        QSignalSpy painted(&preview, &PagePreview::painted);
        preview.setDocuments({titled(u"一"_s)});
        QVERIFY(painted.wait());
        preview.setDocuments({});
        QVERIFY(painted.wait());
        QCOMPARE(preview.pageCount(), 0);
    }

private:
    PagePictures pictures(int pages)
    {
        m_titles.clear();
        return [this, pages](const Document& document, PaperFormat, double dotsPerInch) {
            m_titles.append(document.title);
            m_dots = dotsPerInch;
            return QList<QImage>(pages, QImage(int(dotsPerInch * 8.27), int(dotsPerInch * 11.69),
                                               QImage::Format_RGB32));
        };
    }

    QStringList m_titles;
    double m_dots = 0;
};

QTEST_MAIN(TestPagePreview)
#include "tst_pagepreview.moc"
