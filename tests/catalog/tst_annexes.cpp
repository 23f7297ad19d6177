// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catalog/catalogundertest.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <functional>

using namespace yichuang;
using namespace Qt::StringLiterals;

namespace {

/// One printed line of an annex: its cells, without the blanks that broken lines left in them.
using Line = QStringList;

/// What the printed table lost when it was taken from the PDF, and how it was read.
const QSet<QString> readWithCare{
    u"E101.1"_s, // the row of 101 stands for its first sub-matter, 公司注销登记
    u"P057.2"_s, // "企业一个人" is printed for 企业—个人
    u"P060.1"_s, // "个人一个人" is printed for 个人—个人
    u"P072.1"_s, // the line of 注册登记 lost its type; its sisters have 行政许可
};

} // namespace

/// The matters are those of 鲁政办发〔2021〕7号, as far as the text of its annexes lets one see:
/// merged cells are scrambled in it, but each line still holds a name, a type and what departments
/// it has.
class AnnexesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void scenariosArePrinted();
    void rowsArePrintedAndNumberedThrough();
    void leavesHaveTheTypeOfTheirLine();
    void departmentsOfALineAreThoseOfItsMatter();
    void everyPrintedTypeBelongsToALeaf();

private:
    void read(int annex, const QString& text);
    bool isPrinted(int annex, const QString& cell) const;
    QList<Line> linesWith(const Scenario& scenario, const Matter& matter) const;
    void eachLeaf(const std::function<void(const Scenario&, const Matter&)>& visit) const;

    CatalogPtr m_catalog = test::catalogUnderTest().catalog;
    QMap<int, QList<Line>> m_lines;
};

void AnnexesTest::initTestCase()
{
    QVERIFY(m_catalog);
    QFile file(QStringLiteral(YICHUANG_SOURCE_DIR "/tests/data/annexes.txt"));
    QVERIFY(file.open(QFile::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    const auto second = text.indexOf(u"\n附件 2");
    QVERIFY(second > 0);
    read(1, text.left(second));
    read(2, text.mid(second));
}

void AnnexesTest::read(int annex, const QString& text)
{
    for (QString line : text.split(u'\n', Qt::SkipEmptyParts))
        m_lines[annex].append(line.remove(u' ').split(u'\t'));
}

bool AnnexesTest::isPrinted(int annex, const QString& cell) const
{
    return std::ranges::any_of(m_lines.value(annex),
                               [&](const Line& line) { return line.contains(cell); });
}

QList<Line> AnnexesTest::linesWith(const Scenario& scenario, const Matter& matter) const
{
    QList<Line> lines = m_lines.value(scenario.annex);
    lines.removeIf([&](const Line& line) {
        return !line.contains(matter.name) || !line.contains(matter.type);
    });
    return lines;
}

void AnnexesTest::eachLeaf(const std::function<void(const Scenario&, const Matter&)>& visit) const
{
    for (const Scenario& scenario : m_catalog->scenarios()) {
        for (const Matter& matter : scenario.matters)
            visit(scenario, matter);
    }
}

void AnnexesTest::scenariosArePrinted()
{
    QCOMPARE(m_catalog->scenarios().size(), 39);
    for (const Scenario& scenario : m_catalog->scenarios())
        QVERIFY2(isPrinted(scenario.annex, scenario.no + scenario.name),
                 qPrintable(scenario.id.text()));
}

void AnnexesTest::rowsArePrintedAndNumberedThrough()
{
    QMap<int, int> last;
    for (const Scenario& scenario : m_catalog->scenarios()) {
        for (const NumberedMatter& row : scenario.rows) {
            QCOMPARE(row.no, ++last[scenario.annex]);
            QVERIFY2(isPrinted(scenario.annex, row.name), qPrintable(row.id.text()));
        }
    }
    QCOMPARE(last.value(1), 106);
    QCOMPARE(last.value(2), 115);
}

void AnnexesTest::leavesHaveTheTypeOfTheirLine()
{
    eachLeaf([this](const Scenario& scenario, const Matter& matter) {
        if (!readWithCare.contains(matter.id.text()))
            QVERIFY2(!linesWith(scenario, matter).isEmpty(), qPrintable(matter.id.text()));
    });
}

void AnnexesTest::departmentsOfALineAreThoseOfItsMatter()
{
    static const QRegularExpression department(u"^(省|人民银行|国网)"_s);
    eachLeaf([this](const Scenario& scenario, const Matter& matter) {
        const QStringList own = matter.lead + matter.collaborators;
        const auto fits = [&](const Line& line) {
            const auto printed = line.mid(line.indexOf(matter.type) + 1).filter(department);
            const QStringList names = printed.join(u'、').split(u'、', Qt::SkipEmptyParts);
            return std::ranges::all_of(names,
                                       [&](const QString& name) { return own.contains(name); });
        };
        const QList<Line> lines = linesWith(scenario, matter);
        QVERIFY2(lines.isEmpty() || std::ranges::any_of(lines, fits), qPrintable(matter.id.text()));
    });
}

void AnnexesTest::everyPrintedTypeBelongsToALeaf()
{
    QSet<QString> types;
    QMap<QString, int> leaves;
    eachLeaf([&](const Scenario&, const Matter& matter) {
        types.insert(matter.type);
        ++leaves[matter.type];
    });
    QMap<QString, int> printed;
    for (const QList<Line>& lines : std::as_const(m_lines)) {
        for (const Line& line : lines) {
            for (const QString& type : std::as_const(types)) {
                if (line.contains(type) && line.first() != u"序号")
                    ++printed[type];
            }
        }
    }
    ++printed[u"行政许可"_s]; // P072.1: its line lost the type
    QCOMPARE(printed, leaves);
}

QTEST_GUILESS_MAIN(AnnexesTest)
#include "tst_annexes.moc"
