// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/leafletpage.h"

#include "ui/common/look.h"

#include <QButtonGroup>
#include <QDir>
#include <QFileDialog>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>

#include <algorithm>

namespace yichuang {

namespace {
constexpr int sideWidth = 300;
constexpr int usualType = 0;
constexpr int largeType = 1;
} // namespace

LeafletPage::LeafletPage(LeafletTools tools, QWidget* parent)
    : QWidget(parent),
      m_tools(std::move(tools)),
      m_type(new QButtonGroup(this)),
      m_bar(new PrintBar(m_tools.start, this)),
      m_preview(new PagePreview(m_tools.pictures, this))
{
    m_bar->setSingle(tr("Print the leaflet (F9)"));
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(12);
    columns->addWidget(m_preview, 1);
    columns->addWidget(newSide());
    setFocusProxy(m_preview);

    connect(m_type, &QButtonGroup::idClicked, this, &LeafletPage::showLeaflet);
    connect(m_bar, &PrintBar::formatChanged, this, &LeafletPage::showLeaflet);
    connect(m_bar, &PrintBar::choiceMade, this, [this](const PrintChoice& choice) {
        if (m_tools.keep)
            m_tools.keep(choice);
    });
    connect(m_bar, &PrintBar::allWanted, this, &LeafletPage::print);
    connect(m_bar, &PrintBar::saveWanted, this, &LeafletPage::askWhereToSave);
}

QWidget* LeafletPage::newSide()
{
    auto* side = newCard(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(
        newLabel(tr("For the applicant"), QStringLiteral("lead"), QStringLiteral("ink"), side));
    auto* types = new QHBoxLayout;
    types->setSpacing(8);
    const auto add = [&](const QString& text, int id) {
        auto* button = newButton(text, QStringLiteral("segment"), {}, side);
        button->setCheckable(true);
        m_type->addButton(button, id);
        types->addWidget(button, 1);
    };
    add(tr("Usual type"), usualType);
    add(tr("Large type"), largeType);
    m_type->button(usualType)->setChecked(true);
    column->addLayout(types);
    column->addStretch(1);
    column->addWidget(m_bar);
    // In large type there is more to it than the window is high.
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(side);
    scroll->setMinimumWidth(std::max(sideWidth, side->minimumSizeHint().width() + 16));
    return scroll;
}

bool LeafletPage::isLargeType() const
{
    return m_type->checkedId() == largeType;
}

void LeafletPage::setLeaflet(LeafletOf leaflet)
{
    m_leaflet = std::move(leaflet);
    m_bar->say({}, QStringLiteral("soft"));
    if (isVisible())
        showLeaflet();
}

void LeafletPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    QPointer<PrintBar> bar = m_bar;
    m_tools.printer.list([bar](const QList<KnownPrinter>& printers) {
        if (bar)
            bar->setPrinters(printers);
    });
    showLeaflet();
}

void LeafletPage::showLeaflet()
{
    if (!m_leaflet) {
        m_bar->setPapers(0, false);
        m_preview->setDocuments({});
        return;
    }
    m_document = m_leaflet(isLargeType());
    m_bar->setPapers(1, false);
    m_preview->setDocuments({m_document}, m_bar->choice().format);
}

void LeafletPage::print()
{
    m_bar->setBusy(true);
    m_bar->say(tr("Printing …"), QStringLiteral("soft"));
    QPointer<LeafletPage> self = this;
    const PrintChoice choice = m_bar->choice();
    m_tools.printer.print({{m_document}, choice.printer, choice.format},
                          [self](const Outcome& outcome) {
                              if (!self)
                                  return;
                              self->m_bar->setBusy(false);
                              if (outcome)
                                  self->m_bar->say(tr("Printed."), QStringLiteral("good"));
                              else
                                  self->m_bar->say(self->m_tools.sentences.of(outcome.error()),
                                                   QStringLiteral("bad"));
                          });
}

void LeafletPage::askWhereToSave()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(this, tr("Save as PDF"), folder, tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(m_document.title + QStringLiteral(".pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const Outcome saved = m_tools.savePdf(m_document, m_bar->choice().format, path);
        if (saved)
            m_bar->say(tr("Saved as %1").arg(QDir::toNativeSeparators(path)),
                       QStringLiteral("good"));
        else
            m_bar->say(m_tools.sentences.of(saved.error()), QStringLiteral("bad"));
    });
    dialog->open();
}

} // namespace yichuang
