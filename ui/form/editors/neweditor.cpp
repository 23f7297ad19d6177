// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/editors/neweditor.h"

#include "core/catalog/catalog.h"
#include "ui/form/editors/chipseditor.h"
#include "ui/form/editors/choiceeditor.h"
#include "ui/form/editors/dateeditor.h"
#include "ui/form/editors/daterangeeditor.h"
#include "ui/form/editors/lineeditor.h"
#include "ui/form/editors/longtexteditor.h"
#include "ui/form/editors/photoeditor.h"
#include "ui/form/editors/shownvalue.h"
#include "ui/form/editors/termeditor.h"

#include <QCoreApplication>

namespace yichuang {

namespace {

constexpr qsizetype shortList = 4; ///< choices that are in sight all the time

QList<CodeChoice> yesAndNo()
{
    return {{QStringLiteral("yes"),
             QCoreApplication::translate("yichuang::NewEditor", "Yes"),
             {},
             {},
             false},
            {QStringLiteral("no"),
             QCoreApplication::translate("yichuang::NewEditor", "No"),
             {},
             {},
             false}};
}

FieldEditor* newChoice(const MergedField& field, const Catalog& catalog, CodeFinders& finders,
                       QWidget* parent)
{
    const CodeList* list = catalog.codeList(field.element.codeList);
    if (!list || list->items.isEmpty())
        return new LineEditor(LineEditor::Width::Column, {}, parent);
    auto finder = finders.finder(*list, field.element.constraint.allowedCodes);
    if (field.element.type == ElementType::Codes)
        return new ChipsEditor(finder->choices(), ChipsEditor::Mode::Several, parent);
    if (!finder->isTree() && finder->choices().size() <= shortList)
        return new ChipsEditor(finder->choices(), ChipsEditor::Mode::One, parent);
    return new ChoiceEditor(std::move(finder), parent);
}

FieldEditor* newLine(const MergedField& field, QWidget* parent)
{
    const bool isLong = field.element.type == ElementType::Address;
    auto* line = new LineEditor(isLong ? LineEditor::Width::Line : LineEditor::Width::Column,
                                unitOf(field.element), parent);
    if (field.element.sensitive)
        line->setMasked();
    return line;
}

} // namespace

FieldEditor* newEditor(const MergedField& field, const Catalog& catalog, CodeFinders& finders,
                       QWidget* parent)
{
    if (field.fill != Fill::Input)
        return new ShownValue(parent);
    switch (field.element.type) {
    case ElementType::Text:
        return new LongTextEditor(parent);
    case ElementType::Date:
        return new DateEditor(DateEditor::Grain::Day, parent);
    case ElementType::DateTime:
        return new DateEditor(DateEditor::Grain::Minute, parent);
    case ElementType::Month:
        return new DateEditor(DateEditor::Grain::Month, parent);
    case ElementType::Term:
        return new TermEditor(parent);
    case ElementType::DateRange:
        return new DateRangeEditor(parent);
    case ElementType::Code:
    case ElementType::Codes:
        return newChoice(field, catalog, finders, parent);
    case ElementType::Bool:
        return new ChipsEditor(yesAndNo(), ChipsEditor::Mode::One, parent);
    case ElementType::Photo:
        return new PhotoEditor(parent);
    case ElementType::String:
    case ElementType::Int:
    case ElementType::Decimal:
    case ElementType::Address:
        return newLine(field, parent);
    }
    return newLine(field, parent);
}

QString unitOf(const Element& element)
{
    if (element.type != ElementType::Int && element.type != ElementType::Decimal)
        return {};
    const auto from = element.name.lastIndexOf(u'（');
    if (from < 0 || !element.name.endsWith(u'）'))
        return {};
    return element.name.mid(from + 1).chopped(1);
}

} // namespace yichuang
