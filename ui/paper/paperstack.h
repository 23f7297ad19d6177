// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/printcase.h"
#include "core/ports/sentences.h"
#include "ui/paper/pagepreview.h"
#include "ui/paper/printbar.h"

class QListWidget;

namespace yichuang {

/// Writes a document as a PDF file.
using PdfSaver =
    std::function<Outcome(const Document& document, PaperFormat format, const QString& path)>;

/// What papers are shown, printed and saved with; all outlive the widget.
struct PaperTools
{
    PagePictures pictures;
    PdfSaver savePdf;
    CaseStore& cases;
    Printer& printer;
    const PrintCase& printCase;
    const Sentences& sentences;
    PrintChoice start{};                            ///< what the clerk chose last
    std::function<void(const PrintChoice&)> keep{}; ///< told what he chooses now; may be empty
};

/// The papers of a case: the list with what was printed when, the pages of the chosen one, and
/// printing. F9 prints all of them; Enter prints the chosen one, Ctrl+S saves it as PDF.
class PaperStack : public QWidget
{
    Q_OBJECT

public:
    PaperStack(PaperTools tools, Session who, QWidget* parent = nullptr);

    /// Shows the papers of a stored case; `documents` (ids) limits them, e.g. to one decision's.
    void setCase(const CaseNumber& number, const QStringList& documents = {});

Q_SIGNALS:
    /// A print came to its end; the reason, if it failed, is shown here already.
    void printed(bool isOk);

private:
    QWidget* newSide();
    void reload();
    void fillList(const CaseRecord& record);
    void showChosen();
    void print(const QStringList& documents);
    void printEnded(const Outcome& outcome);
    void askWhereToSave();
    void saveTo(const QString& path);
    const IssuedDocument* chosen() const;

    PaperTools m_tools;
    Session m_who;
    CaseNumber m_number;
    QStringList m_limit;
    QList<IssuedDocument> m_papers;
    QSet<QString> m_printedOnce;
    QListWidget* m_list;
    PrintBar* m_bar;
    PagePreview* m_preview;
};

} // namespace yichuang
