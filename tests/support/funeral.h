// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intakework.h"

#include <memory>

namespace yichuang::test {

/// 后事 in small: four matters in a chain, questions that hide one another, and a material of every
/// kind. For tests of screens that show a whole case.
CatalogPtr funeralCatalog();

/// A case of it with nothing answered, on 2026-11-24.
std::unique_ptr<IntakeWork> funeralWork();

/// Fills in every field that has to be filled in.
void fillForm(IntakeWork& work);
/// Marks every material as handed in with its copies.
void handInEverything(IntakeWork& work);

} // namespace yichuang::test
