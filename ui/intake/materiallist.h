// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/missingitem.h"
#include "ui/intake/materialact.h"

#include <QListView>

namespace yichuang {

class IntakeWork;
class MaterialListModel;
class WorkCalendar;

/// The checklist by keyboard: Space, digits and letters mark the material under the cursor.
class MaterialList : public QListView
{
    Q_OBJECT

public:
    explicit MaterialList(const WorkCalendar& calendar, QWidget* parent = nullptr);

    void bind(IntakeWork* work, const QList<MissingItem>& asked);
    MaterialListModel& materials() const { return *m_model; }
    /// The material under the cursor; null in an empty list.
    const MergedMaterial* current() const;
    void select(int row);
    /// To the next material that needs something; false if none is left below.
    bool goToNextOpen();

    void act(MaterialAct act, int copies = 0);
    /// Everything that is still missing is here, with its copies: a prepared applicant.
    void takeEverything();

Q_SIGNALS:
    /// Another material, or none, is under the cursor.
    void currentMaterialChanged();
    /// The clerk pressed a key that the material doesn't allow.
    void actRefused(yichuang::MaterialAct act);
    void defectWanted();
    void finished();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool handle(int key);

    IntakeWork* m_work = nullptr;
    MaterialListModel* m_model;
    QString m_currentKey;
};

} // namespace yichuang
