// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/pdfpaper.h"
#include "tests/support/documenttext.h"
#include "tests/support/leafletcase.h"
#include "tests/support/papercase.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const QString& path)
{
    QProcess pdftotext;
    pdftotext.start(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s});
    pdftotext.waitForFinished();
    return QString::fromUtf8(pdftotext.readAllStandardOutput());
}

/// How often each character stands in a text; blanks and what only documentText() writes apart.
QHash<char32_t, int> characterCounts(const QString& text)
{
    QHash<char32_t, int> counts;
    for (const char32_t character : text.toUcs4()) {
        const bool isOurs =
            QStringLiteral("|#*~>_[]/：QR").contains(QString::fromUcs4(&character, 1));
        if (!QChar::isSpace(character) && !isOurs)
            ++counts[character];
    }
    return counts;
}

bool isRadical(char32_t character)
{
    return character >= 0x2E80 && character <= 0x2FDF;
}

/// What applicants take home, in usual and in large type.
QList<Document> leaflets()
{
    LeafletCase removal;
    QList<Document> leaflets{removal.ofScenario(), removal.ofMatter(u"A"_s)};
    removal.isLargeType() = true;
    return leaflets << removal.ofScenario();
}

/// Everything that is issued in a case that is accepted, and in one that isn't.
QList<Document> everyPaper()
{
    const QStringList everything{u"R1"_s, u"L1"_s, u"S1"_s, u"S2"_s};
    PaperCase faulty(everything);
    faulty.type(u"applicant.idNo"_s, QString());
    faulty.mark(u"M-LEASE"_s) = {};
    faulty.mark(u"M-HEALTH"_s).defects = {u"已过有效期"_s, u"体检机构未盖章"_s};
    faulty.mark(u"M-PLAN"_s).copies = 1;
    ClerksChoice refusal{Wish::Refuse, RefusalGround::NotCompetent, u"不属于本机关管辖"_s,
                         u"市中区行政审批服务局"_s};
    return PaperCase(everything).papers() + faulty.papers() + PaperCase({u"L1"_s}).papers(refusal);
}

} // namespace

/// Real papers on every format.
class TestPapersOnPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPaperHasAnExactTextLayer_data()
    {
        QTest::addColumn<Document>("document");
        QTest::addColumn<int>("format");
        int number = 0;
        for (const Document& document : everyPaper() + leaflets()) {
            ++number;
            for (const auto& [name, format] :
                 {std::pair{"a4", PaperFormat::A4}, std::pair{"a5", PaperFormat::A5},
                  std::pair{"roll", PaperFormat::Roll80}})
                QTest::addRow("%02d-%s", number, name) << document << int(format);
        }
    }

    void everyPaperHasAnExactTextLayer()
    {
        QFETCH(Document, document);
        QFETCH(int, format);
        document.copies = document.copies.mid(0, 1);
        const auto paper = PaperFormat(format);
        QTemporaryDir folder;
        const QString shots = qEnvironmentVariable("YICHUANG_SHOTS");
        const QString path = QDir(shots.isEmpty() ? folder.path() : shots)
                                 .filePath(QLatin1String(QTest::currentDataTag()) + u".pdf"_s);
        QVERIFY(writePdf({document}, paper, path).isOk());
        const QString found = textOf(path);
        const auto counts = characterCounts(found);
        document.qrText.clear(); // it is drawn, not written
        const auto wanted = characterCounts(paper == PaperFormat::Roll80 ? rollText(document)
                                                                         : documentText(document));
        for (auto it = wanted.begin(); it != wanted.end(); ++it) {
            const char32_t character = it.key();
            QVERIFY2(counts.value(character) >= it.value(),
                     qPrintable(QString::fromUcs4(&character, 1) + u" in\n"_s + found));
        }
        for (auto it = counts.begin(); it != counts.end(); ++it)
            QVERIFY2(!isRadical(it.key()), qPrintable(found));
    }
};

QTEST_MAIN(TestPapersOnPaper)
#include "tst_papersonpaper.moc"
