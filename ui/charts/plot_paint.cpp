// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plot_paint.h"

#include "charts/plot_chart.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <cmath>
#include <limits>

namespace marquee {

namespace {

constexpr double kTickLength = 4;
constexpr double kBadgeSide = 18;
constexpr double kBadgeRadius = 4;
constexpr double kLabelGap = 8; // least distance of two x labels

QRectF snapped(const QRectF& rect)
{
    const double left = std::round(rect.left()), right = std::round(rect.right());
    const double top = std::round(rect.top()), bottom = std::round(rect.bottom());
    return {left, top, std::max(right - left, 0.0), std::max(bottom - top, 0.0)};
}

void paintYLabels(QPainter& painter, const PlotChart& chart)
{
    const QFont font = themeFont(FontRole::Footer);
    const double right = chart.plotArea().left() - 6;
    const double room = right - kCardPadX;
    const double pitch = QFontMetricsF(font).capHeight() + 1; // closer labels would run into each other
    double last = std::numeric_limits<double>::infinity();
    for (const AxisTick& tick : chart.yAxis().ticks) {
        const double y = chart.toPlot({chart.xAxis().from, tick.value}).y();
        if (std::abs(y - last) < pitch)
            continue;
        last = y;
        const QString label = QFontMetricsF(font).elidedText(tick.label, Qt::ElideRight, room + 1);
        paintText(painter, {right, y}, Qt::AlignRight | Qt::AlignVCenter, label, font,
                  tick.picked ? chart.theme().accent : chart.theme().text3);
    }
}

/// Draws every n-th x label, n as small as lets them stand apart, pushed inside the chart at its ends.
void paintXLabels(QPainter& painter, const PlotChart& chart)
{
    const QList<AxisTick>& ticks = chart.xAxis().ticks;
    const QFont font = themeFont(FontRole::Footer);
    const QRectF plot = chart.plotArea();
    const double top = plot.bottom() + kTickLength + 2;
    qsizetype every = 1;
    const auto left = [&](qsizetype i) {
        const double width = textWidth(ticks[i].label, font);
        const double x = chart.toPlot({ticks[i].value, chart.yAxis().from}).x() - width / 2;
        return std::clamp(x, 2.0, std::max(2.0, chart.size().width() - width - 4));
    };
    const auto fits = [&] {
        for (qsizetype i = every; i < ticks.size(); i += every) {
            if (left(i) < left(i - every) + textWidth(ticks[i - every].label, font) + kLabelGap)
                return false;
        }
        return true;
    };
    while (every < ticks.size() && !fits())
        ++every;
    for (qsizetype i = 0; i < ticks.size(); i += every)
        paintText(painter, {left(i), top}, Qt::AlignLeft | Qt::AlignTop, ticks[i].label, font,
                  ticks[i].picked ? chart.theme().accent : chart.theme().text3);
}

void paintTitles(QPainter& painter, const PlotChart& chart)
{
    const QFont font = themeFont(FontRole::Footer);
    const QRectF plot = chart.plotArea();
    if (!chart.xAxis().title.isEmpty())
        paintText(painter, {plot.center().x(), plot.bottom() + axisBottom(chart)}, Qt::AlignHCenter | Qt::AlignBottom,
                  chart.xAxis().title, font, chart.theme().text2);
    if (chart.yAxis().title.isEmpty())
        return;
    painter.save();
    painter.translate(kCardPadX, plot.center().y());
    painter.rotate(-90);
    paintText(painter, {0, 0}, Qt::AlignHCenter | Qt::AlignTop, chart.yAxis().title, font, chart.theme().text2);
    painter.restore();
}

void paintEmptyText(QPainter& painter, const PlotChart& chart)
{
    const QRectF area(kCardPadX, captionTop(chart), chart.size().width() - 2 * kCardPadX,
                      chart.size().height() - captionTop(chart) - captionBottom(chart));
    painter.setFont(themeFont(FontRole::Base));
    painter.setPen(chart.theme().text2);
    painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap, chart.emptyText());
}

QString elided(const QString& text, const QFont& font, double width)
{
    return QFontMetricsF(font).elidedText(text, Qt::ElideRight, width);
}

} // namespace

