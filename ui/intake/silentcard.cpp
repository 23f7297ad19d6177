// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/silentcard.h"

#include "ui/common/icons.h"
#include "ui/common/look.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace yichuang {

SilentCard::SilentCard(QWidget* parent) : QFrame(parent), m_rows(new QVBoxLayout)
{
    setProperty("kind", QStringLiteral("card"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    auto* picture = new QLabel(this);
    picture->setPixmap(linePixmap(QStringLiteral("clock"), palette::care, 20, devicePixelRatioF()));
    head->addWidget(picture);
    head->addWidget(newLabel(tr("Received, to be decided in time"), QStringLiteral("strong"),
                             QStringLiteral("care"), this));
    head->addStretch();
    column->addLayout(head);
    m_rows->setSpacing(2);
    column->addLayout(m_rows);
    hide();
}

void SilentCard::setCases(const Catalog& catalog, const QList<SilentCase>& cases)
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const SilentCase& waiting : cases) {
        const Scenario* scenario = catalog.scenario(waiting.record.scenario);
        const QString name = scenario ? scenario->name : waiting.record.scenario.text();
        auto* row =
            new QPushButton(tr("%1 · %2    decide by %3")
                                .arg(name, waiting.record.applicant.name,
                                     waiting.noticeBy.day.toString(QStringLiteral("MM-dd"))),
                            this);
        row->setProperty("kind", QStringLiteral("parked"));
        row->setIcon(lineIcon(QStringLiteral("form"), palette::care));
        row->setCursor(Qt::PointingHandCursor);
        connect(row, &QPushButton::clicked, this,
                [this, number = waiting.record.number] { Q_EMIT chosen(number); });
        m_rows->addWidget(row);
    }
    setVisible(!cases.isEmpty());
}

} // namespace yichuang
