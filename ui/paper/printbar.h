// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/printer.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace yichuang {

/// Where the papers go, and on what.
struct PrintChoice
{
    QString printer; ///< empty: the default one
    PaperFormat format = PaperFormat::A4;

    bool operator==(const PrintChoice&) const = default;
};

/// What to do with the papers: printer, size of the sheet, and the buttons.
class PrintBar : public QWidget
{
    Q_OBJECT

public:
    /// Begins with `start`, as far as there is such a printer.
    explicit PrintBar(const PrintChoice& start, QWidget* parent = nullptr);

    /// There is one paper alone, printed by the key and button that print all of them elsewhere.
    void setSingle(const QString& printText);
    /// The default one is chosen, unless another was chosen before.
    void setPrinters(const QList<KnownPrinter>& printers);
    PrintChoice choice() const;
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
    /// The clerk chose another printer or paper.
    void choiceMade(const yichuang::PrintChoice& choice);

private:
    void updateButtons();

    QString m_wanted; ///< the printer chosen, here now or not
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
