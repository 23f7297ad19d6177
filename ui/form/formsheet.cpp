// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/formsheet.h"

#include "ui/form/editors/fieldeditor.h"
#include "ui/form/editors/neweditor.h"
#include "ui/form/fieldrow.h"
#include "ui/form/fieldwords.h"
#include "ui/form/groupblock.h"
#include "ui/form/rolefooter.h"
#include "ui/form/sectioncard.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace yichuang {

namespace {

constexpr int narrowest = 24;  ///< of a column, in heights of running text
constexpr int roomyThird = 28; ///< from this width on a third column is worth it

QString keyOf(const SectionView& section, const GroupView& group)
{
    return section.title + u'|' + group.role.text() + u'|' + group.row;
}

QList<FieldRef> orderOf(const FormState& form)
{
    QList<FieldRef> order;
    for (const SectionView& section : form.sections) {
        for (const GroupView& group : section.groups) {
            for (const FieldView& view : group.fields)
                order.append(view.ref);
        }
    }
    return order;
}

RoleId roleOf(const FieldRef& ref)
{
    return FieldKey::fromText(ref.field).role();
}

bool hasSeveralRoles(const SectionView& section)
{
    return std::ranges::any_of(section.groups, [&](const GroupView& group) {
        return group.role != section.groups.first().role;
    });
}

/// The field at which the rows of a role are wrong together.
const FieldView* wrongTogether(const SectionView& section, const RoleId& role)
{
    for (const GroupView& group : section.groups) {
        if (group.role != role)
            continue;
        const auto it = std::ranges::find_if(group.fields, [](const FieldView& view) {
            return FieldWords::sumProblem(view) != nullptr;
        });
        if (it != group.fields.end())
            return &*it;
    }
    return nullptr;
}

} // namespace

FormSheet::FormSheet(const Catalog& catalog, const FieldWords& words, CodeFinders& finders,
                     QWidget* parent)
    : QWidget(parent),
      m_catalog(catalog),
      m_words(words),
      m_finders(finders),
      m_column(new QVBoxLayout(this))
{
    setProperty("kind", QStringLiteral("page"));
    m_column->setContentsMargins(20, 16, 20, 24);
    m_column->setSpacing(14);
    m_column->addStretch();
}

void FormSheet::show(const FormState& form)
{
    if (orderOf(form) != m_order)
        arrange(form);
    for (const SectionView& section : form.sections)
        showSection(section);
}

void FormSheet::openOnly(const std::optional<QSet<FieldRef>>& open)
{
    if (m_open == open)
        return;
    m_open = open;
    showLocks();
}

FieldRow* FormSheet::current() const
{
    const auto it = std::ranges::find_if(
        m_order, [this](const FieldRef& ref) { return m_rows[ref]->editor().hasFocusInside(); });
    return it == m_order.end() ? nullptr : m_rows[*it];
}

void FormSheet::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    setColumns();
}

void FormSheet::arrange(const FormState& form)
{
    dropWhatIsGone(form);
    m_order = orderOf(form);
    int at = 0;
    for (const SectionView& section : form.sections) {
        arrangeSection(section);
        SectionCard* card = m_cards[section.title];
        if (m_column->indexOf(card) != at)
            m_column->insertWidget(at, card);
        ++at;
    }
    chainTabs();
    showLocks();
}

void FormSheet::arrangeSection(const SectionView& section)
{
    SectionCard*& card = m_cards[section.title];
    if (!card)
        card = new SectionCard(section.title, this);
    QList<QWidget*> parts;
    for (qsizetype i = 0; i < section.groups.size(); ++i) {
        const GroupView& group = section.groups[i];
        GroupBlock* block = blockOf(section, group);
        const bool hasNext =
            i + 1 < section.groups.size() && section.groups[i + 1].role == group.role;
        const bool hasTitle = group.repeats || hasSeveralRoles(section);
        block->setHead(hasTitle ? m_words.groupTitle(group) : QString());
        parts.append(block);
        if (group.repeats && !hasNext)
            parts.append(footerOf(group));
    }
    card->setBlocks(parts);
}

GroupBlock* FormSheet::blockOf(const SectionView& section, const GroupView& group)
{
    GroupBlock*& block = m_blocks[keyOf(section, group)];
    if (!block)
        block = newBlock(group);
    for (const FieldView& view : group.fields) {
        m_titles.insert(view.ref, m_words.fullLabel(group, *view.field));
        m_rows[view.ref]->setSpokenName(m_titles[view.ref]);
    }
    return block;
}

