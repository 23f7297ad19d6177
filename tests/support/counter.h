// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/intake/submitcase.h"
#include "tests/support/builtincalendar.h"
#include "tests/support/failingcasestore.h"
#include "tests/support/memorycasestore.h"
#include "tests/support/plaincomposer.h"

namespace yichuang::test {

/// A small scenario with most of what happens at a window: S1 has licence A (5 of 20 working days,
/// needs M-ID@applicant with one copy and M-PHOTO, which may follow), B that waits for A, and C
/// that is rejected where Q1 is "inst" and included where it is "all".
CatalogPtr counterCatalog();

/// A counter ready to work: store, papers, calendar and the use case, all in memory.
struct Counter
{
    CatalogPtr catalog = counterCatalog();
    MemoryDraftStore drafts;
    MemoryCaseStore memory{drafts};
    FailingCaseStore cases{memory};
    PlainComposer composer;
    WorkCalendar calendar = builtinCalendar();
    SubmitCase submitCase{cases, composer, calendar, HallRules{}};

    const Scenario& scenario() const { return catalog->scenarios().first(); }
};

/// A clerk of window 005 in 历下区.
Session clerk(ClerkRole role = ClerkRole::Clerk);

/// The work on one applicant as it is submitted.
struct Work
{
    FormSession session;
    Checklist checklist;
    ClerksChoice choice;
    CaseNumber returning;

    Work& answer(const char* question, const char* value);
    Work& type(const char* field, const QString& value);
    Work& bring(const char* material, int copies = 0);
    Work& refuse(const QString& reason);
};

/// Everything S1 asks for, filled in and brought along.
Work completeWork();

Submission submission(const Counter& counter, const Work& work, const QString& draft);

} // namespace yichuang::test
