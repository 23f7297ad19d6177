// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/codefinder.h"
#include "ui/form/editors/fieldeditor.h"

#include <QPointer>

class QLineEdit;

namespace yichuang {

class ChoicePopup;

/// Chooses one code of a list: a few letters of its pinyin, its characters or its code narrow the
/// list under the field; Enter or Tab takes the marked one. Where the list has parents (regions),
/// Enter on one with parts opens these, Backspace in the empty line goes up again.
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceEditor(std::shared_ptr<const CodeFinder> finder, QWidget* parent);
    ~ChoiceEditor() override;

    QJsonValue value() const override;
    void setValue(const QJsonValue& value) override;
    void setReadOnly(bool isReadOnly) override;

protected:
    bool takeKey(QWidget* input, QKeyEvent* event) override;

private:
    void openList(const QString& query);
    void openParts(const QString& parent);
    void closeList();
    bool takeCurrent(bool opensParts);
    void take(const QString& code);
    QString shownOf(const QString& code) const;

    std::shared_ptr<const CodeFinder> m_finder;
    QLineEdit* m_input;
    QPointer<ChoicePopup> m_popup;
    QString m_code;
    QString m_within;           ///< whose parts the list shows
    bool m_isSearching = false; ///< typed into since the list opened
};

} // namespace yichuang
