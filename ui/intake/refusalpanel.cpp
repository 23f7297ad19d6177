// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/refusalpanel.h"

#include "ui/common/look.h"
#include "ui/intake/optionbuttons.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace yichuang {

namespace {

const QString notCompetent = QStringLiteral("notCompetent");
const QString noLicenceNeeded = QStringLiteral("noLicenceNeeded");
const QString byRule = QStringLiteral("byRule");
constexpr int firstGroundDigit = 4; ///< after the three ways to decide

} // namespace

RefusalPanel::RefusalPanel(QWidget* parent)
    : QWidget(parent),
      m_grounds(new OptionButtons({{notCompetent, tr("Not within the power of this agency")},
                                   {noLicenceNeeded, tr("No licence is needed by law")},
                                   {byRule, tr("A rule forbids it here")}},
                                  OptionButtons::Choice::One, this)),
      m_reason(new QPlainTextEdit(this)),
      m_agency(new QLineEdit(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(
        newLabel(tr("On what ground?"), QStringLiteral("strong"), QStringLiteral("ink"), this));
    m_grounds->setFirstDigit(firstGroundDigit);
    column->addWidget(m_grounds);
    m_reason->setPlaceholderText(tr("The facts and the article of law"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(72);
    column->addWidget(m_reason);
    m_agency->setPlaceholderText(tr("Which agency is competent: full name, address, phone"));
    m_agency->setAccessibleName(tr("Competent agency"));
    column->addWidget(m_agency);
    connect(m_grounds, &OptionButtons::changed, this, &RefusalPanel::chooseGround);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &RefusalPanel::changed);
    connect(m_agency, &QLineEdit::textChanged, this, &RefusalPanel::changed);
    clear();
}

void RefusalPanel::clear()
{
    m_grounds->setChosen({notCompetent});
    m_reason->clear();
    m_agency->clear();
    m_agency->show();
}

RefusalGround RefusalPanel::ground() const
{
    const QString chosen = m_grounds->chosen().value(0);
    if (chosen == byRule)
        return RefusalGround::RejectedByRule;
    return chosen == noLicenceNeeded ? RefusalGround::NoLicenceNeeded : RefusalGround::NotCompetent;
}

void RefusalPanel::chooseGround()
{
    m_agency->setVisible(ground() == RefusalGround::NotCompetent);
    m_reason->setFocus();
    Q_EMIT changed();
}

void RefusalPanel::fill(ClerksChoice& choice) const
{
    choice.ground = ground();
    choice.reason = m_reason->toPlainText().trimmed();
    if (choice.ground == RefusalGround::NotCompetent)
        choice.competentAgency = m_agency->text().trimmed();
}

bool RefusalPanel::press(int digit)
{
    return m_grounds->press(digit);
}

} // namespace yichuang
