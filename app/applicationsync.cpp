// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationsync.h"

#include "app/applicationprovince.h"
#include "core/outbox/outcome.h"

#include <QCoreApplication>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

/// Runs the event loop until what `begin` is handed has been called. A command has no other.
void runUntil(const std::function<void(std::function<void()>)>& begin)
{
    bool isOver = false;
    begin([&isOver] {
        isOver = true;
        QCoreApplication::exit();
    });
    if (!isOver)
        QCoreApplication::exec();
}

/// Waits for begun(); false while another program of the folder syncs.
bool reach(ApplicationProvince& province)
{
    bool isOurs = true;
    runUntil([&](std::function<void()> over) {
        QObject::connect(&province, &ApplicationProvince::begun, &province, over,
                         Qt::SingleShotConnection);
        isOurs = province.begin();
        if (!isOurs)
            over();
    });
    return isOurs;
}

Error inUse()
{
    return {ErrorKind::Offline, u"sync.inUse"_s, {}};
}

} // namespace

SyncOnce syncOnce(const WorkCalendar& calendar, const Sentences& sentences, const Clock& clock)
{
    return [&](const QString& folder) -> Result<SyncState> {
        const auto application = Application::open({folder, false}, calendar, sentences);
        if (!application)
            return application.error();
        ApplicationProvince province(**application, clock);
        if (!province.isSet())
            return province.state();
        if (!reach(province))
            return inUse();
        runUntil([&](std::function<void()> over) {
            QObject::connect(&province.sync(), &ProvinceSync::roundEnded, &province, over,
                             Qt::SingleShotConnection);
            province.sync().syncNow();
        });
        return province.state();
    };
}

EnrolTerminal enrolTerminal(const WorkCalendar& calendar, const Sentences& sentences,
                            const Clock& clock)
{
    return [&](const QString& folder, const QString& code) -> Result<Enrolment> {
        const auto application = Application::open({folder, false}, calendar, sentences);
        if (!application)
            return application.error();
        ApplicationProvince province(**application, clock);
        if (!province.isSet())
            return Error{ErrorKind::Offline, u"sync.noProvince"_s, {}};
        if (!reach(province))
            return inUse();
        Result<Enrolment> enrolment = Error{ErrorKind::Offline, u"line.cancelled"_s, {}};
        runUntil([&](std::function<void()> over) {
            province.province().enrol(code, QSysInfo::machineHostName().left(64),
                                      [&, over](const ProvinceReply<Enrolment>& reply) {
                                          if (const auto* refusal = std::get_if<Refusal>(&reply))
                                              enrolment = errorFrom(*refusal);
                                          else
                                              enrolment = std::get<Enrolment>(reply);
                                          over();
                                      });
        });
        return enrolment;
    };
}

} // namespace yichuang
