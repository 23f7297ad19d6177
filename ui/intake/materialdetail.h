// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace yichuang {

class IntakeWork;
class ReviewPoints;
struct MergedMaterial;

/// The material under the cursor: who asks for it, why (on demand), and the points to check.
class MaterialDetail : public QFrame
{
    Q_OBJECT

public:
    explicit MaterialDetail(QWidget* parent = nullptr);

    void show(IntakeWork* work, const MergedMaterial* material);
    using QFrame::show;
    /// F1: which matter wants how much of it, and by which article.
    void toggleReasons();
    bool showsReasons() const;

private:
    QLabel* m_name;
    QLabel* m_askedBy;
    QLabel* m_reasons;
    QLabel* m_pointsTitle;
    ReviewPoints* m_points;
};

} // namespace yichuang
