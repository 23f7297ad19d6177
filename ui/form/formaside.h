// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intakework.h"

#include <QFrame>

class QLabel;

namespace yichuang {

class FieldWords;
class OpenList;
class WhyPanel;

/// Beside the form: what is left, the keys, and on demand why a field is asked. Below it, where
/// there is no room beside.
class FormAside : public QFrame
{
    Q_OBJECT

public:
    explicit FormAside(QWidget* parent);

    void show(const FormState& form, const FieldWords& words);
    using QFrame::show;
    void setCurrent(const FieldRef& ref);
    void explain(const IntakeWork& work, const FieldView& view, const QString& title);
    bool isExplaining() const;
    void stopExplaining();
    /// Fits itself to a page of this size; true if it stands beside the form.
    bool fit(const QSize& page);

Q_SIGNALS:
    void chosen(const yichuang::FieldRef& ref);
    void nextWanted();

private:
    OpenList* m_openList;
    QLabel* m_keys;
    WhyPanel* m_why;
};

} // namespace yichuang
