// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/reviewpoints.h"

#include "ui/common/look.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace yichuang {

namespace {

bool isAbout(const ReviewPoint& point, const MergedMaterial& material)
{
    return point.about.contains(material.key.material.text()) ||
           point.about.contains(material.key.text()) ||
           (!material.alternative.isEmpty() && point.about.contains(material.alternative.text()));
}

} // namespace

ReviewPoints::ReviewPoints(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
}

QList<ReviewPoints::Point> ReviewPoints::pointsOf(const MergeResult& merge,
                                                  const MergedMaterial& material)
{
    QList<Point> ofMaterial;
    QList<Point> ofMatters;
    const QList<MatterId> asking = material.matters();
    for (const Matter* matter : merge.selection.matters) {
        if (!asking.contains(matter->id))
            continue;
        for (const ReviewPoint& point : matter->reviewPoints) {
            if (isAbout(point, material))
                ofMaterial.append({material.key, point.text, {}});
            else if (point.about.isEmpty())
                ofMatters.append({{MaterialId(matter->id.text()), {}}, point.text, matter->name});
        }
    }
    return ofMaterial + ofMatters;
}

void ReviewPoints::show(IntakeWork* work, const MergedMaterial* material)
{
    m_work = work;
    const QList<Point> points =
        work && material ? pointsOf(work->merge(), *material) : QList<Point>();
    if (points != m_points) {
        m_points = points;
        rebuild();
    }
    showTicks();
    setVisible(!m_points.isEmpty());
}

void ReviewPoints::rebuild()
{
    m_boxes.clear();
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (QWidget* widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    QString matter;
    for (const Point& point : std::as_const(m_points)) {
        if (point.matter != matter) {
            matter = point.matter;
            m_column->addWidget(newLabel(tr("%1 as a whole").arg(matter), QStringLiteral("small"),
                                         QStringLiteral("soft"), this));
        }
        auto* box = new QCheckBox(QString(point.text).replace(u'&', QStringLiteral("&&")), this);
        box->setToolTip(point.text);
        connect(box, &QCheckBox::clicked, this,
                [this, point](bool isTicked) { tick(point, isTicked); });
        m_column->addWidget(box);
        m_boxes.append(box);
    }
}

void ReviewPoints::showTicks()
{
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        const MaterialMark mark = m_work->checklist().value(m_points[i].keptUnder.text());
        m_boxes[i]->setChecked(mark.tickedPoints.contains(m_points[i].text));
    }
}

void ReviewPoints::tick(const Point& point, bool isTicked)
{
    MaterialMark mark = m_work->checklist().value(point.keptUnder.text());
    mark.tickedPoints.removeAll(point.text);
    if (isTicked)
        mark.tickedPoints.append(point.text);
    m_work->mark(point.keptUnder, mark);
}

} // namespace yichuang
