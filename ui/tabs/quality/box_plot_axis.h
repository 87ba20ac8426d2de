// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/plot_axis.h"

#include <QWidget>

#include <functional>

namespace marquee {

/// Where a number lies on the scale that the box plots of one column share.
struct BoxPlotScale
{
    double low = 0; ///< ends, as tested: of the logarithms log(1 + x) where `logarithm`
    double high = 1;
    bool logarithm = false;

    double tested(double raw) const;
    double raw(double tested) const;
    double x(double tested, int width) const; ///< within a widget of that width
};

/// The values under box plots: round numbers of the column itself, also where its logarithms are drawn.
class BoxPlotAxis final : public QWidget
{
    Q_OBJECT
public:
    using ShowFn = std::function<QString(double)>;
    BoxPlotAxis(const BoxPlotScale& scale, ShowFn show, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QList<AxisTick> ticks() const; ///< values as tested, those whose labels have room

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRectF placeOf(const AxisTick& tick) const;

    BoxPlotScale m_scale;
    ShowFn m_show;
};

} // namespace marquee