double textWidth(const QString& text, const QFont& font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}
double textHeight(const QFont& font)
{
    return std::ceil(QFontMetricsF(font).height());
}

void paintText(QPainter& painter, QPointF anchor, Qt::Alignment alignment, const QString& text, const QFont& font,
               const QColor& colour)
{
    const QFontMetricsF metrics(font);
    if (alignment & Qt::AlignRight)
        anchor.rx() -= metrics.horizontalAdvance(text);
    else if (alignment & Qt::AlignHCenter)
        anchor.rx() -= metrics.horizontalAdvance(text) / 2;
    if (alignment & Qt::AlignTop)
        anchor.ry() += metrics.ascent();
    else if (alignment & Qt::AlignVCenter)
        anchor.ry() += metrics.capHeight() / 2;
    else if (alignment & Qt::AlignBottom)
        anchor.ry() -= metrics.descent();
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(QPointF(anchor.x(), std::round(anchor.y())), text);
}

void paintHairline(QPainter& painter, QPointF from, QPointF to, const QColor& colour, Qt::PenStyle style)
{
    if (style == Qt::SolidLine && from.y() == to.y()) {
        painter.fillRect(QRectF(from.x(), std::round(from.y()), to.x() - from.x(), 1), colour);
    } else if (style == Qt::SolidLine && from.x() == to.x()) {
        painter.fillRect(QRectF(std::round(from.x()), std::min(from.y(), to.y()), 1, std::abs(to.y() - from.y())),
                         colour);
    } else {
        QPen pen(colour, 1);
        if (style != Qt::SolidLine)
            pen.setDashPattern({3, 2});
        pen.setCapStyle(Qt::FlatCap);
        painter.setPen(pen);
        const QPointF half(from.x() == to.x() ? 0.5 : 0, from.y() == to.y() ? 0.5 : 0);
        painter.drawLine(from.toPoint() + half, to.toPoint() + half);
    }
}

void paintBar(QPainter& painter, const QRectF& bar, const QColor& fill)
{
    painter.fillRect(snapped(bar), fill);
}

void paintWholeBar(QPainter& painter, const QRectF& bar, BarEnd end, const QColor& fill, const QColor& edge)
{
    const QRectF crisp = snapped(bar);
    painter.fillRect(crisp, fill);
    if (end == BarEnd::Top)
        painter.fillRect(QRectF(crisp.left(), crisp.top(), crisp.width(), 1), edge);
    else
        painter.fillRect(QRectF(std::max(crisp.right() - 1, crisp.left()), crisp.top(), 1, crisp.height()), edge);
}

void paintInterval(QPainter& painter, double y, double low, double mean, double high, const QColor& colour)
{
    if (!std::isfinite(mean))
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::FlatCap));
    if (std::isfinite(low) && std::isfinite(high))
        painter.drawLine(QPointF(low, y), QPointF(high, y));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(mean, y), 3.5, 3.5);
    painter.restore();
}

double captionTop(const PlotChart& chart)
{
    const ChartCaption& caption = chart.caption();
    double top = caption.title.isEmpty() ? 4 : kCardPadY + textHeight(themeFont(FontRole::CardTitle));
    if (!caption.subtitle.isEmpty())
        top += textHeight(themeFont(FontRole::Table));
    return top + (caption.title.isEmpty() ? 0 : 8);
}

double captionBottom(const PlotChart& chart)
{
    const ChartCaption& caption = chart.caption();
    const bool none = caption.footer.isEmpty() && caption.footerRight.isEmpty() && caption.footerPicked.isEmpty();
    return none ? 4 : textHeight(themeFont(FontRole::Footer)) + kCardPadY + 4;
}

double axisBottom(const PlotChart& chart)
{
    const PlotAxis& axis = chart.xAxis();
    const double line = textHeight(themeFont(FontRole::Footer));
    return (axis.ticks.isEmpty() ? 4 : line + kTickLength + 2) + (axis.title.isEmpty() ? 0 : line + 2);
}

