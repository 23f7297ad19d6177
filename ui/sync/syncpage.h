// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/catalog/catalog.h"
#include "core/ports/casestore.h"
#include "core/ports/outboxstore.h"
#include "core/ports/province.h"

#include <QWidget>

#include <optional>

class QLabel;
class QListView;
class QStackedWidget;

namespace yichuang {

class Ask;
class CatalogStrip;
class ConflictView;
class OutboxDetail;
class OutboxListModel;
class Sentences;

/// What the page works with; all outlive it.
struct SyncTools
{
    CatalogPtr catalog;
    OutboxStore& outbox;
    const CaseStore& cases;
    Province* province = nullptr; ///< none where no province is set
    const Clock& clock;
    const Sentences& sentences;
    Ask& ask;
};

/// Everything that waits for the province, with its history and its reason. R sends an entry again,
/// F5 all of them; Enter shows both sides of a conflict.
class SyncPage : public QWidget
{
    Q_OBJECT

public:
    explicit SyncPage(const SyncTools& tools, QWidget* parent = nullptr);

    /// Shows what waits now; on every visit to the page.
    void enter();
    /// The state as the foot of the window says it.
    void setState(const QString& sentence, const QString& tone);
    /// Shows how the catalog comes in; P holds it. Takes `strip` over.
    void setCatalog(CatalogStrip* strip);
    bool hasHeightForWidth() const override { return false; }

Q_SIGNALS:
    /// The clerk wants everything to be tried now.
    void syncWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* newLeft();
    void refresh();
    void showChosen();
    const OutboxLine* chosen() const;
    QString nameOf(const CaseNumber& number) const;
    void tryAgain();
    void tryAll();
    void askForTheirs();
    void takeTheirs(const QString& key, const ProvinceReply<CaseNews>& reply);
    void showBoth(const OutboxEntry& entry, const CaseNews& theirs);
    void choose(ConflictChoice choice);
    void decide(ConflictChoice choice);
    void turnBack();
    void say(const QString& text, const QString& tone);

    SyncTools m_tools;
    QLabel* m_state;
    OutboxListModel* m_model;
    QListView* m_list;
    OutboxDetail* m_detail;
    ConflictView* m_conflict;
    QStackedWidget* m_right;
    CatalogStrip* m_catalog = nullptr;
    QString m_asked; ///< key of the entry whose other side was asked for
    std::optional<CaseNews> m_theirs;
};

} // namespace yichuang
