// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/icupronunciation.h"
#include "core/intake/intakework.h"
#include "ui/form/formpage.h"
#include "ui/wording/plainsentences.h"

namespace yichuang::test {

/// A form on the screen with the keys of a clerk: types into the field that has the focus and says
/// what is seen.
class FormDesk
{
public:
    explicit FormDesk(const CatalogPtr& catalog,
                      FormSession session = FormSession(QDate(2026, 2, 13)),
                      QSize size = {1060, 700}, const ScenarioId& scenario = {});

    /// Keys typed one by one into what has the focus.
    void type(const QString& keys);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void goTo(const QString& field, const QString& row = {});

    /// The field (and "#row") that has the focus.
    QString here() const;
    /// What the line of a field shows.
    QString shown(const QString& field, const QString& row = {}) const;
    /// What stands below a field; empty if nothing is seen.
    QString note(const QString& field, const QString& row = {}) const;
    QJsonValue value(const QString& field, const QString& row = {}) const;
    bool isEditable(const QString& field, const QString& row = {}) const;
    QWidget& rowOf(const QString& field, const QString& row = {}) const;

    IcuPronunciation pronunciation;
    PlainSentences sentences;
    IntakeWork work;
    FormPage page;
};

} // namespace yichuang::test
