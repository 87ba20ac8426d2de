// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/plot_chart.h"

#include <QGraphicsItem>

namespace marquee {

/// One drawing of a PlotChart, as large as the chart.
class PlotLayer final : public QGraphicsItem
{
public:
    PlotLayer(PlotChart& chart, PlotChart::Painter painter, double z);

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;
    void resized() { prepareGeometryChange(); }

private:
    const PlotChart& m_chart;
    PlotChart::Painter m_painter;
};

} // namespace marquee
