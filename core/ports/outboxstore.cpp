// SPDX-License-Identifier: GPL-3.0-or-later
// Qt's half of the port has a unit of its own, as that of CaseStore.
#include "core/ports/outboxstore.h"

#include "moc_outboxstore.cpp"
