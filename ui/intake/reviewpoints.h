// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intakework.h"

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace yichuang {

/// The points to check for one material (审查要点), to be ticked. What a matter lists without
/// naming a material is checked once for the matter: those ticks are kept under the matter's id.
class ReviewPoints : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewPoints(QWidget* parent = nullptr);

    /// `work` may be null, and so may `material`.
    void show(IntakeWork* work, const MergedMaterial* material);
    using QWidget::show;
    bool isEmpty() const { return m_points.isEmpty(); }

private:
    struct Point
    {
        MaterialKey keptUnder;
        QString text;
        QString matter; ///< name, of a point about the matter as a whole

        bool operator==(const Point&) const = default;
    };

    static QList<Point> pointsOf(const MergeResult& merge, const MergedMaterial& material);
    void rebuild();
    void showTicks();
    void tick(const Point& point, bool isTicked);

    IntakeWork* m_work = nullptr;
    QVBoxLayout* m_column;
    QList<Point> m_points;
    QList<QCheckBox*> m_boxes;
};

} // namespace yichuang
