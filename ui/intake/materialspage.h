// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/missingitem.h"
#include "core/documents/document.h"
#include "ui/intake/materialact.h"
#include "ui/intake/steppage.h"

#include <functional>

class QLabel;

namespace yichuang {

/// The notice as it would be issued now; nothing where none is wanted.
using NoticeSource = std::function<QList<Document>()>;

class CertificateBar;
class DefectPicker;
class MaterialDetail;
class MaterialList;
class NoticeDraft;
class PagePreview;
class Sentences;
class WorkCalendar;

/// The fourth step: the one set of materials as a checklist, and beside it the notice of what is
/// missing as it takes shape.
class MaterialsPage : public StepPage
{
    Q_OBJECT

public:
    MaterialsPage(const Sentences& sentences, const WorkCalendar& calendar,
                  QWidget* parent = nullptr);

    void bind(IntakeWork* work) override;
    /// On a correction visit: what the first notice asked for. Holds until the next bind().
    void setAsked(const QList<MissingItem>& asked);
    /// V shows the notice page by page in place of its list. Takes `preview` over.
    void setPreview(PagePreview* preview, NoticeSource source);
    /// C and E for e-certificates; without it there are none to ask for. Takes `bar` over.
    void setCertificates(CertificateBar* bar);
    void enter() override;
    bool goOn() override;
    /// Puts the cursor on a material, e.g. from a line of the notice.
    void select(const QString& key);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* newLeft();
    void showCurrent();
    void showNotice();
    void togglePreview();
    void markDefect();
    void explain(MaterialAct act);
    bool handle(int key);

    IntakeWork* m_work = nullptr;
    MaterialList* m_list;
    QLabel* m_said;
    MaterialDetail* m_detail;
    DefectPicker* m_defects;
    NoticeDraft* m_notice;
    CertificateBar* m_certificates = nullptr;
    PagePreview* m_preview = nullptr;
    NoticeSource m_source;
};

} // namespace yichuang
