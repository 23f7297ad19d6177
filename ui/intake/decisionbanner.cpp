// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/decisionbanner.h"

#include "ui/common/casetext.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace yichuang {

namespace {

constexpr int iconSize = 32;

QRgb colourOf(const QString& tone)
{
    if (tone == u"good")
        return palette::good;
    return tone == u"bad" ? palette::bad : palette::care;
}

int countOf(const Decision& decision, MatterStanding standing)
{
    return int(std::ranges::count(decision.terms, standing, &MatterTerm::standing));
}

} // namespace

DecisionBanner::DecisionBanner(QWidget* parent)
    : QFrame(parent),
      m_icon(new QLabel(this)),
      m_title(newLabel({}, QStringLiteral("title"), QStringLiteral("ink"), this)),
      m_text(newLabel({}, QStringLiteral("body"), QStringLiteral("ink"), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(16);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(m_title);
    m_text->setWordWrap(true);
    column->addWidget(m_text);
    row->addLayout(column, 1);
}

void DecisionBanner::show(const Decision& decision)
{
    switch (decision.outcome) {
    case DecisionOutcome::Accepted: {
        QString text = tr("Complete and in legal form. %n matter(s) accepted.", nullptr,
                          countOf(decision, MatterStanding::Accepted));
        if (const int waiting = countOf(decision, MatterStanding::Waiting); waiting > 0)
            text += tr(" %n matter(s) begin when an earlier one is done.", nullptr, waiting);
        if (const int refused = countOf(decision, MatterStanding::Refused); refused > 0)
            text += tr(" %n matter(s) can't be handled here.", nullptr, refused);
        say(QStringLiteral("good"), QStringLiteral("check"), tr("Accept"), text);
        break;
    }
    case DecisionOutcome::Noticed:
        say(QStringLiteral("care"), QStringLiteral("notice"), tr("One-time notice"),
            tr("%n thing(s) to put right; the notice names all of them at once. Enter leads to "
               "the place.",
               nullptr, int(decision.missing.size())));
        break;
    case DecisionOutcome::Received:
        say(QStringLiteral("care"), QStringLiteral("hold"), tr("Take the material in"),
            tr("To be accepted, or noticed once for all, by %1; silence counts as acceptance.")
                .arg(dayText(decision.noticeBy)));
        break;
    case DecisionOutcome::Refused:
        say(QStringLiteral("bad"), QStringLiteral("cross"), tr("Don't accept"),
            decision.choice.reason);
        break;
    }
}

void DecisionBanner::showObstacle(const QString& why)
{
    say(QStringLiteral("bad"), QStringLiteral("warning"), tr("Can't be decided like this"), why);
}

void DecisionBanner::say(const QString& tone, const QString& iconName, const QString& title,
                         const QString& text)
{
    setLook(*this, "kind", QStringLiteral("note-%1").arg(tone));
    setLook(*m_title, "tone", tone);
    m_icon->setPixmap(linePixmap(iconName, colourOf(tone), iconSize, devicePixelRatioF()));
    m_title->setText(title);
    m_text->setText(text);
}

} // namespace yichuang
