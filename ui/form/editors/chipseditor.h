// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/codefinder.h"
#include "ui/form/editors/fieldeditor.h"

class QPushButton;

namespace yichuang {

/// Chooses by a digit among a few: one of them (a short code list, yes or no) or several. The
/// digit stands on the chip; arrows walk, Space marks, Delete clears.
class ChipsEditor : public FieldEditor
{
    Q_OBJECT

public:
    enum class Mode { One, Several };

    ChipsEditor(const QList<CodeChoice>& choices, Mode mode, QWidget* parent);

    QJsonValue value() const override;
    void setValue(const QJsonValue& value) override;
    void setReadOnly(bool isReadOnly) override;
    void setState(const QString& state) override;
    void setSpoken(const QString& name, const QString& description) override;
    bool isWide() const override;

protected:
    bool takeKey(QWidget* input, QKeyEvent* event) override;

private:
    struct Chip
    {
        QString code;
        QString key; ///< the digit that chooses it; the tenth and later have none
        QPushButton* button = nullptr;
    };

    void addChip(const CodeChoice& choice, const QString& key);
    void toggle(qsizetype at);
    void choose(qsizetype at);
    void clear();
    void walk(int by);
    void speak();
    QString chosenLabels() const;

    QWidget* m_box;
    Mode m_mode;
    QList<Chip> m_chips;
    QString m_other; ///< a value that is none of the choices, kept until another is chosen
    qsizetype m_at = -1;
    bool m_isReadOnly = false;
    int m_letters = 0;
    QString m_name;
    QString m_description;
};

} // namespace yichuang
