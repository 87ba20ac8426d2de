// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/interval_strip.h"

#include "charts/plot_paint.h"
#include "theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace marquee {

namespace {

constexpr double kLine = 17;
constexpr double kBar = 5;
constexpr double kLabelShare = 0.34;

double figureWidth(const StripNumbers& numbers)
{
    double width = 0;
    for (const StripDot& dot : numbers.dots)
        width = std::max(width, textWidth(dot.text, themeFont(FontRole::Footer)));
    return std::ceil(width);
}

double labelWidth(const StripNumbers& numbers, double most)
{
    double width = 0;
    for (const StripDot& dot : numbers.dots)
        width = std::max(width, textWidth(dot.label, themeFont(FontRole::Footer)));
    return std::min(std::ceil(width), most);
}

} // namespace

StripRange stripRange(const std::vector<StripDot>& dots, std::optional<double> zero)
{
    double low = zero.value_or(std::numeric_limits<double>::infinity());
    double high = zero.value_or(-std::numeric_limits<double>::infinity());
    for (const StripDot& dot : dots) {
        for (const double value : {dot.value, dot.low.value_or(dot.value), dot.high.value_or(dot.value)}) {
            if (std::isfinite(value)) {
                low = std::min(low, value);
                high = std::max(high, value);
            }
        }
    }
    if (!(high > low))
        return std::isfinite(low) ? StripRange{low - 0.5, low + 0.5} : StripRange{};
    const double margin = (high - low) * 0.15;
    return {low - margin, high + margin};
}

void paintStrip(QPainter& painter, const QRectF& area, const StripNumbers& numbers, const Theme& theme)
{
    const QFont font = themeFont(FontRole::Footer);
    const double left = area.left() + labelWidth(numbers, area.width() * kLabelShare) + 8;
    const double right = area.right() - figureWidth(numbers) - 8;
    const auto toX = [&](double value) {
        const double share = (value - numbers.range.low) / (numbers.range.high - numbers.range.low);
        return left + std::clamp(share, 0.0, 1.0) * (right - left);
    };
    const double height = kLine * static_cast<double>(numbers.dots.size());
    std::optional<double> reference = numbers.zero;
    for (const StripDot& dot : numbers.dots) {
        if (dot.reference)
            reference = dot.value;
    }
    if (reference && std::isfinite(*reference))
        paintHairline(painter, {toX(*reference), area.top()}, {toX(*reference), area.top() + height}, theme.control,
                      Qt::DashLine);
    double y = area.top() + kLine / 2;
    for (const StripDot& dot : numbers.dots) {
        const QString label = QFontMetricsF(font).elidedText(dot.label, Qt::ElideRight, left - 8 - area.left() + 1);
        paintText(painter, {area.left(), y}, Qt::AlignLeft | Qt::AlignVCenter, label, font, theme.text2);
        paintHairline(painter, {left, y - 0.5}, {right, y - 0.5}, theme.grid);
        if (numbers.bars && numbers.zero && std::isfinite(dot.value))
            painter.fillRect(
                QRectF(QPointF(toX(*numbers.zero), y - kBar / 2), QPointF(toX(dot.value), y + kBar / 2)).normalized(),
                theme.whole);
        const bool interval = dot.low && dot.high;
        paintInterval(painter, std::round(y), interval ? toX(*dot.low) : NAN,
                      std::isfinite(dot.value) ? toX(dot.value) : NAN, interval ? toX(*dot.high) : NAN,
                      dot.reference ? theme.text2 : theme.accent);
        paintText(painter, {area.right(), y}, Qt::AlignRight | Qt::AlignVCenter, dot.text, font, theme.text);
        y += kLine;
    }
}

IntervalStrip::IntervalStrip(StripNumbers numbers, QWidget* parent) : QWidget(parent), m_numbers(std::move(numbers))
{
    QStringList words;
    for (const StripDot& dot : m_numbers.dots)
        words << dot.label + QLatin1Char(' ') + dot.text;
    setAccessibleName(words.join(QStringLiteral(", ")));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize IntervalStrip::sizeHint() const
{
    return {238, static_cast<int>(kLine * static_cast<double>(m_numbers.dots.size()))};
}

QSize IntervalStrip::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void IntervalStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintStrip(painter, rect(), m_numbers, currentTheme());
}

} // namespace marquee
