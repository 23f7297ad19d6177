// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/outboxlistmodel.h"

#include "core/form/displayvalue.h"
#include "ui/common/casetext.h"
#include "ui/sync/syncwords.h"

#include <algorithm>

namespace yichuang {

namespace {

/// Conflicts, then what was set aside, then what waits.
int rankOf(const OutboxLine& line)
{
    if (isConflict(line.entry))
        return 0;
    return line.entry.setAside.isEmpty() ? 2 : 1;
}

} // namespace

OutboxListModel::OutboxListModel(const Sentences& sentences, ApplicantNamed nameOf, QObject* parent)
    : QAbstractListModel(parent), m_sentences(sentences), m_nameOf(std::move(nameOf))
{
}

void OutboxListModel::setLines(QList<OutboxLine> lines, const QDateTime& now)
{
    std::ranges::stable_sort(lines, {}, rankOf);
    beginResetModel();
    m_lines = std::move(lines);
    m_now = now;
    endResetModel();
}

int OutboxListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant OutboxListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OutboxLine& line = m_lines[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return title(line.entry);
    case Qt::AccessibleDescriptionRole:
        return QStringList{SyncWords::of(line.entry, m_now), detail(line.entry), reason(line)}.join(
            u' ');
    case KeyRole:
        return line.entry.key;
    case DetailRole:
        return detail(line.entry);
    case BadgeRole:
        return SyncWords::of(line.entry, m_now);
    case ToneRole:
        return SyncWords::toneOf(line.entry);
    case ReasonRole:
        return reason(line);
    default:
        return {};
    }
}

const OutboxLine* OutboxListModel::line(const QModelIndex& index) const
{
    return index.isValid() && index.row() < m_lines.size() ? &m_lines[index.row()] : nullptr;
}

int OutboxListModel::rowOf(const QString& key) const
{
    const auto it = std::ranges::find_if(
        m_lines, [&](const OutboxLine& line) { return line.entry.key == key; });
    return it == m_lines.end() ? -1 : int(it - m_lines.begin());
}

QString OutboxListModel::title(const OutboxEntry& entry) const
{
    const QString name = m_nameOf(entry.caseNumber);
    const QString what = SyncWords::of(entry.kind);
    return name.isEmpty() ? what : QStringLiteral("%1 · %2").arg(name, what);
}

QString OutboxListModel::detail(const OutboxEntry& entry) const
{
    return tr("%1, since %2")
        .arg(readableNumber(entry.caseNumber), chineseMoment(entry.queuedAt.toLocalTime()));
}

QString OutboxListModel::reason(const OutboxLine& line) const
{
    if (!line.entry.setAside.isEmpty())
        return SyncWords::ofCode(line.entry.setAside, m_sentences);
    return line.history.isEmpty() ? QString()
                                  : SyncWords::ofCode(line.history.last().code, m_sentences);
}

} // namespace yichuang
