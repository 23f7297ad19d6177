// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/catalogfolder.h"
#include "core/form/valueshape.h"
#include "tests/support/madeupnumbers.h"
#include "tests/supportui/dressed.h"
#include "tests/supportui/formdesk.h"
#include "ui/form/editors/fieldeditor.h"
#include "ui/form/fieldrow.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::StringLiterals;

namespace {

/// What a clerk types for an element, where its type alone doesn't tell.
QString byElement(const QString& element, int person)
{
    static const QHash<QString, QString> words = {
        {u"mobile"_s, u"13800001234"_s},
        {u"phone"_s, u"13800001234"_s},
        {u"leaderMobile"_s, u"13800001235"_s},
        {u"estateNo"_s, u"鲁（2024）济南市不动产权第0012345号"_s},
        {u"postcode"_s, u"250000"_s},
        {u"idType"_s, u"111"_s},
        {u"capital"_s, u"100"_s},
        {u"invAmount"_s, u"100"_s},
        {u"invRatio"_s, u"100"_s},
        {u"ratioOrg"_s, u"8"_s},
        {u"ratioEmp"_s, u"8"_s},
        {u"weeks"_s, u"39"_s},
        {u"weight"_s, u"3200"_s},
        {u"length"_s, u"50"_s},
        {u"deathTime"_s, u"202602101200"_s},
        {u"birthTime"_s, u"202602101200"_s},
        {u"region"_s, u"lxq"_s},
        {u"insureRegion"_s, u"370102"_s},
        {u"ethnic"_s, u"hz"_s},
        {u"payYear"_s, u"2026"_s}};
    if (element == u"idNo")
        return residentId(QDate(1960 + person, 5, 17), 901 + 2 * person);
    if (element == u"creditCode")
        return creditCode(u"91370102"_s, u"MA3TE5T%1"_s.arg(person % 10));
    return words.value(element);
}

QString numberWithin(const Constraint& limits)
{
    return QString::number(std::clamp(10.0, limits.min.value_or(0), limits.max.value_or(1e9)));
}

QString byType(const Element& element)
{
    switch (element.type) {
    case ElementType::Int:
    case ElementType::Decimal:
        return numberWithin(element.constraint);
    case ElementType::Date:
    case ElementType::Term:
        return u"20260310"_s;
    case ElementType::DateTime:
        return u"202603101000"_s;
    case ElementType::Month:
        return u"202603"_s;
    case ElementType::DateRange:
        return u"20260213"_s;
    case ElementType::Codes:
    case ElementType::Bool:
        return u"1"_s;
    default:
        return u"某某"_s;
    }
}

/// Takes the second choice of a list, or presses the digit of the first chip.
void choose(FormDesk& desk)
{
    if (!qobject_cast<QLineEdit*>(QApplication::focusWidget())) {
        desk.type(u"1"_s);
        return;
    }
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Down);
}

/// Fills in the field that has the focus.
void fill(FormDesk& desk, const FieldView& view, int person)
{
    const Element& element = view.field->element;
    QString words = byElement(view.field->key.element().text(), person);
    const bool isDayAlone =
        element.type == ElementType::Date || element.constraint.granularity == Granularity::Day;
    if (isDayAlone && words.size() == 12) // a moment where only the day is asked
        words.truncate(8);
    const bool hasList = desk.work.catalog().codeList(element.codeList) != nullptr;
    if (words.isEmpty() && element.type == ElementType::Code && hasList) {
        choose(desk);
        return;
    }
    desk.type(words.isEmpty() ? byType(element) : words);
    if (element.type == ElementType::DateRange) {
        desk.press(Qt::Key_Return);
        desk.type(u"20261231"_s);
    }
}

} // namespace

/// The forms of the built-in catalog.
class TestFormContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFieldCanBeReadAndReached_data();
    void everyFieldCanBeReadAndReached();
    void enterAloneLeadsThroughTheWholeForm_data();
    void enterAloneLeadsThroughTheWholeForm();

