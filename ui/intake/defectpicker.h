// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intakework.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace yichuang {

class OptionButtons;

/// Marks what is wrong with a material: digits choose the catalog's phrases, Tab leads to one's own
/// words, Enter is done. What is marked stands in the notice at once.
class DefectPicker : public QFrame
{
    Q_OBJECT

public:
    explicit DefectPicker(QWidget* parent = nullptr);

    void open(IntakeWork& work, const MergedMaterial& material);

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    static QStringList phrasesFor(const MergeResult& merge, const MergedMaterial& material);
    void keep(const QStringList& defects);
    void finish();

    IntakeWork* m_work = nullptr;
    MaterialKey m_material;
    QLabel* m_title;
    QVBoxLayout* m_column;
    OptionButtons* m_phrases = nullptr;
    QLineEdit* m_own;
};

} // namespace yichuang
