// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/missingitem.h"
#include "core/intake/intakework.h"
#include "core/ports/sentences.h"
#include "ui/form/codefinder.h"
#include "ui/form/formwalk.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QBoxLayout;
class QScrollArea;

namespace yichuang {

class FieldRow;
class FieldWords;
class FormAside;
class FormSheet;

/// The combined form (一表申请) by keyboard: Enter goes on to the next field that needs something,
/// Shift+Enter or F2 back, F4 to the next open field, F1 tells why a field is asked, Alt+Insert and
/// Alt+Delete add and remove a row.
class FormPage : public QWidget
{
    Q_OBJECT

public:
    FormPage(const Sentences& sentences, const Pronunciation& pronunciation,
             QWidget* parent = nullptr);
    ~FormPage() override;

    /// Shows another case; null shows nothing. The work must live until the next call.
    void setWork(IntakeWork* work);
    /// A correction visit: only what the notice asked for (and what is wrong all the same) can be
    /// edited. An empty list opens everything. Holds until the next setWork().
    void setOpenOnly(const QList<MissingItem>& asked);
    /// To the first field that needs something; to the first at all where none does.
    void focusFirstOpen();
    void goTo(const FieldRef& ref);

Q_SIGNALS:
    /// Enter was pressed and nothing is left to do.
    void completed();
    /// F2 was pressed at the first field.
    void leftAtStart();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildAgain();
    void showForm();
    void showLocks();
    void keepInSight();
    void placeAside();
    void goOn();
    void goBack();
    void goToNextOpen();
    void showWhy(const FieldRef& ref);
    void noteEntered(const FieldRef& ref);
    void addRow(const RoleId& role);
    void removeRow(const RoleId& role, const QString& row);
    bool mayChangeRows(const RoleId& role) const;
    std::optional<FieldRef> current() const;

    const Sentences& m_sentences;
    CodeFinders m_finders;
    QPointer<IntakeWork> m_work;
    std::unique_ptr<FieldWords> m_words;
    FormWalk m_walk;
    QSet<FieldRef> m_asked; ///< in a correction visit
    bool m_isCorrection = false;
    bool m_isStale = false;
    QBoxLayout* m_parts;
    QScrollArea* m_scroll;
    FormAside* m_aside;
    FormSheet* m_sheet = nullptr;
};

} // namespace yichuang
