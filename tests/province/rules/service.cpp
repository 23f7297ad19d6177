// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/province/rules/replies.h"
#include "tests/province/rules/rules.h"

using namespace Qt::StringLiterals;

namespace yichuang::sandbox {

Reply getHealth(Call&)
{
    return jsonReply({{u"status"_s, u"ok"_s}, {u"api"_s, u"1.0.0"_s}});
}

Reply getClock(Call& call)
{
    return jsonReply({{u"now"_s, momentText(call.now)}});
}

} // namespace yichuang::sandbox
