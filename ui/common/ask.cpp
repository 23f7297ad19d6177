// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ask.h"

#include "ui/common/look.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace yichuang {

namespace {

/// A calm sheet: title, text, room for an input, two buttons at the lower right.
class Sheet : public QDialog
{
public:
    Sheet(const Inquiry& inquiry, QWidget* input, QWidget* parent) : QDialog(parent)
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowTitle(inquiry.title);
        setMinimumWidth(440);
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(24, 24, 24, 24);
        column->setSpacing(16);
        column->addWidget(
            newLabel(inquiry.title, QStringLiteral("title"), QStringLiteral("ink"), this));
        auto* text = newLabel(inquiry.text, QStringLiteral("body"), QStringLiteral("soft"), this);
        text->setWordWrap(true);
        text->setVisible(!inquiry.text.isEmpty());
        column->addWidget(text);
        if (input)
            column->addWidget(input);
        column->addLayout(buttons(inquiry));
    }

private:
    QHBoxLayout* buttons(const Inquiry& inquiry)
    {
        auto* row = new QHBoxLayout;
        row->setSpacing(8);
        row->addStretch();
        auto* yes = newButton(
            inquiry.yes, inquiry.isRisky ? QStringLiteral("danger") : QStringLiteral("primary"), {},
            this);
        connect(yes, &QPushButton::clicked, this, &QDialog::accept);
        if (!inquiry.no.isEmpty()) {
            auto* no = newButton(inquiry.no, QStringLiteral("secondary"), {}, this);
            connect(no, &QPushButton::clicked, this, &QDialog::reject);
            row->addWidget(no);
            no->setDefault(inquiry.isRisky);
        }
        yes->setDefault(!inquiry.isRisky);
        row->addWidget(yes);
        return row;
    }
};

} // namespace

void DialogAsk::confirm(const Inquiry& inquiry, std::function<void(bool)> answered)
{
    auto* sheet = new Sheet(inquiry, nullptr, &m_window);
    QObject::connect(sheet, &QDialog::finished, &m_window,
                     [answered](int code) { answered(code == QDialog::Accepted); });
    sheet->open();
}

void DialogAsk::text(const Inquiry& inquiry, const QString& proposal,
                     std::function<void(const QString&)> answered)
{
    auto* input = new QPlainTextEdit(proposal);
    input->setTabChangesFocus(true);
    input->setAccessibleName(inquiry.title);
    auto* sheet = new Sheet(inquiry, input, &m_window);
    QObject::connect(sheet, &QDialog::accepted, &m_window, [answered, input] {
        const QString text = input->toPlainText().trimmed();
        if (!text.isEmpty())
            answered(text);
    });
    sheet->open();
    input->setFocus();
}

void DialogAsk::tell(const QString& title, const QString& text)
{
    auto* sheet = new Sheet({title, text, QDialog::tr("Got it"), {}, false}, nullptr, &m_window);
    sheet->open();
}

} // namespace yichuang
