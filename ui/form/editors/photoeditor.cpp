// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/editors/photoeditor.h"

#include "ui/common/icons.h"
#include "ui/common/look.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QPushButton>

namespace yichuang {

namespace {

constexpr qint64 largestFile = 10 * 1024 * 1024; ///< bytes
constexpr int pictureWidth = 58;                 ///< a photo for papers is 358 x 441 pixels
constexpr int pictureHeight = 72;

} // namespace

PhotoEditor::PhotoEditor(QWidget* parent)
    : FieldEditor(parent),
      m_picture(new QLabel(this)),
      m_state(newLabel({}, QStringLiteral("small"), QStringLiteral("soft"), this)),
      m_choose(newButton(tr("Choose a picture…"), QStringLiteral("secondary"), {}, this)),
      m_remove(newButton(tr("Remove"), QStringLiteral("quiet"), {}, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_picture->setFixedSize(pictureWidth, pictureHeight);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setProperty("kind", QStringLiteral("photo"));
    row->addWidget(m_picture);
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_choose);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addWidget(m_state);
    row->addLayout(column, 1);
    addInput(m_choose);
    addInput(m_remove);
    connect(m_choose, &QPushButton::clicked, this, &PhotoEditor::choose);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        setValue({});
        m_choose->setFocus();
        Q_EMIT edited();
    });
    showState();
}

void PhotoEditor::setValue(const QJsonValue& value)
{
    if (m_hash == value.toString())
        return;
    m_hash = value.toString();
    m_picture->clear();
    showState();
}

void PhotoEditor::setReadOnly(bool isReadOnly)
{
    m_choose->setEnabled(!isReadOnly);
    m_remove->setEnabled(!isReadOnly);
}

bool PhotoEditor::takeFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return false;
    const QByteArray content = file.readAll();
    const QImage image = QImage::fromData(content);
    if (image.isNull())
        return false;
    m_hash =
        QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    QPixmap picture = QPixmap::fromImage(image.scaled(
        m_picture->size() * devicePixelRatioF(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
    picture.setDevicePixelRatio(devicePixelRatioF());
    m_picture->setPixmap(picture);
    showState();
    Q_EMIT edited();
    return true;
}

void PhotoEditor::choose()
{
    auto* dialog = new QFileDialog(window(), tr("Choose a picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilter(tr("Pictures (*.jpg *.jpeg *.png *.bmp)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        if (!takeFile(path)) {
            m_state->setText(tr("This file is not a picture, or larger than 10 MB"));
            setLook(*m_state, "tone", QStringLiteral("bad"));
        }
        m_choose->setFocus();
    });
    dialog->open();
}

void PhotoEditor::showState()
{
    const bool isThere = !m_hash.isEmpty();
    m_remove->setVisible(isThere);
    setLook(*m_state, "tone", QStringLiteral("soft"));
    // The hash tells a picture apart even where the file isn't at hand.
    m_state->setText(isThere ? tr("Picture chosen, number %1").arg(m_hash.left(8))
                             : tr("JPG or PNG, 358 × 441 pixels"));
    if (m_picture->pixmap(Qt::ReturnByValue).isNull())
        m_picture->setPixmap(
            linePixmap(QStringLiteral("person"), palette::lineStrong, 28, devicePixelRatioF()));
}

} // namespace yichuang