private:
    void addScenarios();

    CatalogPtr m_catalog;
};

void TestFormContent::initTestCase()
{
    dressApplication();
    m_catalog = loadCatalogFolder(u":/catalog"_s).catalog;
    QVERIFY(m_catalog);
}

void TestFormContent::everyFieldCanBeReadAndReached_data()
{
    addScenarios();
}

void TestFormContent::addScenarios()
{
    QTest::addColumn<QString>("scenario");
    for (const Scenario& scenario : m_catalog->scenarios()) {
        if (scenario.hasGuide)
            QTest::newRow(qPrintable(scenario.id.text())) << scenario.id.text();
    }
}

void TestFormContent::everyFieldCanBeReadAndReached()
{
    QFETCH(QString, scenario);
    FormDesk desk(m_catalog, FormSession(QDate(2026, 2, 13)), {1060, 700}, ScenarioId(scenario));
    int reached = 0;
    for (const FieldRow* row : desk.page.findChildren<FieldRow*>()) {
        const auto* label = row->findChild<QLabel*>();
        QVERIFY2(!label->text().isEmpty(), qPrintable(row->ref().field));
        QVERIFY2(label->wordWrap() || label->width() >= label->sizeHint().width(),
                 qPrintable(label->text()));
        reached += row->editor().focusPolicy() == Qt::NoFocus ? 0 : 1;
    }
    QSet<QString> walked;
    for (int i = 0; i < 4 * reached && walked.size() < reached; ++i) {
        if (const QString here = desk.here(); !here.isEmpty())
            walked.insert(here);
        desk.press(Qt::Key_Tab);
    }
    QCOMPARE(walked.size(), reached);
    keepShot(desk.page, u"content-"_s + scenario, 1060, 700);
    if (const QString folder = qEnvironmentVariable("YICHUANG_SHOTS"); !folder.isEmpty())
        desk.page.findChild<QScrollArea*>()->widget()->grab().save(folder + u"/content-"_s +
                                                                   scenario + u"-all.png"_s);
}

void TestFormContent::enterAloneLeadsThroughTheWholeForm_data()
{
    addScenarios();
}

void TestFormContent::enterAloneLeadsThroughTheWholeForm()
{
    QFETCH(QString, scenario);
    FormDesk desk(m_catalog, FormSession(QDate(2026, 2, 13)), {1060, 700}, ScenarioId(scenario));
    QSignalSpy completed(&desk.page, &FormPage::completed);
    QStringList persons;
    for (int steps = 0; completed.isEmpty() && steps < 200; ++steps) {
        const QString here = desk.here();
        const FieldView* found =
            desk.work.form().view({here.section(u'#', 0, 0), here.section(u'#', 1)});
        QVERIFY2(found, qPrintable(here));
        const FieldView view = *found; // the form is another after the first key
        const QString person = view.field->key.role().text() + view.ref.row;
        if (!persons.contains(person))
            persons.append(person);
        if (view.needsWork() && view.problems.isEmpty())
            fill(desk, view, int(persons.indexOf(person)));
        desk.press(Qt::Key_Return);
        for (int deeper = 0; view.field->element.type == ElementType::Code && deeper < 3;
             ++deeper) {
            if (desk.here() == here && isEmptyValue(desk.value(view.ref.field, view.ref.row)))
                desk.press(Qt::Key_Return); // into the parts of what was marked
        }
        const QString note = desk.note(view.ref.field, view.ref.row);
        QVERIFY2(note.isEmpty(), qPrintable(here + u' ' + note));
    }
    QStringList left;
    for (const FieldRef& ref : desk.work.form().open)
        left.append(ref.field);
    QCOMPARE(left, QStringList());
    QCOMPARE(completed.count(), 1);
    keepShot(desk.page, u"filled-"_s + scenario, 1060, 700);
}

QTEST_MAIN(TestFormContent)
#include "tst_formcontent.moc"
