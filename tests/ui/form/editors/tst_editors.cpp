// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/valueshape.h"
#include "tests/supportui/dressed.h"
#include "ui/form/editors/chipseditor.h"
#include "ui/form/editors/dateeditor.h"
#include "ui/form/editors/daterangeeditor.h"
#include "ui/form/editors/lineeditor.h"
#include "ui/form/editors/longtexteditor.h"
#include "ui/form/editors/photoeditor.h"
#include "ui/form/editors/termeditor.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QImage>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace yichuang;
using namespace Qt::StringLiterals;

namespace {

QList<CodeChoice> seals()
{
    return {{u"official"_s, u"公章"_s, {}, {}, false},
            {u"finance"_s, u"财务章"_s, {}, {}, false},
            {u"contract"_s, u"合同章"_s, {}, {}, false}};
}

} // namespace

/// What the keys of a clerk make of a value, kind by kind.
class TestEditors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::dressApplication(); }
    void init();
    void cleanup() { m_window.reset(); }

    void digitsMarkSeveralChoices();
    void spaceAndArrowsMarkSeveralChoices();
    void oneChoiceReplacesTheOther();
    void deleteClearsAChoice();
    void anUnknownChoiceIsKeptUntilAnotherIsChosen();
    void readOnlyChipsDontAnswer();
    void twelveDigitsAreAMoment();
    void altDownOpensTheCalendar();
    void aTermWithoutEndIsShownOnItsButton();
    void aRangeHasTwoEnds();
    void altEnterBreaksTheLine();
    void enterInALongTextIsForThePage();
    void aSensitiveNumberIsMaskedUntilItIsEntered();
    void aPhotoIsKnownByItsContent();
    void whatIsNoPictureIsRefused();

private:
    template <class Editor>
    Editor& shown(Editor* editor);
    void type(const QString& keys) { QTest::keyClicks(QApplication::focusWidget(), keys); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    std::unique_ptr<QWidget> m_window;
    QLineEdit* m_other = nullptr;
};

void TestEditors::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(600, 400);
    auto* column = new QVBoxLayout(m_window.get());
    m_other = new QLineEdit(m_window.get());
    column->addWidget(m_other);
}

template <class Editor>
Editor& TestEditors::shown(Editor* editor)
{
    m_window->layout()->addWidget(editor);
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("the window does not become active");
    editor->setFocus();
    return *editor;
}

void TestEditors::digitsMarkSeveralChoices()
{
    auto& editor = shown(new ChipsEditor(seals(), ChipsEditor::Mode::Several, m_window.get()));
    type(u"13"_s);
    QCOMPARE(editor.value(), QJsonValue(QJsonArray{u"official"_s, u"contract"_s}));
    type(u"1"_s);
    QCOMPARE(editor.value(), QJsonValue(QJsonArray{u"contract"_s}));
}

void TestEditors::spaceAndArrowsMarkSeveralChoices()
{
    auto& editor = shown(new ChipsEditor(seals(), ChipsEditor::Mode::Several, m_window.get()));
    press(Qt::Key_Space);
    press(Qt::Key_Right);
    press(Qt::Key_Space);
    QCOMPARE(editor.value(), QJsonValue(QJsonArray{u"official"_s, u"finance"_s}));
}

void TestEditors::oneChoiceReplacesTheOther()
{
    auto& editor = shown(new ChipsEditor(seals(), ChipsEditor::Mode::One, m_window.get()));
    type(u"2"_s);
    QCOMPARE(editor.value(), QJsonValue(u"finance"_s));
    type(u"3"_s);
    QCOMPARE(editor.value(), QJsonValue(u"contract"_s));
}

void TestEditors::deleteClearsAChoice()
{
    auto& editor = shown(new ChipsEditor(seals(), ChipsEditor::Mode::One, m_window.get()));
    type(u"2"_s);
    press(Qt::Key_Delete);
    QVERIFY(isEmptyValue(editor.value()));
}

void TestEditors::anUnknownChoiceIsKeptUntilAnotherIsChosen()
{
    auto& editor = shown(new ChipsEditor(seals(), ChipsEditor::Mode::One, m_window.get()));
    editor.setValue(u"old"_s);
    QCOMPARE(editor.value(), QJsonValue(u"old"_s));
    type(u"1"_s);
    QCOMPARE(editor.value(), QJsonValue(u"official"_s));
}

