// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/icupronunciation.h"
#include "tests/supportui/dressed.h"
#include "ui/form/editors/choiceeditor.h"
#include "ui/form/editors/choicepopup.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace yichuang;
using namespace Qt::StringLiterals;

namespace {

CodeList regions()
{
    return {CodeListId(u"region"_s),
            {},
            {{u"370000"_s, u"山东省"_s, {}},
             {u"370100"_s, u"济南市"_s, u"370000"_s},
             {u"370102"_s, u"历下区"_s, u"370100"_s},
             {u"370103"_s, u"市中区"_s, u"370100"_s},
             {u"370400"_s, u"枣庄市"_s, u"370000"_s},
             {u"370402"_s, u"市中区"_s, u"370400"_s}}};
}

CodeList peoples()
{
    return {CodeListId(u"ethnic"_s),
            {},
            {{u"01"_s, u"汉族"_s, {}}, {u"02"_s, u"蒙古族"_s, {}}, {u"05"_s, u"维吾尔族"_s, {}}}};
}

} // namespace

/// Choosing a code by keyboard.
class TestChoiceEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::dressApplication(); }
    void init();
    void cleanup() { m_window.reset(); }

    void aRegionIsFoundByItsInitials();
    void initialsOfCityAndCountyFindTheCounty();
    void twoOfTheSameNameAreToldApart();
    void downShowsTheTopAndEnterGoesDeeper();
    void backspaceGoesUpAgain();
    void aWholeCityCanBeTakenToo();
    void escapeClosesTheListAndKeepsWhatWasTyped();
    void whatFitsNothingStaysAsTyped();
    void aCodeThatIsUnknownIsShownAsItIs();
    void readOnlyOpensNoList();
    void aClickTakesAChoice();
    void onlyAllowedCodesAreOffered();

private:
    ChoiceEditor& make(const CodeList& list, const std::optional<QStringList>& allowed = {});
    QStringList offered() const;
    void type(const QString& keys) { QTest::keyClicks(m_input, keys); }
    void press(Qt::Key key) { QTest::keyClick(m_input, key); }

    IcuPronunciation m_pronunciation;
    std::unique_ptr<QWidget> m_window;
    QLineEdit* m_input = nullptr;
};

void TestChoiceEditor::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(500, 500);
    new QVBoxLayout(m_window.get());
}

ChoiceEditor& TestChoiceEditor::make(const CodeList& list,
                                     const std::optional<QStringList>& allowed)
{
    auto* editor = new ChoiceEditor(std::make_shared<CodeFinder>(list, allowed, m_pronunciation),
                                    m_window.get());
    m_window->layout()->addWidget(editor);
    m_input = editor->findChild<QLineEdit*>();
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("the window does not become active");
    editor->setFocus();
    return *editor;
}

QStringList TestChoiceEditor::offered() const
{
    QStringList lines;
    const auto* popup = m_window->findChild<ChoicePopup*>();
    if (popup && popup->isVisible()) {
        const auto* list = popup->findChild<QListWidget*>();
        for (int i = 0; i < list->count(); ++i)
            lines.append(list->item(i)->text());
    }
    return lines;
}

void TestChoiceEditor::aRegionIsFoundByItsInitials()
{
    ChoiceEditor& editor = make(regions());
    type(u"lxq"_s);
    press(Qt::Key_Return);
    QCOMPARE(editor.value(), QJsonValue(u"370102"_s));
    QCOMPARE(m_input->text(), u"山东省 济南市 历下区"_s);
}

void TestChoiceEditor::initialsOfCityAndCountyFindTheCounty()
{
    ChoiceEditor& editor = make(regions());
    type(u"zzsszq"_s);
    press(Qt::Key_Return);
    QCOMPARE(editor.value(), QJsonValue(u"370402"_s));
}

void TestChoiceEditor::twoOfTheSameNameAreToldApart()
{
    make(regions());
    type(u"szq"_s);
    QCOMPARE(offered(), (QStringList{u"山东省 济南市 市中区"_s, u"山东省 枣庄市 市中区"_s}));
}

void TestChoiceEditor::downShowsTheTopAndEnterGoesDeeper()
{
    ChoiceEditor& editor = make(regions());
    press(Qt::Key_Down);
    QCOMPARE(offered(), QStringList{u"山东省"_s});
    press(Qt::Key_Return);
    QCOMPARE(offered().mid(1), (QStringList{u"济南市"_s, u"枣庄市"_s}));
    press(Qt::Key_Return);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(editor.value(), QJsonValue(u"370103"_s));
    QVERIFY(offered().isEmpty());
}

void TestChoiceEditor::backspaceGoesUpAgain()
{
    make(regions());
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QCOMPARE(offered().mid(1), (QStringList{u"历下区"_s, u"市中区"_s}));
    press(Qt::Key_Backspace);
    QCOMPARE(offered().mid(1), (QStringList{u"济南市"_s, u"枣庄市"_s}));
}

void TestChoiceEditor::aWholeCityCanBeTakenToo()
{
    ChoiceEditor& editor = make(regions());
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QVERIFY(offered().first().startsWith(u"济南市"_s));
    press(Qt::Key_Up);
    press(Qt::Key_Return);
    QCOMPARE(editor.value(), QJsonValue(u"370100"_s));
    QVERIFY(offered().isEmpty());
}

void TestChoiceEditor::escapeClosesTheListAndKeepsWhatWasTyped()
{
    ChoiceEditor& editor = make(peoples());
    type(u"h"_s);
    QCOMPARE(offered(), QStringList{u"汉族"_s});
    press(Qt::Key_Escape);
    QVERIFY(offered().isEmpty());
    QCOMPARE(editor.value(), QJsonValue(u"h"_s));
}

void TestChoiceEditor::whatFitsNothingStaysAsTyped()
{
    ChoiceEditor& editor = make(peoples());
    QSignalSpy edited(&editor, &FieldEditor::edited);
    type(u"xx"_s);
    press(Qt::Key_Return);
    QCOMPARE(editor.value(), QJsonValue(u"xx"_s));
    QCOMPARE(edited.count(), 2);
}

void TestChoiceEditor::aCodeThatIsUnknownIsShownAsItIs()
{
    ChoiceEditor& editor = make(peoples());
    editor.setValue(u"99"_s);
    QCOMPARE(m_input->text(), u"99"_s);
    QCOMPARE(editor.value(), QJsonValue(u"99"_s));
}

void TestChoiceEditor::readOnlyOpensNoList()
{
    ChoiceEditor& editor = make(peoples());
    editor.setReadOnly(true);
    press(Qt::Key_Down);
    type(u"h"_s);
    QVERIFY(offered().isEmpty());
    QCOMPARE(m_input->text(), QString());
}

void TestChoiceEditor::aClickTakesAChoice()
{
    ChoiceEditor& editor = make(peoples());
    press(Qt::Key_Down);
    auto* list = m_window->findChild<QListWidget*>();
    const QRect second = list->visualItemRect(list->item(1));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, second.center());
    QCOMPARE(editor.value(), QJsonValue(u"02"_s));
    QVERIFY(m_input->hasFocus());
}

void TestChoiceEditor::onlyAllowedCodesAreOffered()
{
    make(peoples(), QStringList{u"01"_s, u"05"_s});
    press(Qt::Key_Down);
    QCOMPARE(offered(), (QStringList{u"汉族"_s, u"维吾尔族"_s}));
}

QTEST_MAIN(TestChoiceEditor)
#include "tst_choiceeditor.moc"
