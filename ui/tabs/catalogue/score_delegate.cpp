// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/catalogue/score_delegate.h"

#include "models/catalogue_model.h"
#include "theme/numbers.h"
#include "theme/scale.h"
#include "theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace marquee {

namespace {

constexpr double kLow = 2;
constexpr double kHigh = 10;
constexpr int kBar = 3;

} // namespace

void ScoreDelegate::paintContent(QPainter& painter, const QRect& area, const QModelIndex& index,
                                 const Theme& theme) const
{
    const QVariant number = index.data(CatalogueModel::NumberRole);
    if (!number.isValid())
        return CellDelegate::paintContent(painter, area, index, theme);
    const int bar = scaled(kBar);
    drawTabular(painter, area.adjusted(0, 0, 0, -bar - 1), Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
    const double share = std::clamp((number.toDouble() - kLow) / (kHigh - kLow), 0.0, 1.0);
    const double top = area.bottom() - bar - 1;
    painter.fillRect(QRectF(area.left(), top, area.width(), bar), theme.grid);
    painter.fillRect(QRectF(area.left(), top, share * area.width(), bar), theme.accent);
}

} // namespace marquee
