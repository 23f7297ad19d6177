// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/footerbar.h"

#include "ui/common/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace yichuang {

namespace {

QPushButton* newFooterButton(const QString& kind, const QString& iconName, QWidget* parent)
{
    QPushButton* button = newButton({}, kind, iconName, parent);
    button->setFocusPolicy(Qt::NoFocus); // each has its key
    return button;
}

QString withKey(const QString& text, const QString& key)
{
    return QStringLiteral("%1   %2").arg(text, key);
}

} // namespace

FooterBar::FooterBar(QWidget* parent)
    : QFrame(parent),
      m_back(newFooterButton(QStringLiteral("secondary"), QStringLiteral("back"), this)),
      m_park(newFooterButton(QStringLiteral("quiet"), QStringLiteral("hold"), this)),
      m_said(newLabel({}, QStringLiteral("body"), QStringLiteral("care"), this)),
      m_onward(newFooterButton(QStringLiteral("primary"), QStringLiteral("next"), this))
{
    setProperty("kind", QStringLiteral("bar"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 10, 24, 10);
    row->setSpacing(8);
    row->addWidget(m_back);
    row->addWidget(m_park);
    m_park->setText(withKey(tr("Park"), QStringLiteral("F12")));
    m_park->setToolTip(tr("Everything is kept; go on with it any time"));
    m_said->setWordWrap(true);
    m_said->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_said, 1);
    row->addWidget(m_onward);
    m_onward->setMinimumWidth(200);
    connect(m_back, &QPushButton::clicked, this, &FooterBar::backWanted);
    connect(m_park, &QPushButton::clicked, this, &FooterBar::parkWanted);
    connect(m_onward, &QPushButton::clicked, this, &FooterBar::onwardWanted);
}

void FooterBar::setBack(const QString& text, bool isPossible)
{
    m_back->setText(withKey(text, QStringLiteral("F2")));
    m_back->setEnabled(isPossible);
}

void FooterBar::setOnward(const QString& text, const QString& key)
{
    m_onward->setText(withKey(text, key));
}

void FooterBar::setParking(bool isPossible)
{
    m_park->setVisible(isPossible);
}

void FooterBar::say(const QString& text)
{
    m_said->setText(text);
}

QString FooterBar::said() const
{
    return m_said->text();
}

} // namespace yichuang
