// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/matterlistmodel.h"

#include "core/documents/wording.h"

#include <algorithm>

namespace yichuang {

namespace {

const Rejection* rejectionOf(const MatterSelection& selection, const MatterId& matter)
{
    const auto it = std::ranges::find(selection.rejections, matter, &Rejection::matter);
    return it == selection.rejections.end() ? nullptr : &*it;
}

/// Of the case, then what was taken out, then what could be put in.
int rank(MatterPlace place)
{
    switch (place) {
    case MatterPlace::Follows:
    case MatterPlace::Added:
        return 0;
    case MatterPlace::Dropped:
    case MatterPlace::Refused:
        return 1;
    case MatterPlace::Offered:
        break;
    }
    return 2;
}

} // namespace

void MatterListModel::bind(IntakeWork* work)
{
    if (m_work)
        m_work->disconnect(this);
    m_work = work;
    if (m_work)
        connect(m_work, &IntakeWork::situationChanged, this, &MatterListModel::refresh);
    refresh();
}

void MatterListModel::refresh()
{
    beginResetModel();
    m_lines = m_work ? lines() : QList<Line>();
    endResetModel();
}

QList<MatterListModel::Line> MatterListModel::lines() const
{
    QList<Line> result;
    for (const MatterId& id : m_work->scenario().order) {
        const Matter* matter = m_work->scenario().matter(id);
        if (const auto line = matter ? lineOf(*matter) : std::nullopt)
            result.append(*line);
    }
    std::ranges::stable_sort(result, {}, [](const Line& line) { return rank(line.place); });
    return result;
}

std::optional<MatterListModel::Line> MatterListModel::lineOf(const Matter& matter) const
{
    const Situation& situation = m_work->session().situation();
    const MatterSelection& selection = m_work->merge().selection;
    if (selection.contains(matter.id)) {
        const bool isAdded = situation.added.contains(matter.id);
        return Line{&matter, isAdded ? MatterPlace::Added : MatterPlace::Follows,
                    waitingText(matter.id)};
    }
    if (const Rejection* rejection = rejectionOf(selection, matter.id))
        return Line{&matter, MatterPlace::Refused,
                    rejection->words().isEmpty() ? statusText(matter) : rejection->words()};
    if (!matter.canBeAccepted())
        return Line{&matter, MatterPlace::Refused, statusText(matter)};
    if (situation.dropped.contains(matter.id))
        return Line{&matter, MatterPlace::Dropped, tr("Taken out at the window")};
    const bool mayBeAdded =
        !matter.defaultWhen ||
        holds(*matter.defaultWhen, m_work->merge().answers, situation.intakeDay);
    if (!mayBeAdded)
        return std::nullopt;
    return Line{&matter, MatterPlace::Offered, {}};
}

QString MatterListModel::waitingText(const MatterId& matter) const
{
    const auto predecessors = hardPredecessors(m_work->scenario(), m_work->session().situation(),
                                               m_work->merge().selection);
    QStringList names;
    for (const MatterId& id : predecessors.value(matter))
        names.append(m_work->scenario().matter(id)->name);
    return names.isEmpty() ? QString() : tr("Begins when %1 is done").arg(names.join(u'、'));
}

QString MatterListModel::statusText(const Matter& matter)
{
    if (!matter.statusNote.isEmpty())
        return matter.statusNote;
    switch (matter.status) {
    case MatterStatus::Cancelled:
        return tr("Cancelled: no longer handled");
    case MatterStatus::Replaced:
        return tr("Replaced by another matter");
    case MatterStatus::Active:
        break;
    }
    return tr("The guide isn't there yet: can't be accepted");
}

int MatterListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant MatterListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = m_lines[index.row()];
    const bool isIn = line.place == MatterPlace::Follows || line.place == MatterPlace::Added;
    switch (role) {
    case Qt::DisplayRole:
        return line.matter->name;
    case Qt::AccessibleDescriptionRole:
        return QStringList{line.matter->department, line.remark}.join(u' ');
    case Qt::CheckStateRole:
        if (line.place == MatterPlace::Refused)
            return {};
        return isIn ? Qt::Checked : Qt::Unchecked;
    case PlaceRole:
        return int(line.place);
    case IdRole:
        return line.matter->id.text();
    case DetailRole:
        return line.matter->department;
    case HandlingRole: {
        const QString limit = limitText(line.matter->promisedLimit);
        if (line.matter->handling == Handling::Immediate)
            return tr("at once");
        return limit.isEmpty() ? tr("promised") : tr("promised %1").arg(limit);
    }
    case RemarkRole:
        return line.remark;
    default:
        return {};
    }
}

bool MatterListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const Line& line = m_lines[index.row()];
    if (line.place == MatterPlace::Refused)
        return false;
    m_work->setMatterWanted(line.matter->id, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags MatterListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (m_lines[index.row()].place != MatterPlace::Refused)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

int MatterListModel::rowOf(const MatterId& matter) const
{
    const auto it =
        std::ranges::find_if(m_lines, [&](const Line& line) { return line.matter->id == matter; });
    return it == m_lines.end() ? -1 : int(it - m_lines.begin());
}

} // namespace yichuang
