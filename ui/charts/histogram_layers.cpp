// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/histogram_layers.h"

#include "charts/chart_text.h"
#include "charts/histogram_chart.h"
#include "charts/plot_paint.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace marquee {

namespace {

double binStart(const Bins& bins, std::size_t i)
{
    return bins.start + bins.width * static_cast<double>(i);
}

/// A bar from the base to `height`, one pixel narrower than its bin where there is room for a gap.
QRectF barRect(const PlotChart& chart, const Bins& bins, std::size_t i, double height)
{
    const double top = std::min(height, chart.yAxis().to);
    QRectF bar = chart.toPlot(QRectF(QPointF(binStart(bins, i), 0), QPointF(binStart(bins, i) + bins.width, top)));
    if (bar.width() >= 3)
        bar.setWidth(bar.width() - 1);
    return bar;
}

/// Two slanted gaps near the top of a bar that runs off the axis.
void paintCut(QPainter& painter, const PlotChart& chart, const QRectF& bar)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(chart.theme().surface, 2, Qt::SolidLine, Qt::FlatCap));
    const double width = std::max(bar.width(), 6.0);
    for (const double down : {9.0, 14.0}) {
        const QPointF middle(bar.center().x(), bar.top() + down);
        painter.drawLine(middle + QPointF(-width / 2 - 2, 2), middle + QPointF(width / 2 + 2, -2));
    }
    painter.restore();
}

void paintCutNote(QPainter& painter, const PlotChart& chart, const QRectF& bar, const QString& note)
{
    const QFont font = themeFont(FontRole::Footer);
    const double width = textWidth(note, font);
    const bool right = bar.right() + 10 + width <= chart.plotArea().right();
    const QPointF anchor(right ? bar.right() + 10 : bar.left() - 10, bar.top() + 7);
    const QRectF ground(right ? anchor.x() - 3 : anchor.x() - width - 3, anchor.y() - 7, width + 6, 14);
    painter.fillRect(ground, chart.theme().surface); // a gridline must not run through the words
    paintText(painter, anchor, (right ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, note, font,
              chart.theme().text2);
}

void paintShares(QPainter& painter, const PlotChart& chart, const HistogramNumbers& numbers)
{
    for (std::size_t i = 0; i < numbers.whole.size(); ++i) {
        if (numbers.whole[i] == 0)
            continue;
        const double share = static_cast<double>(numbers.selected[i]) / static_cast<double>(numbers.whole[i]);
        paintWholeBar(painter, barRect(chart, numbers.bins, i, 1), BarEnd::Top, chart.theme().whole,
                      chart.theme().wholeEdge);
        paintBar(painter, barRect(chart, numbers.bins, i, share), chart.theme().accent);
    }
}

void paintCounts(QPainter& painter, const PlotChart& chart, const HistogramNumbers& numbers)
{
    for (std::size_t i = 0; i < numbers.whole.size(); ++i) {
        if (numbers.whole[i] == 0)
            continue;
        const auto count = static_cast<double>(numbers.whole[i]);
        QRectF bar = barRect(chart, numbers.bins, i, count);
        bar.setTop(std::min(bar.top(), bar.bottom() - 1)); // one title must be seen
        paintWholeBar(painter, bar, BarEnd::Top, chart.theme().whole, chart.theme().wholeEdge);
        if (!numbers.selected.empty() && numbers.selected[i] > 0) {
            QRectF part = barRect(chart, numbers.bins, i, static_cast<double>(numbers.selected[i]));
            part.setTop(std::min(part.top(), part.bottom() - 1));
            paintBar(painter, part, chart.theme().accent);
        }
        if (count > chart.yAxis().to) {
            paintCut(painter, chart, bar);
            const QString note =
                numbers.cutNote.isEmpty() ? ChartWords::tr("%1, axis cut") : QStringLiteral("%1 ") + numbers.cutNote;
            paintCutNote(painter, chart, bar, note.arg(integerText(numbers.whole[i])));
        }
    }
}

/// The outline of an overlay as a line of steps.
QList<QPointF> steps(const Bins& bins, const std::vector<std::size_t>& counts)
{
    QList<QPointF> points;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const auto height = static_cast<double>(counts[i]);
        points.append({binStart(bins, i), height});
        points.append({binStart(bins, i) + bins.width, height});
    }
    return points;
}

