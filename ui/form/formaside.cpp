// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/formaside.h"

#include "ui/common/look.h"
#include "ui/form/fieldwords.h"
#include "ui/form/openlist.h"
#include "ui/form/whypanel.h"

#include <QLabel>
#include <QVBoxLayout>

namespace yichuang {

namespace {

constexpr int widthBeside = 17; ///< in heights of running text
constexpr int roomBeside = 66;  ///< how wide the page must be for that

} // namespace

FormAside::FormAside(QWidget* parent)
    : QFrame(parent),
      m_openList(new OpenList(this)),
      m_keys(newLabel(tr("Enter next, F2 back, F1 why"), QStringLiteral("small"),
                      QStringLiteral("faint"), this)),
      m_why(new WhyPanel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_openList, 1);
    m_keys->setContentsMargins(16, 6, 8, 10);
    m_keys->setWordWrap(true);
    column->addWidget(m_keys);
    column->addWidget(m_why);
    m_why->hide();
    connect(m_openList, &OpenList::chosen, this, &FormAside::chosen);
    connect(m_openList, &OpenList::nextWanted, this, &FormAside::nextWanted);
}

void FormAside::show(const FormState& form, const FieldWords& words)
{
    m_openList->show(form, words);
}

void FormAside::setCurrent(const FieldRef& ref)
{
    m_openList->setCurrent(ref);
}

void FormAside::explain(const IntakeWork& work, const FieldView& view, const QString& title)
{
    m_why->explain(work, view, title);
}

bool FormAside::isExplaining() const
{
    return !m_why->isHidden();
}

void FormAside::stopExplaining()
{
    m_why->hide();
}

bool FormAside::fit(const QSize& page)
{
    const int em = fontMetrics().height() * 2 / 3;
    const bool isBeside = page.width() >= roomBeside * em;
    setLook(*this, "kind", isBeside ? QStringLiteral("aside") : QStringLiteral("bar"));
    setMinimumWidth(isBeside ? widthBeside * em : 0);
    setMaximumWidth(isBeside ? widthBeside * em : QWIDGETSIZE_MAX);
    m_openList->setCompact(!isBeside);
    m_keys->setVisible(isBeside);
    m_why->setRoom(page.height() * 2 / 5);
    return isBeside;
}

} // namespace yichuang
