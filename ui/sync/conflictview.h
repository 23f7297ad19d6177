// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/outboxstore.h"
#include "core/sync/casecomparison.h"

#include <QFrame>

class QGridLayout;
class QLabel;

namespace yichuang {

/// A case as two windows left it, side by side, and the two ways out. T takes theirs, M keeps
/// mine, Esc goes back without deciding.
class ConflictView : public QFrame
{
    Q_OBJECT

public:
    explicit ConflictView(QWidget* parent = nullptr);

    /// `scenario` may be null: then matters go by their id.
    void show(const QString& title, const CaseComparison& comparison, const Scenario* scenario);

Q_SIGNALS:
    void chosen(yichuang::ConflictChoice choice);
    void turnedAway();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* newButtons();
    void clear();
    void addSection(const QString& title, const QList<CaseDifference>& differences,
                    const QString& nothing);
    void addEvents(const CaseComparison& comparison, const Scenario* scenario);
    void addRow(const QString& what, const QString& mine, const QString& theirs);
    void addTitle(const QString& text);

    QLabel* m_title;
    QGridLayout* m_grid;
};

} // namespace yichuang
