// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace yichuang {

struct MergeFigures;

/// The figures a clerk is proud of: what the applicant would have brought and filled in matter by
/// matter, and what is asked for now.
class FiguresStrip : public QFrame
{
    Q_OBJECT

public:
    explicit FiguresStrip(QWidget* parent = nullptr);

    void show(const MergeFigures& figures);
    using QFrame::show;

private:
    QLabel* addFigure(const QString& title);

    QLabel* m_matters;
    QLabel* m_fields;
    QLabel* m_materials;
    QLabel* m_copies;
};

} // namespace yichuang
