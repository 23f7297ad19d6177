// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/formmerge.h"
#include "ui/form/codefinder.h"

class QWidget;

namespace yichuang {

class FieldEditor;

/// The editor that fits a field: by its type, and for code lists by how many choices there are.
FieldEditor* newEditor(const MergedField& field, const Catalog& catalog, CodeFinders& finders,
                       QWidget* parent);

/// The unit of a number, from its name: "注册资本（万元）" is counted in 万元.
QString unitOf(const Element& element);

} // namespace yichuang
