// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/outboxstore.h"

#include <QAbstractListModel>

#include <functional>

namespace yichuang {

class Sentences;

/// The name of the applicant of a case; empty if it isn't known here.
using ApplicantNamed = std::function<QString(const CaseNumber&)>;

/// All that waits for the province: what needs the clerk first, then by age.
class OutboxListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole,
        DetailRole, ///< what it is, of which case, since when
        BadgeRole,  ///< where it stands
        ToneRole,   ///< of the badge
        ReasonRole  ///< why it isn't there yet; empty if nothing was tried
    };

    /// `sentences` outlives the model. Names are asked for as their rows come into sight.
    OutboxListModel(const Sentences& sentences, ApplicantNamed nameOf, QObject* parent = nullptr);

    void setLines(QList<OutboxLine> lines, const QDateTime& now);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    /// Null outside the list.
    const OutboxLine* line(const QModelIndex& index) const;
    int rowOf(const QString& key) const;

private:
    QString title(const OutboxEntry& entry) const;
    QString detail(const OutboxEntry& entry) const;
    QString reason(const OutboxLine& line) const;

    const Sentences& m_sentences;
    ApplicantNamed m_nameOf;
    QList<OutboxLine> m_lines;
    QDateTime m_now;
};

} // namespace yichuang
