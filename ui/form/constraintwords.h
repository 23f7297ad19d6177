// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/constraint.h"

#include <QCoreApplication>

namespace yichuang {

/// Says in plain words what a constraint asks of a value.
class ConstraintWords
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::ConstraintWords)

public:
    /// One phrase for each bound; `labels` are those of the codes that are left to choose.
    static QStringList of(const Constraint& constraint, const QStringList& labels);
};

} // namespace yichuang
