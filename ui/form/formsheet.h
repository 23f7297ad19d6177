// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/formstate.h"

#include <QSet>
#include <QWidget>

class QVBoxLayout;

namespace yichuang {

class CodeFinders;
class FieldRow;
class FieldWords;
class GroupBlock;
class RoleFooter;
class SectionCard;

/// The whole form as a column of cards. Editors are made once; what changes is shown where it
/// stands, and a row that comes or goes leaves the others alone.
class FormSheet : public QWidget
{
    Q_OBJECT

public:
    FormSheet(const Catalog& catalog, const FieldWords& words, CodeFinders& finders,
              QWidget* parent);

    void show(const FormState& form);
    using QWidget::show;
    /// Only these can be edited, and rows come and go only where one of these repeats; nothing
    /// given opens everything.
    void openOnly(const std::optional<QSet<FieldRef>>& open);
    FieldRow* row(const FieldRef& ref) const { return m_rows.value(ref); }
    /// Every field, in the order of the form.
    const QList<FieldRef>& order() const { return m_order; }
    /// The field that holds the focus.
    FieldRow* current() const;
    QString titleOf(const FieldRef& ref) const { return m_titles.value(ref); }

Q_SIGNALS:
    void typed(const yichuang::FieldRef& ref, const QJsonValue& value);
    void entered(const yichuang::FieldRef& ref);
    void whyWanted(const yichuang::FieldRef& ref);
    void settled(const yichuang::FieldRef& ref, const QJsonValue& chosen);
    void addWanted(const yichuang::RoleId& role);
    void removeWanted(const yichuang::RoleId& role, const QString& row);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange(const FormState& form);
    void arrangeSection(const SectionView& section);
    GroupBlock* blockOf(const SectionView& section, const GroupView& group);
    GroupBlock* newBlock(const GroupView& group);
    RoleFooter* footerOf(const GroupView& group);
    void showSection(const SectionView& section);
    void showSum(const SectionView& section, const RoleId& role);
    void dropWhatIsGone(const FormState& form);
    void showLocks();
    void chainTabs();
    void setColumns();

    const Catalog& m_catalog;
    const FieldWords& m_words;
    CodeFinders& m_finders;
    QVBoxLayout* m_column;
    QHash<QString, SectionCard*> m_cards;
    QHash<QString, GroupBlock*> m_blocks;
    QHash<RoleId, RoleFooter*> m_footers;
    QHash<FieldRef, FieldRow*> m_rows;
    QHash<FieldRef, QString> m_titles;
    QList<FieldRef> m_order;
    std::optional<QSet<FieldRef>> m_open;
    int m_columns = 2;
};

} // namespace yichuang
