// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/decisionpapers.h"
#include "core/intake/intakedesk.h"
#include "core/intake/papersketch.h"
#include "core/intake/printcase.h"
#include "core/ports/pronunciation.h"
#include "tests/support/builtincalendar.h"
#include "tests/support/fakeprinter.h"
#include "tests/support/memorycasestore.h"
#include "ui/common/ask.h"
#include "ui/intake/wizard.h"
#include "ui/wording/plainsentences.h"

namespace yichuang::test {

/// A question box that keeps what it was asked, and answers at once as it is told.
class ReadyAnswer : public Ask
{
public:
    void confirm(const Inquiry& inquiry, std::function<void(bool)> answered) override
    {
        asked.append(inquiry.title);
        answered(yes);
    }
    void text(const Inquiry& inquiry, const QString& /*proposal*/,
              std::function<void(const QString&)> answered) override
    {
        asked.append(inquiry.title);
        if (!words.isEmpty())
            answered(words);
    }
    void tell(const QString& title, const QString& text) override
    {
        asked.append(title + u' ' + text);
    }

    bool yes = true;
    QString words;
    QStringList asked;
};

/// Nothing is found by pinyin.
class NoPronunciation : public Pronunciation
{
public:
    QStringList syllablesOf(char32_t /*character*/) const override { return {}; }
};

/// A window with everything behind it in memory and nothing faked in between: desk, stores, rules
/// and papers are the product's own.
struct CounterWindow
{
    explicit CounterWindow(CatalogPtr shown);
    ~CounterWindow();

    IntakePage& wizard() { return *m_wizard; }
    PaperTools paperTools();
    /// Whatever has the focus gets the key, as it would from the keyboard.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& text);
    /// Whether `words` can be read somewhere in the window now.
    bool isSaid(const QString& words) const;

    CatalogPtr catalog;
    PlainSentences sentences;
    NoPronunciation pronunciation;
    StillClock clock;
    Session who;
    MemoryDraftStore drafts;
    MemoryCaseStore cases{drafts};
    DecisionPaperComposer composer;
    WorkCalendar calendar = builtinCalendar();
    SubmitCase submitCase{cases, composer, calendar, HallRules{}};
    FakePrinter printer;
    PrintCase printCase{cases, printer, clock};
    PaperSketch sketch{composer, who};
    IntakeDesk desk;
    ReadyAnswer ask;

private:
    std::unique_ptr<IntakePage> m_wizard;
};

/// The words on `widget` that can be seen.
QString visibleText(const QWidget& widget);

} // namespace yichuang::test