GroupBlock* FormSheet::newBlock(const GroupView& group)
{
    auto* block = new GroupBlock(group, this);
    connect(block, &GroupBlock::removeWanted, this, &FormSheet::removeWanted);
    for (const FieldView& view : group.fields) {
        auto* row =
            new FieldRow(view, newEditor(*view.field, m_catalog, m_finders, block), m_words, block);
        connect(row, &FieldRow::typed, this, &FormSheet::typed);
        connect(row, &FieldRow::entered, this, &FormSheet::entered);
        connect(row, &FieldRow::told, this, [this](const FieldRef& ref) {
            if (RoleFooter* footer = m_footers.value(roleOf(ref)))
                footer->tell(ref);
        });
        connect(row, &FieldRow::whyWanted, this, &FormSheet::whyWanted);
        connect(row, &FieldRow::settled, this, &FormSheet::settled);
        block->add(row);
        m_rows.insert(view.ref, row);
    }
    block->setColumns(m_columns);
    return block;
}

RoleFooter* FormSheet::footerOf(const GroupView& group)
{
    RoleFooter*& footer = m_footers[group.role];
    if (!footer) {
        footer = new RoleFooter(group.role, group.title, this);
        connect(footer, &RoleFooter::addWanted, this, &FormSheet::addWanted);
    }
    return footer;
}

void FormSheet::showSection(const SectionView& section)
{
    int left = 0;
    for (const GroupView& group : section.groups) {
        for (const FieldView& view : group.fields) {
            m_rows[view.ref]->show(view, m_words);
            left += view.needsWork() ? 1 : 0;
        }
        if (group.repeats)
            showSum(section, group.role);
    }
    m_cards[section.title]->setLeft(left);
}

void FormSheet::showSum(const SectionView& section, const RoleId& role)
{
    RoleFooter* footer = m_footers.value(role);
    if (const FieldView* view = wrongTogether(section, role))
        footer->setProblem(view->ref, m_words.problem(*FieldWords::sumProblem(*view)),
                           m_rows[view->ref]->tells());
    else
        footer->setProblem({}, {}, false);
}

void FormSheet::dropWhatIsGone(const FormState& form)
{
    QSet<QString> keys;
    QSet<QString> titles;
    for (const SectionView& section : form.sections) {
        titles.insert(section.title);
        for (const GroupView& group : section.groups)
            keys.insert(keyOf(section, group));
    }
    m_blocks.removeIf([&](const auto& entry) {
        if (keys.contains(entry.key()))
            return false;
        for (const FieldRow* row : entry.value()->rows())
            m_rows.remove(row->ref());
        entry.value()->hide();
        entry.value()->deleteLater(); // its own button may be asking for it
        return true;
    });
    m_cards.removeIf([&](const auto& entry) {
        if (titles.contains(entry.key()))
            return false;
        entry.value()->deleteLater();
        return true;
    });
}

void FormSheet::showLocks()
{
    QSet<RoleId> open;
    QHash<RoleId, int> rows;
    for (const FieldRef& ref : std::as_const(m_order)) {
        const bool isOpen = !m_open || m_open->contains(ref);
        m_rows[ref]->setLocked(!isOpen);
        if (isOpen)
            open.insert(roleOf(ref));
    }
    for (const GroupBlock* block : std::as_const(m_blocks))
        ++rows[roleOf(block->rows().first()->ref())];
    for (auto it = m_footers.cbegin(); it != m_footers.cend(); ++it)
        it.value()->setAddable(open.contains(it.key()));
    for (GroupBlock* block : std::as_const(m_blocks)) {
        const FieldRef& first = block->rows().first()->ref();
        const RoleId role = roleOf(first);
        block->setRemovable(!first.row.isEmpty() && rows[role] > 1 && open.contains(role));
    }
}

/// Tab walks the fields in the order of the form, and after the rows of a role the way to add one.
void FormSheet::chainTabs()
{
    QWidget* last = nullptr;
    const auto append = [&](QWidget* widget) {
        if (last)
            setTabOrder(last, widget);
        last = widget;
    };
    for (qsizetype i = 0; i < m_order.size(); ++i) {
        FieldEditor& editor = m_rows[m_order[i]]->editor();
        if (editor.focusPolicy() != Qt::NoFocus)
            append(&editor);
        const RoleId role = roleOf(m_order[i]);
        RoleFooter* footer = m_footers.value(role);
        if (footer && (i + 1 == m_order.size() || roleOf(m_order[i + 1]) != role))
            append(footer);
    }
}

void FormSheet::setColumns()
{
    const int em = fontMetrics().height() * 2 / 3;
    int columns = width() >= 3 * roomyThird * em ? 3 : (width() >= 2 * narrowest * em ? 2 : 1);
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (GroupBlock* block : std::as_const(m_blocks))
        block->setColumns(columns);
}

} // namespace yichuang
