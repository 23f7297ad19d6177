// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/guidesection.h"

#include "ui/common/look.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace yichuang {

namespace {

QLabel* newText(const QString& text, const QString& level, const QString& tone, QWidget* parent)
{
    auto* label = newLabel(text, level, tone, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel* newBadge(const QString& text, const QString& tone, QWidget* parent)
{
    auto* badge = newLabel(text, QStringLiteral("small"), tone, parent);
    badge->setProperty("badge", tone);
    return badge;
}

} // namespace

GuideSection::GuideSection(const QString& title, QWidget* parent)
    : QFrame(parent), m_column(new QVBoxLayout(this))
{
    setProperty("kind", QStringLiteral("card"));
    m_column->setContentsMargins(16, 12, 16, 12);
    m_column->setSpacing(8);
    if (!title.isEmpty())
        m_column->addWidget(newText(title, QStringLiteral("lead"), QStringLiteral("accent"), this));
}

void GuideSection::addText(const QString& text, const QString& tone)
{
    if (text.isEmpty())
        return;
    m_grid = nullptr;
    m_column->addWidget(newText(text, QStringLiteral("body"), tone, this));
}

void GuideSection::addPair(const QString& label, const QString& value)
{
    if (value.isEmpty())
        return;
    if (!m_grid) {
        m_grid = new QGridLayout;
        m_grid->setHorizontalSpacing(16);
        m_grid->setVerticalSpacing(6);
        m_grid->setColumnStretch(1, 1);
        m_column->addLayout(m_grid);
    }
    const int row = m_grid->rowCount();
    auto* name = newLabel(label, QStringLiteral("body"), QStringLiteral("soft"), this);
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    m_grid->addWidget(newText(value, QStringLiteral("body"), QStringLiteral("ink"), this), row, 1);
}

void GuideSection::addNumbered(const QStringList& texts)
{
    m_grid = nullptr;
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < texts.size(); ++row) {
        auto* number = newBadge(QString::number(row + 1), QStringLiteral("soft"), this);
        number->setAlignment(Qt::AlignCenter);
        grid->addWidget(number, row, 0, Qt::AlignTop);
        grid->addWidget(newText(texts[row], QStringLiteral("body"), QStringLiteral("ink"), this),
                        row, 1);
    }
    m_column->addLayout(grid);
}

void GuideSection::addRule()
{
    if (m_column->count() < 2)
        return;
    auto* rule = new QFrame(this);
    rule->setProperty("kind", QStringLiteral("rule"));
    m_column->addWidget(rule);
}

void GuideSection::addEntry(const GuideEntry& entry)
{
    m_grid = nullptr;
    addRule();
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(newText(entry.name, QStringLiteral("strong"), QStringLiteral("ink"), this), 1);
    if (!entry.badge.isEmpty())
        head->addWidget(newBadge(entry.badge, entry.tone, this), 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    column->addLayout(head);
    if (!entry.when.isEmpty())
        column->addWidget(
            newText(entry.when, QStringLiteral("small"), QStringLiteral("care"), this));
    for (const QString& line : entry.lines)
        column->addWidget(newText(line, QStringLiteral("body"), QStringLiteral("soft"), this));
    m_column->addLayout(column);
}

QPushButton* GuideSection::addLink(const QString& name, const QString& detail, const QString& badge,
                                   const QString& tone)
{
    m_grid = nullptr;
    addRule();
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* link = newButton(name, QStringLiteral("quiet"), {}, this);
    row->addWidget(link, 0, Qt::AlignLeft);
    row->addWidget(newText(detail, QStringLiteral("small"), QStringLiteral("soft"), this), 1);
    if (!badge.isEmpty())
        row->addWidget(newBadge(badge, tone, this), 0, Qt::AlignVCenter);
    m_column->addLayout(row);
    return link;
}

} // namespace yichuang
