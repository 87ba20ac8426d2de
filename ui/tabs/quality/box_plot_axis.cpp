// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/quality/box_plot_axis.h"

#include "theme/scale.h"
#include "theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace marquee {
namespace {

constexpr int kMargin = 6;
constexpr int kTick = 4;
constexpr int kMostTicks = 6;
constexpr int kGap = 6; ///< between labels

} // namespace

double BoxPlotScale::tested(double raw) const
{
    return logarithm ? std::log1p(raw) : raw;
}

double BoxPlotScale::raw(double tested) const
{
    return logarithm ? std::expm1(tested) : tested;
}

double BoxPlotScale::x(double tested, int width) const
{
    const double span = high > low ? high - low : 1;
    return scaled(kMargin) + (tested - low) / span * (width - 2 * scaled(kMargin));
}

BoxPlotAxis::BoxPlotAxis(const BoxPlotScale& scale, ShowFn show, QWidget* parent)
    : QWidget(parent), m_scale(scale), m_show(std::move(show))
{
    setFont(themeFont(FontRole::Footer));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize BoxPlotAxis::sizeHint() const
{
    return {scaled(180), scaled(kTick) + fontMetrics().height() + 2};
}

QRectF BoxPlotAxis::placeOf(const AxisTick& tick) const
{
    const double wide = fontMetrics().horizontalAdvance(tick.label);
    const double left = m_scale.x(tick.value, width()) - wide / 2;
    return {std::clamp(left, 0.0, std::max(0.0, width() - wide)), static_cast<double>(scaled(kTick)), wide,
            static_cast<double>(fontMetrics().height())};
}

QList<AxisTick> BoxPlotAxis::ticks() const
{
    QList<AxisTick> wanted;
    if (!m_scale.logarithm) {
        wanted = niceTicks(m_scale.low, m_scale.high, kMostTicks);
        for (AxisTick& tick : wanted)
            tick.label = m_show(tick.value);
    } else {
        const double least = std::max(m_scale.raw(m_scale.low), 1.0);
        const double most = m_scale.raw(m_scale.high);
        const int last = static_cast<int>(std::floor(std::log10(std::max(most, 1.0)) + 1e-9));
        for (int power = static_cast<int>(std::ceil(std::log10(least) - 1e-9)); power <= last; ++power) {
            const double value = std::pow(10.0, power);
            wanted.append({m_scale.tested(value), m_show(value), false});
        }
    }
    QList<AxisTick> kept;
    double end = -kGap;
    for (const AxisTick& tick : std::as_const(wanted)) {
        const QRectF place = placeOf(tick);
        if (place.left() < end + kGap)
            continue;
        kept.append(tick);
        end = place.right();
    }
    return kept;
}

void BoxPlotAxis::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = currentTheme();
    painter.setPen(QPen(theme.wholeEdge, 1));
    painter.drawLine(QPointF(m_scale.x(m_scale.low, width()), 0.5), QPointF(m_scale.x(m_scale.high, width()), 0.5));
    for (const AxisTick& tick : ticks()) {
        const double x = m_scale.x(tick.value, width());
        painter.setPen(QPen(theme.wholeEdge, 1));
        painter.drawLine(QPointF(x, 0.5), QPointF(x, scaled(kTick)));
        painter.setPen(theme.text2);
        painter.drawText(placeOf(tick), Qt::AlignCenter | Qt::TextDontClip, tick.label);
    }
}

} // namespace marquee
