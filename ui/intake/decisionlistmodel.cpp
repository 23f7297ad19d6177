// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/decisionlistmodel.h"

#include "core/intake/intakework.h"
#include "core/ports/sentences.h"
#include "ui/common/casetext.h"

namespace yichuang {

namespace {

QString namesOf(const QList<MatterId>& matters, const Scenario& scenario)
{
    QStringList names;
    for (const MatterId& id : matters) {
        const Matter* matter = scenario.matter(id);
        names.append(matter ? matter->name : id.text());
    }
    return names.join(u'、');
}

QString materialLabel(const MergeResult& merge, const QString& key)
{
    const MergedMaterial* material = merge.material(MaterialKey::fromText(key));
    return material ? material->label : key;
}

} // namespace

DecisionListModel::DecisionListModel(const Sentences& sentences, QObject* parent)
    : QAbstractListModel(parent), m_sentences(sentences)
{
}

void DecisionListModel::show(const Decision& decision, const IntakeWork& work)
{
    beginResetModel();
    m_lines.clear();
    for (const MissingItem& item : decision.missing)
        m_lines.append(lineOf(item, work.scenario()));
    for (const MatterTerm& term : decision.terms)
        m_lines.append(lineOf(term, work.scenario()));
    for (const DeferredMaterial& material : decision.deferred)
        m_lines.append({materialLabel(work.merge(), material.material),
                        tr("Follows later"),
                        tr("by %1").arg(dayText(material.due)),
                        {},
                        QStringLiteral("care"),
                        {}});
    for (const MissingItem& item : decision.notAskedBefore)
        m_lines.append({m_sentences.of(item),
                        namesOf(item.matters, work.scenario()),
                        {},
                        tr("The first notice didn't ask for it: it may not be asked for now"),
                        QStringLiteral("care"),
                        {}});
    endResetModel();
}

void DecisionListModel::clear()
{
    beginResetModel();
    m_lines.clear();
    endResetModel();
}

DecisionListModel::Line DecisionListModel::lineOf(const MatterTerm& term, const Scenario& scenario)
{
    const Matter* matter = scenario.matter(term.matter);
    Line line;
    line.title = matter ? matter->name : term.matter.text();
    line.detail = matter ? matter->department : QString();
    switch (term.standing) {
    case MatterStanding::Accepted:
        line.tone = QStringLiteral("good");
        line.date = term.promised.isSet() ? tr("done by %1").arg(dayText(term.promised))
                                          : tr("legal limit %1").arg(dayText(term.statutory));
        if (!term.promised.isSet() && !term.statutory.isSet())
            line.date = tr("at once");
        break;
    case MatterStanding::Waiting:
        line.tone = QStringLiteral("care");
        line.remark = tr("Taken in; accepted, and its days counted, once %1 is done")
                          .arg(namesOf(term.waitsFor, scenario));
        break;
    case MatterStanding::Refused:
        line.tone = QStringLiteral("bad");
        line.remark = term.reason.isEmpty() ? tr("Can't be accepted here") : term.reason;
        break;
    }
    return line;
}

DecisionListModel::Line DecisionListModel::lineOf(const MissingItem& item,
                                                  const Scenario& scenario) const
{
    return {
        m_sentences.of(item), namesOf(item.matters, scenario), {}, {}, QStringLiteral("bad"), item};
}

std::optional<MissingItem> DecisionListModel::item(const QModelIndex& index) const
{
    return index.isValid() ? m_lines[index.row()].item : std::nullopt;
}

int DecisionListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant DecisionListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = m_lines[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return line.title;
    case Qt::AccessibleDescriptionRole:
        return QStringList{line.detail, line.date, line.remark}.join(u' ');
    case DetailRole:
        return line.detail;
    case DateRole:
        return line.date;
    case RemarkRole:
        return line.remark;
    case ToneRole:
        return line.tone;
    default:
        return {};
    }
}

} // namespace yichuang
