// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/pronunciation.h"
#include "ui/catalog/guidesearch.h"
#include "ui/catalog/guideview.h"

#include <memory>

class QLineEdit;
class QListView;

namespace yichuang {

class GuideListModel;

/// The guides of the whole catalog (办事指南): the clerk types a few letters of what it is about
/// and reads. ↑ ↓ choose while typing, Enter goes to the guide, Esc comes back.
class CatalogArea : public QWidget
{
    Q_OBJECT

public:
    CatalogArea(const GuideTools& tools, const Pronunciation& pronunciation,
                QWidget* parent = nullptr);

    /// Opens a guide, as if it had been found.
    void open(const GuideRef& guide);
    GuideView& view() { return *m_view; }
    /// Lists scroll; a long sentence must not make the window higher.
    bool hasHeightForWidth() const override { return false; }

Q_SIGNALS:
    void startWanted(const yichuang::ScenarioId& scenario);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* newLeft();
    void search(const QString& query);
    void walk(int by);
    void showChosen();
    /// Reads what is chosen in the list.
    void read();
    void goToGuide();
    void goBack();
    void arrange();
    bool isNarrow() const;

    CatalogPtr m_catalog;
    const Pronunciation& m_pronunciation;
    std::unique_ptr<GuideSearch> m_search; ///< built when it is first needed
    QLineEdit* m_input;
    QLabel* m_said;
    GuideListModel* m_model;
    QListView* m_list;
    GuideView* m_view;
    QWidget* m_left;
    bool m_isReading = false;
};

} // namespace yichuang
