// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/changenote.h"

#include "core/form/mergechange.h"
#include "ui/common/look.h"

#include <QLabel>
#include <QVBoxLayout>

namespace yichuang {

namespace {

QLabel* newLine(const QString& badge, QWidget* parent)
{
    auto* line = newLabel({}, QStringLiteral("small"), badge, parent);
    line->setProperty("badge", badge);
    line->setWordWrap(true);
    line->setContentsMargins(2, 4, 2, 4);
    return line;
}

QString sentence(const QStringList& matters, const QStringList& materials, int fields)
{
    QStringList parts;
    if (!matters.isEmpty())
        parts.append(ChangeNote::tr("matters: %1").arg(matters.join(u'、')));
    if (!materials.isEmpty())
        parts.append(ChangeNote::tr("materials: %1").arg(materials.join(u'、')));
    if (fields > 0)
        parts.append(ChangeNote::tr("%n field(s)", nullptr, fields));
    return parts.join(u'；');
}

void fill(QLabel& line, const QString& sign, const QString& text)
{
    line.setVisible(!text.isEmpty());
    line.setText(text.isEmpty() ? QString() : sign + u' ' + text);
}

} // namespace

ChangeNote::ChangeNote(QWidget* parent)
    : QFrame(parent),
      m_came(newLine(QStringLiteral("good"), this)),
      m_went(newLine(QStringLiteral("bad"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_came);
    column->addWidget(m_went);
    clear();
}

void ChangeNote::show(const MergeChange& change)
{
    const int more = change.fieldsAfter - change.fieldsBefore;
    fill(*m_came, tr("More:"), sentence(change.mattersAdded, change.materialsAdded, more));
    fill(*m_went, tr("Less:"), sentence(change.mattersRemoved, change.materialsRemoved, -more));
    setVisible(!change.isNothing());
}

void ChangeNote::clear()
{
    hide();
}

} // namespace yichuang