/// Where the name of an overlay stands: at its flank, outward from the middle of the plot, free of the other bars.
QPointF nameAnchor(const HistogramNumbers& numbers, const HistogramOverlay& overlay, bool left)
{
    const auto peak = std::max_element(overlay.counts.begin(), overlay.counts.end());
    const double height = static_cast<double>(*peak);
    auto at = static_cast<std::ptrdiff_t>(peak - overlay.counts.begin());
    const std::ptrdiff_t step = left ? -1 : 1;
    const auto n = static_cast<std::ptrdiff_t>(overlay.counts.size());
    while (at + step >= 0 &&
           at + step<n&& static_cast<double>(overlay.counts[static_cast<std::size_t>(at)])> height * 0.6)
        at += step;
    double y = height * 0.62;
    if (!left) { // the right flank is long and falls slowly: stand above the bars there
        for (std::ptrdiff_t i = at; i < std::min(n, at + 5); ++i)
            y = std::max(y, static_cast<double>(numbers.whole[static_cast<std::size_t>(i)]) * 1.08);
    }
    const auto bin = static_cast<std::size_t>(at);
    return {binStart(numbers.bins, bin) + (left ? 0 : numbers.bins.width), y};
}

void paintOverlayNames(QPainter& painter, const PlotChart& chart, const HistogramNumbers& numbers)
{
    QFont font = themeFont(FontRole::Footer);
    font.setWeight(QFont::DemiBold);
    bool left = true;
    for (const HistogramOverlay& overlay : numbers.overlays) {
        QPointF anchor = chart.toPlot(nameAnchor(numbers, overlay, left));
        anchor.rx() += left ? -8 : 6;
        const double width = textWidth(overlay.key, font);
        const QRectF plot = chart.plotArea();
        anchor.setX(left ? std::max(anchor.x(), plot.left() + width) : std::min(anchor.x(), plot.right() - width));
        paintText(painter, anchor, (left ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignBottom, overlay.key, font,
                  chart.theme().classColour(overlay.colour));
        left = false;
    }
}

/// The row of names, over whatever else stands above the plot.
void paintOverlayLegend(QPainter& painter, const PlotChart& chart, const HistogramNumbers& numbers)
{
    const QFont font = themeFont(FontRole::Footer);
    double x = chart.plotArea().left();
    const double y = captionTop(chart) + textHeight(font) / 2 - 2;
    for (const HistogramOverlay& overlay : numbers.overlays) {
        const double width = textWidth(overlay.key, font);
        painter.fillRect(QRectF(x, std::round(y) - 1, 8, 2), chart.theme().classColour(overlay.colour));
        paintText(painter, {x + 11, y}, Qt::AlignLeft | Qt::AlignVCenter, overlay.key, font, chart.theme().text2);
        x += width + 20;
    }
}

} // namespace

bool hasOverlayLegend(const HistogramNumbers& numbers)
{
    return numbers.overlays.size() > 2;
}

void addHistogramBars(PlotChart& chart, const HistogramNumbers& numbers)
{
    const bool shares = numbers.scale == SelectionScale::Share && !numbers.selected.empty();
    chart.addLayer([numbers, shares](QPainter& painter, const PlotChart& c) {
        shares ? paintShares(painter, c, numbers) : paintCounts(painter, c, numbers);
    });
}

void addHistogramLines(PlotChart& chart, const HistogramNumbers& numbers)
{
    if (numbers.scale == SelectionScale::Share && !numbers.selected.empty())
        return; // counts have no place on an axis of shares
    const Bins& bins = numbers.bins;
    if (numbers.density.size() > 1 && numbers.overlays.empty()) {
        QList<QPointF> points;
        const double step = (bins.end() - bins.start) / static_cast<double>(numbers.density.size() - 1);
        for (std::size_t i = 0; i < numbers.density.size(); ++i)
            points.append({bins.start + step * static_cast<double>(i), numbers.density[i]});
        chart.addLine(ChartWords::tr("density"), points, QPen(chart.theme().text2, 1.5));
    }
    for (const HistogramOverlay& overlay : numbers.overlays)
        chart.addLine(overlay.name, steps(bins, overlay.counts), QPen(chart.theme().classColour(overlay.colour), 1.5));
    if (numbers.overlays.empty())
        return;
    chart.addLayer(
        [numbers](QPainter& painter, const PlotChart& c) {
            hasOverlayLegend(numbers) ? paintOverlayLegend(painter, c, numbers)
                                      : paintOverlayNames(painter, c, numbers);
        },
        PlotChart::Depth::OverLines);
}

void addHistogramReferences(PlotChart& chart, const HistogramNumbers& numbers)
{
    if (numbers.references.empty())
        return;
    chart.addLayer(
        [references = numbers.references](QPainter& painter, const PlotChart& c) {
            const QFont font = themeFont(FontRole::Footer);
            const QRectF plot = c.plotArea();
            const double top = plot.top() - textHeight(font);
            for (const HistogramReference& reference : references) {
                const double x = c.toPlot({reference.x, 0}).x();
                paintHairline(painter, {x, top + 2}, {x, plot.bottom()}, c.theme().text2, Qt::DashLine);
                paintText(painter, {x + 5, top}, Qt::AlignLeft | Qt::AlignTop, reference.label, font, c.theme().text2);
            }
        },
        PlotChart::Depth::OverLines);
}

} // namespace marquee
