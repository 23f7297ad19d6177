// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/decision.h"

#include <QAbstractListModel>

namespace yichuang {

class IntakeWork;
class Sentences;

/// A decision line by line: the matters with their own dates, or everything that is to be put
/// right.
class DecisionListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole, ///< department, or the matters concerned
        DateRole,                  ///< the promised day, marked where it is an estimate
        RemarkRole,
        ToneRole ///< "good", "care" or "bad"
    };

    explicit DecisionListModel(const Sentences& sentences, QObject* parent = nullptr);

    void show(const Decision& decision, const IntakeWork& work);
    void clear();
    /// What is to be put right in the row; nothing in a row about a matter.
    std::optional<MissingItem> item(const QModelIndex& index) const;
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Line
    {
        QString title;
        QString detail;
        QString date;
        QString remark;
        QString tone;
        std::optional<MissingItem> item;
    };

    static Line lineOf(const MatterTerm& term, const Scenario& scenario);
    Line lineOf(const MissingItem& item, const Scenario& scenario) const;

    const Sentences& m_sentences;
    QList<Line> m_lines;
};

} // namespace yichuang
