// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QListView;

namespace yichuang {

class ChangeNote;
class FiguresStrip;
class IntakeWork;
class MatterListModel;
struct MergeChange;

/// What follows from the situation, beside the questions: figures, what the last answer changed,
/// what the rules say, and the matters.
class SituationSummary : public QFrame
{
    Q_OBJECT

public:
    explicit SituationSummary(QWidget* parent = nullptr);

    void bind(IntakeWork* work);
    QListView* matters() const { return m_matters; }

private:
    void showChange(const MergeChange& change);
    void refresh();
    void keepCurrent();

    IntakeWork* m_work = nullptr;
    FiguresStrip* m_figures;
    ChangeNote* m_change;
    QLabel* m_notices;
    QLabel* m_hint;
    QListView* m_matters;
    MatterListModel* m_model;
    QString m_currentMatter;
};

} // namespace yichuang
