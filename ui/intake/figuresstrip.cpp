// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/figuresstrip.h"

#include "core/form/mergeresult.h"
#include "ui/common/look.h"

#include <QHBoxLayout>
#include <QLabel>

namespace yichuang {

namespace {

QString fromTo(int before, int after)
{
    return QStringLiteral("%1 → %2").arg(before).arg(after);
}

} // namespace

FiguresStrip::FiguresStrip(QWidget* parent)
    : QFrame(parent), m_matters(nullptr), m_fields(nullptr), m_materials(nullptr), m_copies(nullptr)
{
    setProperty("kind", QStringLiteral("card"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 10, 16, 10);
    row->setSpacing(16);
    m_matters = addFigure(tr("Matters"));
    m_fields = addFigure(tr("To fill in"));
    m_materials = addFigure(tr("Materials"));
    m_copies = addFigure(tr("Copies"));
    m_fields->setToolTip(tr("Fields one by one → what is left to fill in on the one form"));
    m_materials->setToolTip(tr("Materials one by one → what has to be handed in"));
    m_copies->setToolTip(tr("Photocopies one by one → photocopies to leave"));
}

QLabel* FiguresStrip::addFigure(const QString& title)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    auto* figure = newLabel({}, QStringLiteral("lead"), QStringLiteral("accent"), this);
    figure->setAccessibleName(title);
    column->addWidget(figure);
    column->addWidget(newLabel(title, QStringLiteral("small"), QStringLiteral("soft"), this));
    static_cast<QHBoxLayout*>(layout())->addLayout(column, 1);
    return figure;
}

void FiguresStrip::show(const MergeFigures& figures)
{
    m_matters->setText(QString::number(figures.matters));
    m_fields->setText(fromTo(figures.fieldsSeparate, figures.fieldsToFill));
    m_materials->setText(fromTo(figures.materialsSeparate, figures.submit));
    m_copies->setText(fromTo(figures.copiesSeparate, figures.copiesMerged));
}

} // namespace yichuang
