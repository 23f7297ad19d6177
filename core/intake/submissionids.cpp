// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/submissionids.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace yichuang {

QString SubmissionIds::idOf(const QString& what) const
{
    static const QUuid space(u"6f1d1c9e-6a0e-4b52-9c43-0d4f5a3b7e21"_s);
    return QUuid::createUuidV5(space, m_draft + u'/' + what).toString(QUuid::WithoutBraces);
}

} // namespace yichuang