void TestEditors::readOnlyChipsDontAnswer()
{
    auto& editor = shown(new ChipsEditor(seals(), ChipsEditor::Mode::One, m_window.get()));
    editor.setReadOnly(true);
    type(u"1"_s);
    QVERIFY(isEmptyValue(editor.value()));
}

void TestEditors::twelveDigitsAreAMoment()
{
    auto& editor = shown(new DateEditor(DateEditor::Grain::Minute, m_window.get()));
    for (const QString& typed : {u"202602131640"_s, u"20260213 1640"_s, u"2026.2.13 16:40"_s}) {
        editor.setValue({});
        type(typed);
        QCOMPARE(shaped(ElementType::DateTime, editor.value(), nullptr),
                 QJsonValue(u"2026-02-13T16:40"_s));
    }
    editor.setValue(u"2026-02-13T16:40"_s);
    QCOMPARE(editor.value(), QJsonValue(u"2026-02-13 16:40"_s));
}

void TestEditors::altDownOpensTheCalendar()
{
    auto& editor = shown(new DateEditor(DateEditor::Grain::Day, m_window.get()));
    type(u"20260213"_s);
    press(Qt::Key_Down, Qt::AltModifier);
    auto* calendar = editor.findChild<QCalendarWidget*>();
    QVERIFY(calendar);
    QCOMPARE(calendar->selectedDate(), QDate(2026, 2, 13));
    Q_EMIT calendar->activated(QDate(2026, 2, 20));
    QCOMPARE(editor.value(), QJsonValue(u"2026-02-20"_s));
}

void TestEditors::aTermWithoutEndIsShownOnItsButton()
{
    auto& editor = shown(new TermEditor(m_window.get()));
    editor.setValue(u"long"_s);
    QCOMPARE(editor.value(), QJsonValue(u"long"_s));
    press(Qt::Key_C);
    QVERIFY(isEmptyValue(editor.value()));
}

void TestEditors::aRangeHasTwoEnds()
{
    auto& editor = shown(new DateRangeEditor(m_window.get()));
    QVERIFY(isEmptyValue(editor.value()));
    editor.setValue(u"2026-02-13/2026-12-31"_s);
    QCOMPARE(editor.value(), QJsonValue(u"2026-02-13/2026-12-31"_s));
}

void TestEditors::altEnterBreaksTheLine()
{
    auto& editor = shown(new LongTextEditor(m_window.get()));
    type(u"a"_s);
    press(Qt::Key_Return, Qt::AltModifier);
    type(u"b"_s);
    QCOMPARE(editor.value(), QJsonValue(u"a\nb"_s));
}

void TestEditors::enterInALongTextIsForThePage()
{
    auto& editor = shown(new LongTextEditor(m_window.get()));
    type(u"a"_s);
    press(Qt::Key_Return);
    QCOMPARE(editor.value(), QJsonValue(u"a"_s));
}

void TestEditors::aSensitiveNumberIsMaskedUntilItIsEntered()
{
    auto* line = new LineEditor(LineEditor::Width::Column, {}, m_window.get());
    line->setMasked();
    auto& editor = shown(line);
    auto* input = editor.findChild<QLineEdit*>();
    type(u"370102199001019019"_s);
    QCOMPARE(input->text(), u"370102199001019019"_s);
    m_other->setFocus();
    QCOMPARE(input->text(), u"370102********9019"_s);
    QCOMPARE(editor.value(), QJsonValue(u"370102199001019019"_s));
    editor.setFocus(Qt::TabFocusReason);
    QCOMPARE(input->text(), u"370102199001019019"_s);
}

void TestEditors::aPhotoIsKnownByItsContent()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"photo.png"_s);
    QImage image(358, 441, QImage::Format_RGB32);
    image.fill(Qt::gray);
    QVERIFY(image.save(path));
    auto& editor = shown(new PhotoEditor(m_window.get()));
    QSignalSpy edited(&editor, &FieldEditor::edited);
    QVERIFY(editor.takeFile(path));
    QCOMPARE(edited.count(), 1);
    QCOMPARE(editor.value().toString().size(), 64);
}

void TestEditors::whatIsNoPictureIsRefused()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"photo.jpg"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not a picture");
    file.close();
    auto& editor = shown(new PhotoEditor(m_window.get()));
    QVERIFY(!editor.takeFile(file.fileName()));
    QVERIFY(isEmptyValue(editor.value()));
}

QTEST_MAIN(TestEditors)
#include "tst_editors.moc"
