// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/decision.h"
#include "core/form/formsession.h"
#include "ui/intake/steppage.h"

#include <functional>

class QListView;

namespace yichuang {

class DecisionBanner;
class DecisionListModel;
class IntakeDesk;
class OptionButtons;
class RefusalPanel;
class Sentences;

/// The fifth step: what will happen and why, before it happens. Ctrl+Enter does it.
class DecisionPage : public StepPage
{
    Q_OBJECT

public:
    DecisionPage(IntakeDesk& desk, const Sentences& sentences, QWidget* parent = nullptr);

    void bind(IntakeWork* work) override;
    void enter() override;
    QString onwardText() const override;
    bool decide() override;
    /// Beside the decision: its papers as they would print.
    void addAside(QWidget* aside);

Q_SIGNALS:
    void fieldWanted(const yichuang::FieldRef& ref);
    void materialWanted(const QString& key);
    void situationWanted();
    /// The decision as it would be now; nothing if none can be made.
    void previewed(const std::optional<yichuang::Decision>& decision);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* newMain();
    ClerksChoice choice() const;
    void chooseWish();
    void refresh();
    bool handle(const QKeyEvent& event);
    bool goToItem(const QModelIndex& index);

    IntakeDesk& m_desk;
    const Sentences& m_sentences;
    IntakeWork* m_work = nullptr;
    DecisionBanner* m_banner;
    DecisionListModel* m_model;
    QListView* m_lines;
    OptionButtons* m_wishes;
    RefusalPanel* m_refusal;
    std::optional<DecisionOutcome> m_outcome;
};

} // namespace yichuang
