// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/stateline.h"

#include "ui/common/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace yichuang {

StateLine::StateLine(QWidget* parent)
    : QWidget(parent),
      m_saved(newLabel({}, QStringLiteral("small"), QStringLiteral("soft"), this)),
      m_network(newButton(tr("Working offline: everything can be done"), QStringLiteral("state"),
                          {}, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 2, 16, 2);
    row->setSpacing(24);
    row->addWidget(m_saved, 1);
    row->addWidget(m_network);
    // Reached by Alt and its digit; Tab stays among the things that are worked with.
    m_network->setFocusPolicy(Qt::NoFocus);
    setNothingOpen();
    connect(m_network, &QPushButton::clicked, this, &StateLine::networkWanted);
}

void StateLine::setSaved(const QDateTime& at)
{
    setLook(*m_saved, "tone", QStringLiteral("good"));
    m_saved->setText(
        tr("Saved on this machine at %1").arg(at.toString(QStringLiteral("HH:mm:ss"))));
}

void StateLine::setProblem(const QString& sentence)
{
    setLook(*m_saved, "tone", QStringLiteral("bad"));
    m_saved->setText(tr("Not saved yet: %1").arg(sentence));
}

void StateLine::setNothingOpen()
{
    setLook(*m_saved, "tone", QStringLiteral("soft"));
    m_saved->setText(tr("Ready for the next applicant"));
}

void StateLine::setNetwork(const QString& sentence, const QString& tone)
{
    setLook(*m_network, "tone", tone);
    m_network->setText(sentence);
}

QString StateLine::text() const
{
    return QStringList{m_saved->text(), m_network->text()}.join(u' ');
}

} // namespace yichuang
