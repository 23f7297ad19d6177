// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settings.h"
#include "core/calendar/workcalendar.h"
#include "core/ports/casestore.h"
#include "core/ports/documentcomposer.h"
#include "core/ports/draftstore.h"
#include "core/ports/sentences.h"
#include "core/ports/vault.h"

#include <memory>

namespace yichuang {

class Connection;

/// Where the program works, as its command line says.
struct ApplicationPlan
{
    QString dataFolder;      ///< empty: the user's own
    bool isTraining = false; ///< whatever the settings say
};

/// The services of one data folder that window and commands share, built and connected in one
/// place. The calendar and the sentences outlive it.
class Application
{
public:
    /// Errors: those of the settings, the keys and the case database; Offline "db.busy" while
    /// another program opens the same folder.
    static Result<std::unique_ptr<Application>>
    open(const ApplicationPlan& plan, const WorkCalendar& calendar, const Sentences& sentences);
    ~Application();

    const Settings& settings() const;
    const Session& session() const;
    CaseStore& cases() const;
    DraftStore& drafts() const;
    const SubmitCase& submitCase() const;
    const DocumentComposer& composer() const;
    /// For the stores of others in the same file.
    const Connection& connection() const;
    const Vault& vault() const;
    /// One window a data folder; "data.inUse" while another has it. Commands may run beside it.
    Outcome claimWindow();
    /// Makes today's copy of the cases in a thread of its own, unless it is there already.
    void backUp(QDate today) const;

private:
    struct Services;
    explicit Application(std::unique_ptr<Services> services);

    std::unique_ptr<Services> m_services;
};

} // namespace yichuang