void paintClassBadge(QPainter& painter, QPointF centre, int colourClass, const QString& text, const Theme& theme)
{
    QFont font = themeFont(FontRole::Footer);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    QRectF box(0, 0, std::max(kBadgeSide, textWidth(text, font) + 8), kBadgeSide);
    box.moveCenter(centre);
    painter.setPen(QPen(theme.surface, 1.5));
    painter.setBrush(theme.classColour(colourClass));
    painter.drawRoundedRect(box, kBadgeRadius, kBadgeRadius);
    painter.setPen(theme.classInk(colourClass));
    painter.drawText(box, Qt::AlignCenter, text);
}

void paintCaptions(QPainter& painter, const PlotChart& chart)
{
    const ChartCaption& caption = chart.caption();
    const Theme& theme = chart.theme();
    const double left = kCardPadX, right = chart.size().width() - kCardPadX;
    double y = kCardPadY;
    const auto line = [&](const QString& text, const QFont& font, const QColor& colour, double width) {
        paintText(painter, {left, y}, Qt::AlignLeft | Qt::AlignTop, elided(text, font, width), font, colour);
        y += textHeight(font);
    };
    // The card's tools appear beside the title; small multiples have none.
    const double toolRoom = right - left > 160 ? 64 : 0;
    if (!caption.title.isEmpty())
        line(caption.title, themeFont(FontRole::CardTitle), theme.text, right - left - toolRoom);
    if (!caption.subtitle.isEmpty())
        line(caption.subtitle, themeFont(FontRole::Table), theme.text2, right - left);
    const QFont footer = themeFont(FontRole::Footer);
    const double base = chart.size().height() - kCardPadY;
    QFont strong = footer;
    strong.setWeight(QFont::DemiBold);
    paintText(painter, {right, base}, Qt::AlignRight | Qt::AlignBottom, caption.footerPicked, strong, theme.accent);
    const double gap = caption.footerPicked.isEmpty() ? 0 : textWidth(caption.footerPicked, strong) + 4;
    const double rightWidth = textWidth(caption.footerRight, footer);
    paintText(painter, {right - gap, base}, Qt::AlignRight | Qt::AlignBottom, caption.footerRight, footer, theme.text3);
    paintText(painter, {left, base}, Qt::AlignLeft | Qt::AlignBottom,
              elided(caption.footer, footer, right - left - gap - rightWidth - 8), footer, theme.text3);
    if (!chart.emptyText().isEmpty())
        paintEmptyText(painter, chart);
}

void paintGrid(QPainter& painter, const PlotChart& chart)
{
    const QRectF plot = chart.plotArea();
    if (chart.yAxis().grid) {
        for (const AxisTick& tick : chart.yAxis().ticks) {
            const double y = chart.toPlot({chart.xAxis().from, tick.value}).y();
            paintHairline(painter, {plot.left(), y}, {plot.right(), y}, chart.theme().grid);
        }
    }
    if (chart.xAxis().grid) {
        for (const AxisTick& tick : chart.xAxis().ticks) {
            const double x = chart.toPlot({tick.value, chart.yAxis().from}).x();
            paintHairline(painter, {x, plot.top()}, {x, plot.bottom()}, chart.theme().grid);
        }
    }
}

void paintAxes(QPainter& painter, const PlotChart& chart)
{
    if (!chart.emptyText().isEmpty())
        return;
    const QRectF plot = chart.plotArea();
    const Theme& theme = chart.theme();
    if (chart.xAxis().baseLine)
        paintHairline(painter, {plot.left(), plot.bottom()}, {plot.right(), plot.bottom()}, theme.wholeEdge);
    if (chart.xAxis().tickMarks) {
        for (const AxisTick& tick : chart.xAxis().ticks) {
            const double x = chart.toPlot({tick.value, chart.yAxis().from}).x();
            paintHairline(painter, {x, plot.bottom()}, {x, plot.bottom() + kTickLength}, theme.wholeEdge);
        }
    }
    paintYLabels(painter, chart);
    paintXLabels(painter, chart);
    paintTitles(painter, chart);
}

} // namespace marquee
