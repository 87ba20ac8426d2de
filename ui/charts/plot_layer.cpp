// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plot_layer.h"

#include <QPainter>

#include <utility>

namespace marquee {

PlotLayer::PlotLayer(PlotChart& chart, PlotChart::Painter painter, double z)
    : QGraphicsItem(&chart), m_chart(chart), m_painter(std::move(painter))
{
    setZValue(z);
    setAcceptedMouseButtons(Qt::NoButton);
}

QRectF PlotLayer::boundingRect() const
{
    return m_chart.rect();
}

void PlotLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->save();
    m_painter(*painter, m_chart);
    painter->restore();
}

} // namespace marquee
