// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intakework.h"

#include <QAbstractListModel>

namespace yichuang {

/// Why a matter of the scenario is in the case, or isn't.
enum class MatterPlace {
    Follows, ///< from the answers
    Added,   ///< by the clerk
    Dropped, ///< by the clerk
    Refused, ///< by a rule, or because it can't be accepted at all
    Offered  ///< not in this situation; the clerk may add it
};

/// The matters of the scenario as the situation leaves them: those of the case first, then what was
/// dropped or refused, then what could be added. The check box adds and drops.
class MatterListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PlaceRole = Qt::UserRole, ///< MatterPlace as int
        IdRole,
        DetailRole,   ///< department
        HandlingRole, ///< "decided at once", or the promised limit
        RemarkRole    ///< what it waits for, or why it isn't in the case
    };

    using QAbstractListModel::QAbstractListModel;

    void bind(IntakeWork* work);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// -1 if it isn't in the list.
    int rowOf(const MatterId& matter) const;

private:
    struct Line
    {
        const Matter* matter = nullptr;
        MatterPlace place = MatterPlace::Follows;
        QString remark;
    };

    void refresh();
    QList<Line> lines() const;
    std::optional<Line> lineOf(const Matter& matter) const;
    QString waitingText(const MatterId& matter) const;
    static QString statusText(const Matter& matter);

    IntakeWork* m_work = nullptr;
    QList<Line> m_lines;
};

} // namespace yichuang
