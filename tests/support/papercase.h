// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/hallprofile.h"
#include "core/documents/paperwriter.h"
#include "core/form/formsession.h"

namespace yichuang::test {

/// A made-up case of a made-up scenario with a matter of every kind: a 行政许可 (L1), a
/// 市场主体登记 (R1), a 公共服务 that waits for it (S1), a 公共服务 by itself (S2). Filled in,
/// nothing missing, at the window on 2026-11-24 10:05.
class PaperCase
{
public:
    /// Only these matters of the four.
    explicit PaperCase(const QStringList& matters);

    void type(const QString& field, const QJsonValue& value, const QString& row = {});
    MaterialMark& mark(const QString& material) { return m_checklist[material]; }
    void answer(const QString& question, const QString& value);
    HallProfile& hall() { return m_hall; }
    QDateTime& at() { return m_at; }

    /// The papers of the decision that follows.
    QList<IssuedDocument> issued(const ClerksChoice& choice = {}) const;
    QList<Document> papers(const ClerksChoice& choice = {}) const;
    /// The one paper of a kind with this title; empty if there is none or more than one.
    Document paper(const QString& title, const ClerksChoice& choice = {}) const;

    /// What stands for persons in it: none of this may lie about on a slip.
    static QStringList personalData();

private:
    CatalogPtr m_catalog;
    FormSession m_session;
    Checklist m_checklist;
    HallProfile m_hall;
    QDateTime m_at;
};

} // namespace yichuang::test
