// SPDX-License-Identifier: GPL-3.0-or-later
// Qt's half of the port has a unit of its own, so that a program that only reads cases links
// nothing of the intake.
#include "core/ports/casestore.h"

#include "moc_casestore.cpp"
