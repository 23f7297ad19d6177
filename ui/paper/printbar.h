// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/printer.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace yichuang {

/// What to do with the papers: printer, size of the sheet, and the buttons.
class PrintBar : public QWidget
{
    Q_OBJECT

public:
    explicit PrintBar(QWidget* parent = nullptr);

    /// The default one is chosen, unless another was chosen before.
    void setPrinters(const QList<KnownPrinter>& printers);
    QString printer() const;
    PaperFormat format() const;
    /// How many papers there are, and whether the chosen one came out of the printer already.
    void setPapers(int count, bool isChosenPrinted);
    void setBusy(bool isBusy);
    /// How the last print or save ended; `tone` is one of the style sheet's.
    void say(const QString& text, const QString& tone);
    QString said() const;

Q_SIGNALS:
    void allWanted();
    void chosenWanted();
    void saveWanted();
    void formatChanged();

private:
    void updateButtons();

    QComboBox* m_printers;
    QComboBox* m_formats;
    QPushButton* m_all;
    QPushButton* m_chosen;
    QPushButton* m_save;
    QLabel* m_said;
    int m_papers = 0;
    bool m_isBusy = false;
};

} // namespace yichuang
