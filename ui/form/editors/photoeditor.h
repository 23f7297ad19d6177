// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/editors/fieldeditor.h"

class QLabel;
class QPushButton;

namespace yichuang {

/// Chooses a picture file. The value is the hash of its content; the picture itself is shown small
/// and stays where it is.
class PhotoEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit PhotoEditor(QWidget* parent);

    QJsonValue value() const override { return m_hash; }
    void setValue(const QJsonValue& value) override;
    void setReadOnly(bool isReadOnly) override;

    /// Takes the picture of a file; false if it isn't one.
    bool takeFile(const QString& path);

private:
    void choose();
    void showState();

    QLabel* m_picture;
    QLabel* m_state;
    QPushButton* m_choose;
    QPushButton* m_remove;
    QString m_hash;
};

} // namespace yichuang
