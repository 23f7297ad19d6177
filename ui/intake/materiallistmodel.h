// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/missingitem.h"
#include "core/intake/intakework.h"

#include <QAbstractListModel>

namespace yichuang {

class WorkCalendar;

/// The one set of materials as a checklist: what has to be handed in first, then what is waived.
class MaterialListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole, ///< material key
        StateRole,              ///< MaterialState as int
        CountRole,              ///< copies and originals wanted, in words
        HereRole,               ///< copies received of those wanted, "1/2"; empty where none are
        RemarkRole,             ///< why it is waived, what is wrong with it
        AskedRole               ///< whether the notice of an earlier visit asked for it
    };

    /// `calendar` outlives the model; it tells by when a material that follows is due.
    explicit MaterialListModel(const WorkCalendar& calendar, QObject* parent = nullptr);

    /// `asked`: what the first notice asked for, on a correction visit.
    void bind(IntakeWork* work, const QList<MissingItem>& asked = {});
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    /// Null for an index that isn't in the list.
    const MergedMaterial* material(const QModelIndex& index) const;
    int rowOf(const QString& key) const;
    /// The first row at or after `row` that is missing, faulty or short of copies; -1 if none.
    int openFrom(int row) const;

private:
    void refresh();
    void noteMarks();
    QString remark(const MergedMaterial& material, const MaterialMark& mark) const;
    MaterialMark markOf(const MergedMaterial& material) const;
    bool isOpen(const MergedMaterial& material) const;

    const WorkCalendar& m_calendar;
    IntakeWork* m_work = nullptr;
    QStringList m_asked;
    QList<MergedMaterial> m_materials;
};

/// The state in a word of the counter: 已核验, 已收, 免交, 容缺, 有误, 缺.
QString stateText(MaterialState state);

} // namespace yichuang
