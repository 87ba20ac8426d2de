// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/catalogue/basis_delegate.h"

#include "models/catalogue_model.h"
#include "theme/scale.h"
#include "theme/theme.h"

#include <QPainter>

namespace marquee {

namespace {

constexpr int kDot = 9;
constexpr int kGap = 4;
constexpr int kVoices = 3;

} // namespace

void BasisDelegate::paintContent(QPainter& painter, const QRect& area, const QModelIndex& index,
                                 const Theme& theme) const
{
    const int voices = index.data(CatalogueModel::VoicesRole).toInt();
    const double side = scaled(kDot);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int voice = 0; voice < kVoices; ++voice) {
        const bool heard = voices & (1 << voice);
        const QColor& colour = voice == 0 ? theme.accent : theme.text2;
        painter.setPen(QPen(heard ? colour : theme.control, 1));
        painter.setBrush(heard ? QBrush(colour) : QBrush(Qt::NoBrush));
        const QRectF dot(area.left() + voice * (side + scaled(kGap)), QRectF(area).center().y() - side / 2, side, side);
        painter.drawEllipse(dot.adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

} // namespace marquee
