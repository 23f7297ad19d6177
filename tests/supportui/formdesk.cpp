// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/supportui/formdesk.h"

#include "ui/form/editors/fieldeditor.h"
#include "ui/form/fieldrow.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

namespace yichuang::test {

namespace {

const Scenario& chosen(const Catalog& catalog, const ScenarioId& id)
{
    const Scenario* scenario = catalog.scenario(id);
    return scenario ? *scenario : catalog.scenarios().first();
}

} // namespace

FormDesk::FormDesk(const CatalogPtr& catalog, FormSession session, QSize size,
                   const ScenarioId& scenario)
    : work(catalog, chosen(*catalog, scenario), std::move(session), {}, QDate(2026, 2, 13)),
      page(sentences, pronunciation)
{
    page.resize(size);
    page.setWork(&work);
    page.show();
    page.activateWindow();
    if (!QTest::qWaitForWindowActive(&page))
        qFatal("the form does not become active");
    page.focusFirstOpen();
}

void FormDesk::type(const QString& keys)
{
    for (const QChar& key : keys)
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown,
                            QString(key), Qt::NoModifier);
}

void FormDesk::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void FormDesk::goTo(const QString& field, const QString& row)
{
    static_cast<FieldRow&>(rowOf(field, row)).takeFocus();
}

QString FormDesk::here() const
{
    for (const FieldRow* row : page.findChildren<FieldRow*>()) {
        if (row->editor().hasFocusInside())
            return row->ref().row.isEmpty() ? row->ref().field
                                            : row->ref().field + u'#' + row->ref().row;
    }
    return {};
}

QString FormDesk::shown(const QString& field, const QString& row) const
{
    const QWidget& seen = rowOf(field, row);
    if (const auto* line = seen.findChild<QLineEdit*>())
        return line->text();
    const auto* text = seen.findChild<QPlainTextEdit*>();
    return text ? text->toPlainText() : QString();
}

QString FormDesk::note(const QString& field, const QString& row) const
{
    const auto* note = rowOf(field, row).findChild<QLabel*>(QStringLiteral("note"));
    return note && note->isVisible() ? note->text() : QString();
}

QJsonValue FormDesk::value(const QString& field, const QString& row) const
{
    const FieldView* view = work.form().view({field, row});
    return view ? view->value : QJsonValue(QJsonValue::Undefined);
}

bool FormDesk::isEditable(const QString& field, const QString& row) const
{
    return !static_cast<const FieldRow&>(rowOf(field, row)).isLocked();
}

QWidget& FormDesk::rowOf(const QString& field, const QString& row) const
{
    for (FieldRow* candidate : page.findChildren<FieldRow*>()) {
        if (candidate->ref() == FieldRef{field, row})
            return *candidate;
    }
    qFatal("no field %s on the form", qPrintable(field));
}

} // namespace yichuang::test
