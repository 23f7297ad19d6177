// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/setting.h"

using namespace Qt::StringLiterals;

namespace yichuang {

const QList<Setting>& allSettings()
{
    using enum SettingOwner;
    // A terminal that nobody has set up is a training terminal: its hall is made up and says so.
    static const QList<Setting> settings{
        {"terminal/training"_L1, true, Hall, {}},
        {"terminal/region"_L1, u"370102"_s, Hall, {}},
        {"terminal/site"_L1, u"001"_s, Hall, {}},
        {"terminal/window"_L1, u"001"_s, Hall, {}},
        {"clerk/number"_L1, u"001"_s, Hall, {}},
        {"clerk/name"_L1, u"演练员"_s, Hall, {}},
        {"clerk/role"_L1, u"clerk"_s, Hall, {}},
        {"hall/name"_L1, u"演练政务服务大厅"_s, Hall, {}},
        {"hall/address"_L1, QString(), Hall, {}},
        {"hall/openingHours"_L1, QString(), Hall, {}},
        {"hall/consultPhone"_L1, u"12345"_s, Hall, {}},
        {"hall/supervisePhone"_L1, u"12345"_s, Hall, {}},
        {"hall/reviewBody"_L1, QString(), Hall, {}},
        {"hall/court"_L1, QString(), Hall, {}},
        {"hall/correctionDays"_L1, 0, Hall, {}},
        {"hall/lapsesAfterNotice"_L1, false, Hall, {}},
        {"hall/cutOff"_L1, QString(), Hall, {}},
        {"province/url"_L1, QString(), Hall, {}},
        {"province/ca"_L1, QString(), Hall, {}},
        {"province/pullSeconds"_L1, 30, Hall, {}},
        {"print/printer"_L1, QString(), Clerk, {}},
        {"print/format"_L1, u"A4"_s, Clerk, {}},
        {"view/typeSize"_L1, 0, Clerk, {}},
    };
    return settings;
}

} // namespace yichuang
