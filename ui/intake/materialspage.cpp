// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/materialspage.h"

#include "core/cases/missingitems.h"
#include "core/intake/intakework.h"
#include "ui/common/look.h"
#include "ui/intake/certificatebar.h"
#include "ui/intake/defectpicker.h"
#include "ui/intake/materialdetail.h"
#include "ui/intake/materiallist.h"
#include "ui/intake/materiallistmodel.h"
#include "ui/intake/noticedraft.h"
#include "ui/paper/pagepreview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>

namespace yichuang {

MaterialsPage::MaterialsPage(const Sentences& sentences, const WorkCalendar& calendar,
                             QWidget* parent)
    : StepPage(parent),
      m_list(new MaterialList(calendar, this)),
      m_said(newLabel({}, QStringLiteral("small"), QStringLiteral("soft"), this)),
      m_detail(new MaterialDetail(this)),
      m_defects(new DefectPicker(this)),
      m_notice(new NoticeDraft(sentences, this))
{
    setProperty("kind", QStringLiteral("page"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 16, 24, 16);
    row->setSpacing(16);
    row->addWidget(newLeft(), 5);
    row->addWidget(m_notice, 3);
    setFocusProxy(m_list);

    connect(m_list, &MaterialList::currentMaterialChanged, this, &MaterialsPage::showCurrent);
    connect(m_list, &MaterialList::actRefused, this, &MaterialsPage::explain);
    connect(m_list, &MaterialList::defectWanted, this, &MaterialsPage::markDefect);
    connect(m_list, &MaterialList::finished, this, &StepPage::finished);
    connect(m_defects, &DefectPicker::closed, this, [this] {
        m_detail->setVisible(true);
        m_list->setFocus();
    });
}

QWidget* MaterialsPage::newLeft()
{
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_said->setWordWrap(true);
    column->addWidget(m_said);
    column->addWidget(m_list, 3);
    column->addWidget(m_detail, 2);
    column->addWidget(m_defects, 2);
    return left;
}

void MaterialsPage::bind(IntakeWork* work)
{
    if (m_work)
        m_work->disconnect(this);
    m_work = work;
    m_defects->hide();
    m_detail->setVisible(true);
    m_list->bind(work, {});
    if (m_certificates)
        m_certificates->bind(work);
    if (m_work) {
        connect(m_work, &IntakeWork::situationChanged, this, &MaterialsPage::showNotice);
        connect(m_work, &IntakeWork::formChanged, this, &MaterialsPage::showNotice);
        connect(m_work, &IntakeWork::checklistChanged, this, &MaterialsPage::showNotice);
    }
    showCurrent();
    showNotice();
}

void MaterialsPage::setAsked(const QList<MissingItem>& asked)
{
    m_list->bind(m_work, asked);
}

void MaterialsPage::enter()
{
    m_list->setFocus();
}

bool MaterialsPage::goOn()
{
    return m_list->goToNextOpen();
}

void MaterialsPage::select(const QString& key)
{
    const int row = m_list->materials().rowOf(key);
    if (row >= 0)
        m_list->select(row);
    m_list->setFocus();
}

void MaterialsPage::showCurrent()
{
    m_detail->show(m_work, m_list->current());
    setLook(*m_said, "tone", QStringLiteral("soft"));
    m_said->setText(tr("Space: here and verified · digits: copies · D: something is wrong · "
                       "P: promise · L: follows later · N: no shared data · A: all is here · "
                       "V: pages"));
}

void MaterialsPage::showNotice()
{
    // What is ticked here comes first, and stays in sight; V shows the order of the paper.
    m_notice->show(m_work ? missingMaterials(m_work->merge().materials, m_work->checklist()) +
                                missingFields(m_work->form())
                          : QList<MissingItem>());
    if (m_preview && !m_preview->isHidden())
        m_preview->setDocuments(m_work ? m_source() : QList<Document>());
}

void MaterialsPage::setPreview(PagePreview* preview, NoticeSource source)
{
    m_preview = preview;
    m_source = std::move(source);
    m_preview->setFocusPolicy(Qt::NoFocus);
    m_preview->hide();
    static_cast<QHBoxLayout*>(layout())->addWidget(m_preview, 5);
}

void MaterialsPage::setCertificates(CertificateBar* bar)
{
    m_certificates = bar;
    QWidget* left = m_list->parentWidget();
    static_cast<QVBoxLayout*>(left->layout())->insertWidget(0, bar);
}

void MaterialsPage::togglePreview()
{
    if (!m_preview)
        return;
    const bool isPages = m_preview->isHidden();
    m_preview->setVisible(isPages);
    m_notice->setVisible(!isPages);
    showNotice();
}

void MaterialsPage::markDefect()
{
    m_detail->setVisible(false);
    m_defects->open(*m_work, *m_list->current());
}

void MaterialsPage::explain(MaterialAct act)
{
    setLook(*m_said, "tone", QStringLiteral("care"));
    switch (act) {
    case MaterialAct::Promise:
        m_said->setText(tr("No rule allows a promise in place of this material."));
        break;
    case MaterialAct::Defer:
        m_said->setText(tr("No rule allows this material to follow later."));
        break;
    default:
        m_said->setText(tr("This material doesn't come from shared data."));
        break;
    }
}

void MaterialsPage::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    if (!isPlain || !m_work || !handle(event->key()))
        StepPage::keyPressEvent(event);
}

bool MaterialsPage::handle(int key)
{
    if (key == Qt::Key_F1)
        m_detail->toggleReasons();
    else if (key == Qt::Key_V)
        togglePreview();
    else if (key == Qt::Key_C && m_certificates)
        m_certificates->toggleConsent();
    else if (key == Qt::Key_E && m_certificates)
        m_certificates->ask(m_list->current());
    else
        return false;
    return true;
}

} // namespace yichuang
