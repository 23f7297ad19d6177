// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/noticedraft.h"

#include "core/ports/sentences.h"
#include "ui/common/look.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace yichuang {

namespace {

QString numbered(const QStringList& lines)
{
    QStringList result;
    for (qsizetype i = 0; i < lines.size(); ++i)
        result.append(QStringLiteral("（%1）%2").arg(i + 1).arg(lines[i]));
    return result.join(u'\n');
}

} // namespace

NoticeDraft::NoticeDraft(const Sentences& sentences, QWidget* parent)
    : QFrame(parent),
      m_sentences(sentences),
      m_title(newLabel({}, QStringLiteral("lead"), QStringLiteral("ink"), this)),
      m_count(newLabel({}, QStringLiteral("small"), QStringLiteral("soft"), this)),
      m_items(newLabel({}, QStringLiteral("body"), QStringLiteral("ink"), this))
{
    setProperty("kind", QStringLiteral("paper"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 12, 16);
    column->setSpacing(8);
    m_title->setAlignment(Qt::AlignCenter);
    m_count->setAlignment(Qt::AlignCenter);
    column->addWidget(m_title);
    column->addWidget(m_count);
    m_items->setWordWrap(true);
    m_items->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* page = new QWidget(this);
    page->setProperty("kind", QStringLiteral("page"));
    auto* text = new QVBoxLayout(page);
    text->setContentsMargins(0, 0, 8, 0);
    text->addWidget(m_items);
    text->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(page);
    column->addWidget(scroll, 1);
}

void NoticeDraft::show(const QList<MissingItem>& items)
{
    QStringList lines;
    for (const MissingItem& item : items)
        lines.append(m_sentences.of(item));
    m_items->setText(numbered(lines));
    if (items.isEmpty()) {
        m_title->setText(tr("Nothing is missing"));
        m_count->setText(tr("The case can be accepted"));
        setLook(*m_title, "tone", QStringLiteral("good"));
    } else {
        m_title->setText(tr("One-time notice"));
        m_count->setText(tr("%n thing(s) to put right", nullptr, int(items.size())));
        setLook(*m_title, "tone", QStringLiteral("ink"));
    }
}

} // namespace yichuang
