// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/guidedelegate.h"

#include "ui/catalog/guidelistmodel.h"
#include "ui/common/rowpainter.h"

#include <QPainter>

namespace yichuang {

void GuideDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    painter->save();
    RowPainter row(*painter, option);
    const bool isMatter = index.data(GuideListModel::IsMatterRole).toBool();
    row.icon(isMatter ? QStringLiteral("form") : QStringLiteral("scenario"),
             isMatter ? palette::inkSoft : palette::accent);
    row.badge(index.data(GuideListModel::BadgeRole).toString(), palette::care, palette::careSoft);
    row.badge(index.data(GuideListModel::MatchedRole).toString(), palette::accentDark,
              palette::accentSoft);
    row.line(index.data().toString(), palette::ink, RowPainter::Weight::Strong);
    row.line(index.data(GuideListModel::DetailRole).toString(), palette::inkSoft,
             RowPainter::Weight::Small);
    painter->restore();
}

QSize GuideDelegate::sizeHint(const QStyleOptionViewItem& option,
                              const QModelIndex& /*index*/) const
{
    return {option.rect.width(), 2 * RowPainter::margin + 6 +
                                     RowPainter::lineHeight(option, RowPainter::Weight::Strong) +
                                     RowPainter::lineHeight(option, RowPainter::Weight::Small)};
}

} // namespace yichuang
