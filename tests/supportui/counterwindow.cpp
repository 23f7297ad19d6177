// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/supportui/counterwindow.h"

#include "tests/support/moment.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;

namespace yichuang::test {

namespace {

HallProfile hall()
{
    HallProfile profile;
    profile.name = u"历下区政务服务中心"_s;
    profile.region = u"370102"_s;
    profile.consultPhone = u"0531-00000000"_s;
    profile.isTraining = true;
    return profile;
}

/// Sheets that carry their title; how papers look is tested where they are painted.
QList<QImage> plainPages(const Document& document, PaperFormat /*format*/, double dots)
{
    QImage page(int(dots * 8.27), int(dots * 11.69), QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.drawText(page.rect(), Qt::AlignHCenter | Qt::AlignTop, document.title);
    return {page};
}

} // namespace

CounterWindow::CounterWindow(CatalogPtr shown)
    : catalog(std::move(shown)),
      clock(moment("2026-11-24T10:05")),
      who{u"0107"_s, u"试用员"_s, ClerkRole::Clerk, {u"370102"_s, u"001"_s, u"005"_s}},
      composer(hall(), [this](const MissingItem& item) { return sentences.of(item); }),
      desk(catalog, {cases, drafts, submitCase, clock}, who)
{
    m_wizard.reset(
        newWizard({desk, sentences, pronunciation, clock, calendar, sketch, paperTools(), who}));
    m_wizard->resize(1290, 680);
    m_wizard->show();
    (void)QTest::qWaitForWindowActive(m_wizard.get());
}

CounterWindow::~CounterWindow() = default;

PaperTools CounterWindow::paperTools()
{
    return {plainPages, {}, cases, printer, printCase, sentences};
}

void CounterWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_wizard.get(), key, modifiers);
}

void CounterWindow::type(const QString& text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

bool CounterWindow::isSaid(const QString& words) const
{
    return visibleText(*m_wizard).contains(words);
}

QString visibleText(const QWidget& widget)
{
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    for (const QAbstractButton* button : widget.findChildren<QAbstractButton*>()) {
        if (button->isVisible())
            texts.append(button->text());
    }
    for (const QListView* list : widget.findChildren<QListView*>()) {
        for (int row = 0; list->isVisible() && row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            texts.append(index.data().toString());
            texts.append(index.data(Qt::AccessibleDescriptionRole).toString());
        }
    }
    return texts.join(u'\n');
}

} // namespace yichuang::test
