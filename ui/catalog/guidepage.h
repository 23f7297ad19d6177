// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/guide.h"

#include <QScrollArea>

class QVBoxLayout;

namespace yichuang {

class GuideSection;

/// A guide to read, section by section. What the applicant doesn't get on his leaflet is here, too:
/// what to look at in each material, and what the lead department still has to confirm.
class GuidePage : public QScrollArea
{
    Q_OBJECT

public:
    explicit GuidePage(QWidget* parent = nullptr);

    void show(const Guide& guide);
    using QWidget::show;

Q_SIGNALS:
    void matterChosen(const yichuang::MatterId& matter);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void beginPage();
    GuideSection* addSection(const QString& title);
    void showScenario(const Guide& guide);
    void showMatter(const Guide& guide);
    void addMatters(const Guide& guide);
    void addQuestions(const Scenario& scenario);
    void addMaterials(const Guide& guide);
    void addFields(const Guide& guide);
    void addRejections(const Scenario& scenario);
    void addAids(const Guide& guide);
    void addList(const QString& title, const QStringList& texts);
    void addBasis(const Guide& guide);
    void addVerify(const Guide& guide);

    QVBoxLayout* m_column; ///< of the page that is shown, or about to be
};

} // namespace yichuang
