// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/openlist.h"

#include "ui/common/look.h"
#include "ui/common/palette.h"
#include "ui/form/fieldwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace yichuang {

namespace {

QListWidgetItem* newHead(QListWidget* list)
{
    auto* head = new QListWidgetItem(list);
    head->setData(Qt::UserRole, -1);
    head->setFlags(Qt::ItemIsEnabled);
    QFont strong = list->font();
    strong.setWeight(QFont::DemiBold);
    head->setFont(strong);
    return head;
}

QSet<FieldRef> wrongIn(const FormState& form)
{
    QSet<FieldRef> wrong;
    for (const SectionView& section : form.sections) {
        for (const GroupView& group : section.groups) {
            for (const FieldView& view : group.fields) {
                if (view.needsWork() && !view.isMissing())
                    wrong.insert(view.ref);
            }
        }
    }
    return wrong;
}

} // namespace

OpenList::OpenList(QWidget* parent)
    : QWidget(parent),
      m_count(newLabel({}, QStringLiteral("lead"), QStringLiteral("ink"), this)),
      m_next(newButton(tr("Next  F4"), QStringLiteral("quiet"), {}, this)),
      m_list(new QListWidget(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 8, 8);
    column->setSpacing(6);
    auto* head = new QHBoxLayout;
    head->addWidget(m_count, 1);
    head->addWidget(m_next);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addStretch(0);
    m_next->setFocusPolicy(Qt::NoFocus);
    m_list->setProperty("kind", QStringLiteral("open"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("What is left"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setCursor(Qt::PointingHandCursor);
    connect(m_next, &QPushButton::clicked, this, &OpenList::nextWanted);
    connect(m_list, &QListWidget::itemClicked, this, [this](const QListWidgetItem* item) {
        if (const int at = item->data(Qt::UserRole).toInt(); at >= 0)
            Q_EMIT chosen(m_shown[at]);
    });
}

void OpenList::show(const FormState& form, const FieldWords& words)
{
    m_wrong = wrongIn(form);
    if (!m_isFresh && form.open == m_shown)
        return;
    m_isFresh = false;
    m_shown = form.open;
    m_items.clear();
    m_list->clear();
    for (const SectionView& section : form.sections) {
        for (const GroupView& group : section.groups) {
            const bool isAlone = section.groups.size() == 1 && !group.repeats;
            addGroup(isAlone ? section.title : words.groupTitle(group), group, words);
        }
    }
    showCount(form.open.size());
}

void OpenList::setCurrent(const FieldRef& ref)
{
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
        const bool isWrong = m_wrong.contains(it.key()) && it.key() != ref;
        it.value()->setForeground(QColor(isWrong ? palette::bad : palette::inkSoft));
    }
    QListWidgetItem* item = m_items.value(ref);
    m_list->setCurrentItem(item);
    if (!item)
        return;
    m_list->scrollToItem(m_list->item(std::max(0, m_list->row(item) - 1))); // its heading
    m_list->scrollToItem(item);
}

void OpenList::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    m_list->setVisible(!isCompact && !m_shown.isEmpty());
}

void OpenList::addGroup(const QString& title, const GroupView& group, const FieldWords& words)
{
    QListWidgetItem* head = nullptr;
    int open = 0;
    for (const FieldView& view : group.fields) {
        if (!view.needsWork())
            continue;
        if (!head)
            head = newHead(m_list);
        ++open;
        auto* item = new QListWidgetItem(words.label(*view.field), m_list);
        item->setToolTip(words.fullLabel(group, *view.field));
        item->setData(Qt::UserRole, int(m_items.size()));
        item->setForeground(QColor(m_wrong.contains(view.ref) ? palette::bad : palette::inkSoft));
        m_items.insert(view.ref, item);
    }
    if (head)
        head->setText(tr("%1 (%2)").arg(title, QString::number(open)));
}

void OpenList::showCount(qsizetype open)
{
    m_count->setText(open ? tr("%n field(s) left", nullptr, int(open))
                          : tr("Everything is filled in"));
    setLook(*m_count, "tone", open ? QStringLiteral("ink") : QStringLiteral("good"));
    m_next->setVisible(open > 0);
    m_list->setVisible(!m_isCompact && open > 0);
}

} // namespace yichuang
