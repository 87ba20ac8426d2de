// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/catalogue/cluster_delegate.h"

#include "models/catalogue_model.h"
#include "theme/scale.h"
#include "theme/theme.h"
#include "widgets/number_badge.h"

#include <QPainter>

namespace marquee {

void ClusterDelegate::paintContent(QPainter& painter, const QRect& area, const QModelIndex& index,
                                   const Theme& theme) const
{
    const int cluster = index.data(CatalogueModel::ClusterRole).toInt();
    if (cluster < 0)
        return;
    const int side = scaled(NumberBadge::kSide);
    painter.save();
    paintNumberBadge(painter, QRectF(area.left(), area.center().y() - side / 2, side, side), cluster);
    painter.restore();
    CellDelegate::paintContent(painter, area.adjusted(side + scaled(6), 0, 0, 0), index, theme);
}

} // namespace marquee
