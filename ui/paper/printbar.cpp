// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/printbar.h"

#include "ui/common/look.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace yichuang {

PrintBar::PrintBar(const PrintChoice& start, QWidget* parent)
    : QWidget(parent),
      m_wanted(start.printer),
      m_printers(new QComboBox(this)),
      m_formats(new QComboBox(this)),
      m_all(newButton(tr("Print all (F9)"), QStringLiteral("primary"), QStringLiteral("print"),
                      this)),
      m_chosen(newButton({}, QStringLiteral("secondary"), {}, this)),
      m_save(newButton(tr("Save as PDF"), QStringLiteral("secondary"), {}, this)),
      m_said(newLabel({}, QStringLiteral("body"), QStringLiteral("soft"), this))
{
    m_formats->addItem(tr("A4"), int(PaperFormat::A4));
    m_formats->addItem(tr("A5"), int(PaperFormat::A5));
    m_formats->addItem(tr("80 mm roll"), int(PaperFormat::Roll80));
    m_formats->setCurrentIndex(m_formats->findData(int(start.format)));
    m_formats->setAccessibleName(tr("Paper size"));
    m_printers->setAccessibleName(tr("Printer"));
    m_printers->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_said->setWordWrap(true);
    QSizePolicy asTallAsItsText(QSizePolicy::Preferred, QSizePolicy::Minimum);
    asTallAsItsText.setHeightForWidth(true);
    m_said->setSizePolicy(asTallAsItsText);
    setSizePolicy(asTallAsItsText);
    m_save->setToolTip(tr("Ctrl+S"));
    m_save->setShortcut(QKeySequence::Save);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_said);
    auto* where = new QHBoxLayout;
    where->setSpacing(8);
    where->addWidget(m_printers, 1);
    where->addWidget(m_formats);
    column->addLayout(where);
    column->addWidget(m_all);
    auto* rest = new QHBoxLayout;
    rest->setSpacing(8);
    rest->addWidget(m_chosen, 1);
    rest->addWidget(m_save, 1);
    column->addLayout(rest);

    auto* key = new QShortcut(Qt::Key_F9, this);
    connect(key, &QShortcut::activated, m_all, &QPushButton::click);
    connect(m_all, &QPushButton::clicked, this, &PrintBar::allWanted);
    connect(m_chosen, &QPushButton::clicked, this, &PrintBar::chosenWanted);
    connect(m_save, &QPushButton::clicked, this, &PrintBar::saveWanted);
    connect(m_formats, &QComboBox::currentIndexChanged, this, &PrintBar::formatChanged);
    for (QComboBox* box : {m_printers, m_formats}) {
        connect(box, &QComboBox::activated, this, [this] {
            m_wanted = m_printers->currentData().toString();
            Q_EMIT choiceMade(choice());
        });
    }
    setPrinters({});
    setPapers(0, false);
    say({}, QStringLiteral("soft"));
}

void PrintBar::setSingle(const QString& printText)
{
    m_all->setText(printText);
    m_chosen->hide();
}

void PrintBar::setPrinters(const QList<KnownPrinter>& printers)
{
    m_printers->clear();
    if (printers.isEmpty())
        m_printers->addItem(tr("No printer"), QString());
    for (const KnownPrinter& known : printers) {
        m_printers->addItem(known.description, known.name);
        if (known.isDefault)
            m_printers->setCurrentIndex(m_printers->count() - 1);
    }
    if (const int wanted = m_printers->findData(m_wanted); wanted >= 0 && !m_wanted.isEmpty())
        m_printers->setCurrentIndex(wanted);
    m_printers->setEnabled(!printers.isEmpty());
    updateButtons();
}

PrintChoice PrintBar::choice() const
{
    return {m_printers->currentData().toString(), PaperFormat(m_formats->currentData().toInt())};
}

void PrintBar::setPapers(int count, bool isChosenPrinted)
{
    m_papers = count;
    m_chosen->setText(isChosenPrinted ? tr("Print this again") : tr("Print this one"));
    updateButtons();
}

void PrintBar::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    updateButtons();
}

void PrintBar::say(const QString& text, const QString& tone)
{
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
    setLook(*m_said, "tone", tone);
}

QString PrintBar::said() const
{
    return m_said->text();
}

void PrintBar::updateButtons()
{
    const bool hasPapers = m_papers > 0;
    m_all->setEnabled(hasPapers && !m_isBusy);
    m_chosen->setEnabled(hasPapers && !m_isBusy);
    m_save->setEnabled(hasPapers);
}

} // namespace yichuang
