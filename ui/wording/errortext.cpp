// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/errortext.h"

#include <QCoreApplication>

namespace yichuang {

namespace {

// clang-format off
constexpr Wording wordings[] = {
    {"backup.cannotRestore", QT_TRANSLATE_NOOP("ErrorText", "The backup %1 can't be restored; the data is as it was. Check the disk and the permissions and try again.")},
    {"backup.notVerified", QT_TRANSLATE_NOOP("ErrorText", "The new backup {%1 }didn't pass its check and was thrown away; the data is as it was. Check the disk.")},
    {"calendar.damaged", QT_TRANSLATE_NOOP("ErrorText", "The calendar of working days can't be read (%1). Put the file from the installation back.")},
    {"case.allDecided", QT_TRANSLATE_NOOP("ErrorText", "Every matter has its result already; nothing is left to withdraw.")},
    {"case.alreadyExtended", QT_TRANSLATE_NOOP("ErrorText", "The limit of the matter {%1 }was extended once; the law allows no more.")},
    {"case.approvalMissing", QT_TRANSLATE_NOOP("ErrorText", "Write down who approved the extension.")},
    {"case.changed", QT_TRANSLATE_NOOP("ErrorText", "Case %1 was changed elsewhere, so nothing was saved. Open it again, compare, and submit once more.")},
    {"case.closed", QT_TRANSLATE_NOOP("ErrorText", "Case {%1 }isn't waiting for corrections. Check the number, or take it in as a new case.")},
    {"case.daysMissing", QT_TRANSLATE_NOOP("ErrorText", "Write down how many working days it will take.")},
    {"case.deemedAccepted", QT_TRANSLATE_NOOP("ErrorText", "Case %1 counts as accepted: the five working days for a notice ended on %2. Record the acceptance; no notice can be given any more.")},
    {"case.denialWithoutReason", QT_TRANSLATE_NOOP("ErrorText", "Not granting needs its reason.")},
    {"case.event.unknown", QT_TRANSLATE_NOOP("ErrorText", "The case has a record this version doesn't know (%1). Update the program before opening it.")},
    {"case.exists", QT_TRANSLATE_NOOP("ErrorText", "Case %1 exists already, so nothing was saved. Look it up before submitting again.")},
    {"case.extensionTooLong", QT_TRANSLATE_NOOP("ErrorText", "An extension has at least one and at most %1 working days.")},
    {"case.matterNotPaused", QT_TRANSLATE_NOOP("ErrorText", "The clock of the matter {%1 }isn't paused.")},
    {"case.matterNotRunning", QT_TRANSLATE_NOOP("ErrorText", "The matter {%1 }isn't being handled now: it waits, is paused, or has its result.")},
    {"case.notDeferred", QT_TRANSLATE_NOOP("ErrorText", "The material {“%1” }isn't awaited for this case.")},
    {"case.notDueYet", QT_TRANSLATE_NOOP("ErrorText", "The date isn't over yet{: %1}.")},
    {"case.notExtendable", QT_TRANSLATE_NOOP("ErrorText", "The matter {%1 }is no licence; its limit can't be extended.")},
    {"case.notFound", QT_TRANSLATE_NOOP("ErrorText", "There is no case {%1}. Check the number, or search by ID number or name.")},
    {"case.notNow", QT_TRANSLATE_NOOP("ErrorText", "The case as it stands doesn't allow this. Look at its state and what was recorded last.")},
    {"case.nothingToHandOut", QT_TRANSLATE_NOOP("ErrorText", "The matter {%1 }has no result to hand out.")},
    {"case.reasonMissing", QT_TRANSLATE_NOOP("ErrorText", "A reason is needed. Write it down.")},
    {"case.receiverMissing", QT_TRANSLATE_NOOP("ErrorText", "Write down who fetches the result.")},
    {"case.tooNew", QT_TRANSLATE_NOOP("ErrorText", "The case was written by a newer version (format %1). Update the program before opening it.")},
    {"case.unreadable", QT_TRANSLATE_NOOP("ErrorText", "The content of the case can't be read. Don't change it; call support.")},
    {"catalog.refused", QT_TRANSLATE_NOOP("ErrorText", "The scenario {“%1” }can't be used, because the catalog has the defects named here. Put them right, or choose another catalog.")},
    {"catalog.unusable", QT_TRANSLATE_NOOP("ErrorText", "The catalog can't be used. yichuang catalog check names every reason.")},
    {"cli.incompleteCommand", QT_TRANSLATE_NOOP("ErrorText", "There is no command “%1”; perhaps one of these is meant: %2.")},
    {"cli.missingArgument", QT_TRANSLATE_NOOP("ErrorText", "%1 is missing.")},
    {"cli.missingOption", QT_TRANSLATE_NOOP("ErrorText", "The option %1 %2 is missing.")},
    {"cli.missingValue", QT_TRANSLATE_NOOP("ErrorText", "The option %1 needs a value: %1 %2.")},
    {"cli.switchWithValue", QT_TRANSLATE_NOOP("ErrorText", "The option %1 takes no value.")},
    {"cli.tooManyArguments", QT_TRANSLATE_NOOP("ErrorText", "“%1” is too much.")},
    {"cli.unknownCommand", QT_TRANSLATE_NOOP("ErrorText", "There is no command “%1”. The commands are: %2.")},
    {"cli.unknownOption", QT_TRANSLATE_NOOP("ErrorText", "There is no option %1.")},
    {"cli.valueNotAllowed", QT_TRANSLATE_NOOP("ErrorText", "%1 can't be “%2”; it is one of %3.")},
    {"cli.wrongValue", QT_TRANSLATE_NOOP("ErrorText", "%1 can't be “%2”; write it as %3.")},
    {"data.inUse", QT_TRANSLATE_NOOP("ErrorText", "The counter is open already on this computer. Go on in its window, or close it first.")},
    {"data.isService", QT_TRANSLATE_NOOP("ErrorText", "The folder %1 holds the cases of real applicants; it can't be used for training. Choose another folder.")},
    {"data.isTraining", QT_TRANSLATE_NOOP("ErrorText", "The folder %1 was used for training; real cases must not be mixed with practice. Choose another folder.")},
    {"db.busy", QT_TRANSLATE_NOOP("ErrorText", "The data is in use by another program of this counter, so nothing was saved. Close the other one and try again.")},
    {"db.cannotOpen", QT_TRANSLATE_NOOP("ErrorText", "The data file can't be opened{ (%1)}. Check that its folder exists and may be read and written.")},
    {"db.content", QT_TRANSLATE_NOOP("ErrorText", "A record in the data file can't be read{ (%1)}. Nothing was changed; call support.")},
    {"db.damaged", QT_TRANSLATE_NOOP("ErrorText", "The data file{ %1} is damaged; it hasn't been touched.{ It can be restored from the newest checked backup: %2.} Stop and call support.")},
    {"db.exists", QT_TRANSLATE_NOOP("ErrorText", "The same record exists already, so nothing was saved. Look it up before submitting again.")},
    {"db.failed", QT_TRANSLATE_NOOP("ErrorText", "The data couldn't be saved because of a fault in the program{ (%1)}. What was saved is safe; report it to support.")},
    {"db.full", QT_TRANSLATE_NOOP("ErrorText", "The disk is full, so nothing was saved. Make room and try again; what was saved is safe.")},
    {"db.readOnly", QT_TRANSLATE_NOOP("ErrorText", "The data file{ %1} is read-only, so nothing can be saved. Give the program permission to write it.")},
    {"db.tooNew", QT_TRANSLATE_NOOP("ErrorText", "The data was written by a newer version (format %1; this one knows %2). Update the program; the data hasn't been touched.")},
    {"decision.materialIsNoGround", QT_TRANSLATE_NOOP("ErrorText", "Missing or faulty material is no reason not to accept. Hand over a one-time notice instead.")},
    {"decision.noMatters", QT_TRANSLATE_NOOP("ErrorText", "No matter is to be handled yet. Answer the situation questions or choose matters first.")},
    {"decision.nothingRejected", QT_TRANSLATE_NOOP("ErrorText", "No rule forbids a matter of this case. Choose another ground, or accept.")},
    {"decision.refuseWithoutReason", QT_TRANSLATE_NOOP("ErrorText", "Not accepting needs a reason. State the facts and the article of law.")},
    {"display.none", QT_TRANSLATE_NOOP("ErrorText", "There is no display to open the window on. Start the program on a desktop, or use a command; see yichuang --help.")},
    {"draft.noId", QT_TRANSLATE_NOOP("ErrorText", "The work on the desk has no identity, so it can't be stored. Report it to support.")},
    {"draft.notFound", QT_TRANSLATE_NOOP("ErrorText", "The parked work isn't there any more; it may have been finished or removed.")},
    {"draft.otherCatalog", QT_TRANSLATE_NOOP("ErrorText", "The parked work was begun with another edition of the catalog. Check its questions and matters before going on.")},
    {"file.cannotRead", QT_TRANSLATE_NOOP("ErrorText", "%1 can't be read{ (%2)}. Check its permissions.")},
    {"file.isFolder", QT_TRANSLATE_NOOP("ErrorText", "%1 is a folder, not a file. Name the file in it.")},
    {"file.notFound", QT_TRANSLATE_NOOP("ErrorText", "There is no file %1. Check its name and place.")},
    {"file.notJsonObject", QT_TRANSLATE_NOOP("ErrorText", "%1 is no JSON object. Check the file.")},
    {"file.tooLarge", QT_TRANSLATE_NOOP("ErrorText", "%1 is larger than %2 MB; it can't be a file of this kind.")},
    {"folder.cannotWrite", QT_TRANSLATE_NOOP("ErrorText", "Nothing can be written into the folder %1. Check that it may be written and the disk has room.")},
    {"folder.notFound", QT_TRANSLATE_NOOP("ErrorText", "There is no folder %1. Check its name and place.")},
    {"identity.unknownKind", QT_TRANSLATE_NOOP("ErrorText", "“%1” is no known kind of document number. See yichuang explain id --help.")},
    {"intake.alreadyDecided", QT_TRANSLATE_NOOP("ErrorText", "The case is decided; it can't be changed here. Begin a new one, or look the case up.")},
    {"intake.firstStep", QT_TRANSLATE_NOOP("ErrorText", "This is the first step.")},
    {"intake.lastStep", QT_TRANSLATE_NOOP("ErrorText", "This is the last step.")},
    {"intake.noGuide", QT_TRANSLATE_NOOP("ErrorText", "The guide of this scenario isn't there yet, so it can't be accepted at this window.")},
    {"intake.noMatters", QT_TRANSLATE_NOOP("ErrorText", "No matter is to be handled yet. Answer the situation questions or choose matters first.")},
    {"intake.noScenario", QT_TRANSLATE_NOOP("ErrorText", "Choose a scenario first.")},
    {"intake.notDecided", QT_TRANSLATE_NOOP("ErrorText", "The papers are there once the case is decided. Decide first.")},
    {"intake.openQuestions", QT_TRANSLATE_NOOP("ErrorText", "Answer all situation questions first.")},
    {"intake.returning", QT_TRANSLATE_NOOP("ErrorText", "On a correction visit the scenario and the situation stay as they were.")},
    {"outbox.unknown", QT_TRANSLATE_NOOP("ErrorText", "A record waiting to be sent is of a kind this version doesn't know (%1). Update the program.")},
    {"paper.cannotWrite", QT_TRANSLATE_NOOP("ErrorText", "The paper can't be written{ to %1}. Check that the folder may be written and the disk has room; the case itself is stored, the paper can be made again.")},
    {"print.coverOpen", QT_TRANSLATE_NOOP("ErrorText", "A cover of the printer {“%1” }is open, so nothing was printed. Close it and print again.")},
    {"print.failed", QT_TRANSLATE_NOOP("ErrorText", "The printer {“%1” }didn't take the papers. They are stored; check the printer and print again.")},
    {"print.jammed", QT_TRANSLATE_NOOP("ErrorText", "Paper is jammed in the printer{ “%1”}. Take it out and print again; the papers are stored.")},
    {"print.noPaper", QT_TRANSLATE_NOOP("ErrorText", "The printer {“%1” }has no paper. Put some in and print again; the papers are stored.")},
    {"print.noPrinter", QT_TRANSLATE_NOOP("ErrorText", "There is no printer{ called “%1”}. Choose another one, or save the papers as PDF.")},
    {"print.noToner", QT_TRANSLATE_NOOP("ErrorText", "The printer {“%1” }is out of toner or ink. Change it and print again; the papers are stored.")},
    {"print.nothing", QT_TRANSLATE_NOOP("ErrorText", "There is no paper to print.")},
    {"print.offline", QT_TRANSLATE_NOOP("ErrorText", "The printer {“%1” }can't be reached. Check that it is on and connected, and print again; the papers are stored.")},
    {"print.stopped", QT_TRANSLATE_NOOP("ErrorText", "The printer {“%1” }has stopped. See what its display says, and print again; the papers are stored.")},
    {"record.noId", QT_TRANSLATE_NOOP("ErrorText", "What is to be recorded has no identity, so it can't be stored. Report it to support.")},
    {"search.empty", QT_TRANSLATE_NOOP("ErrorText", "Type a number or a name to search for.")},
    {"search.idMistyped", QT_TRANSLATE_NOOP("ErrorText", "This ID number is mistyped: its date or check digit doesn't fit. Compare it with the card.")},
    {"search.numberMistyped", QT_TRANSLATE_NOOP("ErrorText", "This number is mistyped: its check digit doesn't fit. Compare it with the slip digit by digit.")},
    {"secret.lost", QT_TRANSLATE_NOOP("ErrorText", "The key of this data isn't in the keyring of the system any more, so the data can't be opened. Nothing was changed; call IT to restore the keyring.")},
    {"secret.noKeyring", QT_TRANSLATE_NOOP("ErrorText", "The keyring of the system can't be reached, so the data can't be unlocked. Sign in to the desktop again, or call IT.")},
    {"secret.notFound", QT_TRANSLATE_NOOP("ErrorText", "The key{ %1} isn't in the keyring of the system. Call IT to restore it.")},
    {"secret.refused", QT_TRANSLATE_NOOP("ErrorText", "The keyring of the system refused access{ (%1)}. Unlock it and try again.")},
    {"secret.unreadable", QT_TRANSLATE_NOOP("ErrorText", "The key file of the training data{ %1} can't be read or made. Check the permissions of its folder.")},
    {"sequence.exhausted", QT_TRANSLATE_NOOP("ErrorText", "The numbers of this window are used up for today (up to %2). Go on at another window, and report it.")},
    {"session.notAllowed", QT_TRANSLATE_NOOP("ErrorText", "Your role may not do this. Ask the supervisor.")},
    {"settings.notSaved", QT_TRANSLATE_NOOP("ErrorText", "The setting couldn't be saved{ in %1}. Check that the file may be written.")},
    {"settings.notYours", QT_TRANSLATE_NOOP("ErrorText", "The setting {“%1” }is for hall IT to set.")},
    {"settings.unreadable", QT_TRANSLATE_NOOP("ErrorText", "The settings file{ %1} can't be read. Check its permissions and its content.")},
    {"settings.wrong", QT_TRANSLATE_NOOP("ErrorText", "The setting “%1” can't be “%2”. Put it right in the settings file.")},
    {"slip.noKind", QT_TRANSLATE_NOOP("ErrorText", "A paper of the kind “%1” has no number of its own. Report it to support.")},
    {"unknown", QT_TRANSLATE_NOOP("ErrorText", "A fault nobody has described yet (code %1{, %2}). Write the code down and report it to support.")},
    {"vault.cannotOpen", QT_TRANSLATE_NOOP("ErrorText", "A sealed record can't be opened: it was changed, or the key is another one. Nothing was changed; call support.")},
    {"workplace.invalid", QT_TRANSLATE_NOOP("ErrorText", "This terminal doesn't know where it stands: region (6 digits), site (3) and window (3) are needed to make numbers. Ask hall IT to set them.")},
};
// clang-format on

} // namespace

const WordingTable& errorWordings()
{
    static const WordingTable table("ErrorText", wordings);
    return table;
}

QString errorText(const Error& error)
{
    return errorWordings().sentence(error.code, error.params);
}

} // namespace yichuang
