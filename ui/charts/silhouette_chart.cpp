// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/silhouette_chart.h"

#include "charts/chart_text.h"
#include "charts/plot_paint.h"
#include "charts/silhouette_layout.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace marquee {

namespace {

constexpr double kStretches = 600;  ///< marks of titles in all bands: no screen has more rows to point at
constexpr double kMarkerWidth = 3;  ///< px
constexpr double kSeparateFrom = 4; ///< px of height from which single titles are drawn apart

QString closerText(std::size_t count)
{
    return count == 1 ? ChartWords::tr("1 title sits closer to another cluster")
                      : ChartWords::tr("%1 titles sit closer to another cluster").arg(integerText(count));
}

/// One band as it is drawn: the mean silhouette of every pixel row.
void paintBand(QPainter& painter, const PlotChart& chart, const SilhouetteBand& band, const QRectF& area)
{
    const double top = std::round(area.top());
    const double rows = std::max(std::round(area.bottom()) - top, 1.0);
    const std::vector<double> means = stretchMeans(band.values, static_cast<std::size_t>(rows));
    const double zero = chart.toPlot({0, 0}).x();
    const QColor own = chart.theme().classColour(band.cluster);
    const double pitch = rows / static_cast<double>(means.size());
    const double apart = pitch >= kSeparateFrom ? 1 : 0;
    for (std::size_t i = 0; i < means.size(); ++i) {
        const double x = chart.toPlot({means[i], 0}).x();
        const double y = std::round(top + static_cast<double>(i) * pitch);
        const double end = std::round(top + static_cast<double>(i + 1) * pitch) - apart;
        const double width = std::max(std::round(std::abs(x - zero)), 1.0);
        painter.fillRect(QRectF(means[i] < 0 ? zero - width : zero, y, width, end - y),
                         means[i] < 0 ? chart.theme().negative : own);
    }
}

/// Selected titles as a marker at the rows they are in.
void paintSelected(QPainter& painter, const PlotChart& chart, const SilhouetteBand& band, const QRectF& area)
{
    const double top = std::round(area.top());
    const double rows = std::max(std::round(area.bottom()) - top, 1.0);
    const auto n = static_cast<double>(band.selected.size());
    for (std::size_t i = 0; i < band.selected.size(); ++i) {
        if (band.selected[i] == 0)
            continue;
        std::size_t last = i + 1;
        while (last < band.selected.size() && band.selected[last] != 0)
            ++last;
        const double from = std::floor(top + static_cast<double>(i) / n * rows);
        const double to = std::max(std::ceil(top + static_cast<double>(last) / n * rows), from + 1);
        painter.fillRect(QRectF(area.left() - kMarkerWidth - 1, from, kMarkerWidth, to - from), chart.theme().accent);
        i = last;
    }
}

void paintFigures(QPainter& painter, const PlotChart& chart, const SilhouetteLayout& layout, const SilhouetteBand& band,
                  double y)
{
    const Theme& theme = chart.theme();
    const QFont font = themeFont(FontRole::Footer);
    const auto figure = [&](SilhouetteLayout::Column column, const QString& text, const QColor& colour) {
        const double x = chart.toPlot({layout.columnEnd(column), 0}).x();
        paintText(painter, {x, y}, Qt::AlignRight | Qt::AlignVCenter, text, font, colour);
    };
    figure(SilhouetteLayout::Mean, decimalText(band.mean), theme.text);
    figure(SilhouetteLayout::Titles, integerText(static_cast<qint64>(band.size())), theme.text2);
    figure(SilhouetteLayout::Closer, integerText(static_cast<qint64>(band.closerElsewhere)),
           band.closerElsewhere > 0 ? theme.negative : theme.text3);
}

void paintHeads(QPainter& painter, const PlotChart& chart, const SilhouetteLayout& layout)
{
    const QFont font = themeFont(FontRole::Footer);
    const double y = chart.plotArea().top() - 3;
    const auto head = [&](SilhouetteLayout::Column column, const QString& text) {
        paintText(painter, {chart.toPlot({layout.columnEnd(column), 0}).x(), y}, Qt::AlignRight | Qt::AlignBottom, text,
                  font, chart.theme().text3);
    };
    head(SilhouetteLayout::Mean, ChartWords::tr("mean"));
    head(SilhouetteLayout::Titles, ChartWords::tr("titles"));
    head(SilhouetteLayout::Closer, ChartWords::tr("below 0"));
}

/// Zero and the mean of all titles, the latter named above.
void paintReferences(QPainter& painter, const PlotChart& chart, double mean)
{
    const QRectF plot = chart.plotArea();
    const double zero = chart.toPlot({0, 0}).x();
    paintHairline(painter, {zero, plot.top()}, {zero, plot.bottom()}, chart.theme().wholeEdge);
    const double x = chart.toPlot({mean, 0}).x();
    paintHairline(painter, {x, plot.top()}, {x, plot.bottom()}, chart.theme().text2, Qt::DashLine);
    paintText(painter, {x, plot.top() - 3}, Qt::AlignHCenter | Qt::AlignBottom,
              ChartWords::tr("mean %1").arg(decimalText(mean)), themeFont(FontRole::Footer), chart.theme().text2);
}

void paintSilhouettes(QPainter& painter, const PlotChart& chart, const SilhouetteBands& bands,
                      const SilhouetteLayout& layout)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const SilhouetteLayout::Place& place : layout.places) {
        const QRectF area = chart.toPlot(QRectF(layout.low, place.top, layout.high - layout.low, place.height));
        paintBand(painter, chart, bands.bands[place.band], area);
        paintSelected(painter, chart, bands.bands[place.band], area);
        paintFigures(painter, chart, layout, bands.bands[place.band], area.center().y());
    }
    paintHeads(painter, chart, layout);
    paintReferences(painter, chart, bands.mean);
}

/// Where a mark lies, in axis values. Those of titles are as wide as the silhouettes' axis; a cluster's reaches to the
/// left over its name, its middle there, so that the arrow keys find it.
QRectF placeOf(const SilhouetteMark& mark, const SilhouetteLayout& layout, const SilhouetteLayout::Place& place,
               std::size_t titles)
{
    const double span = layout.right - layout.low;
    if (mark.kind == SilhouetteMark::Kind::Cluster)
        return {layout.low - 3 * span, place.top, 3 * span + layout.closerStart() - layout.low, place.height};
    if (mark.kind == SilhouetteMark::Kind::CloserElsewhere)
        return {layout.closerStart(), place.top, layout.right - layout.closerStart(), place.height};
    const double each = place.height / static_cast<double>(titles);
    return {layout.low, place.top + static_cast<double>(mark.first) * each, layout.high - layout.low,
            static_cast<double>(mark.last - mark.first) * each};
}

QString markName(const SilhouetteNumbers& numbers, const SilhouetteMark& mark)
{
    const SilhouetteBand& band = numbers.bands->bands[mark.band];
    if (mark.kind != SilhouetteMark::Kind::Titles)
        return numbers.names.value(band.cluster);
    const std::size_t count = mark.last - mark.first;
    if (!numbers.titleName)
        return titlesText(count);
    const QString first = numbers.titleName(band.titles[mark.first]);
    return count == 1 ? first
                      : ChartWords::tr("%1 and %2 more").arg(first, integerText(static_cast<qint64>(count - 1)));
}

QString markValue(const SilhouetteNumbers& numbers, const SilhouetteMark& mark)
{
    const SilhouetteBand& band = numbers.bands->bands[mark.band];
    if (mark.kind == SilhouetteMark::Kind::Cluster)
        return ChartWords::tr("%1, mean silhouette %2\nclick selects them")
            .arg(titlesText(band.size()), decimalText(band.mean));
    if (mark.kind == SilhouetteMark::Kind::CloserElsewhere)
        return closerText(band.closerElsewhere);
    const double from = band.values[mark.first];
    const double to = band.values[mark.last - 1];
    const QString range = mark.last - mark.first == 1 ? decimalText(from) : intervalText(to, from, 2);
    QString text = numbers.names.value(band.cluster) + QLatin1Char('\n') + ChartWords::tr("silhouette %1").arg(range);
    if (from < 0)
        text += QLatin1Char('\n') + ChartWords::tr("closer to another cluster");
    return text;
}

ChartMarks marksOf(const SilhouetteNumbers& numbers, const SilhouetteLayout& layout)
{
    ChartMarks marks;
    const auto all = std::make_shared<const std::vector<SilhouetteMark>>(silhouetteMarks(*numbers.bands));
    marks.places.reserve(all->size());
    auto place = layout.places.begin();
    for (const SilhouetteMark& mark : *all) {
        while (place->band != mark.band)
            ++place;
        marks.places.push_back(placeOf(mark, layout, *place, numbers.bands->bands[mark.band].size()));
    }
    marks.name = [numbers, all](std::size_t i) { return markName(numbers, (*all)[i]); };
    marks.value = [numbers, all](std::size_t i) { return markValue(numbers, (*all)[i]); };
    marks.drag = ChartMarks::Drag::AlongY;
    return marks;
}

ChartTable silhouetteTable(const SilhouetteNumbers& numbers)
{
    ChartTable table{{ChartWords::tr("Cluster"), ChartWords::tr("Titles"), ChartWords::tr("Mean silhouette"),
                      ChartWords::tr("Median"), ChartWords::tr("Lowest"), ChartWords::tr("Highest"),
                      ChartWords::tr("Closer to another cluster")},
                     {}};
    for (const SilhouetteBand& band : numbers.bands->bands) {
        if (band.size() == 0)
            continue;
        table.rows.push_back({numbers.names.value(band.cluster), integerText(static_cast<qint64>(band.size())),
                              decimalText(band.mean, 3), decimalText(band.median, 3),
                              decimalText(band.values.back(), 3), decimalText(band.values.front(), 3),
                              integerText(static_cast<qint64>(band.closerElsewhere))});
    }
    return table;
}

QString silhouetteSummary(const SilhouetteNumbers& numbers)
{
    QStringList parts;
    for (const SilhouetteBand& band : numbers.bands->bands)
        if (band.size() > 0)
            parts << ChartWords::tr("%1 mean %2 over %3, %4 below 0")
                         .arg(numbers.names.value(band.cluster), decimalText(band.mean), titlesText(band.size()),
                              integerText(static_cast<qint64>(band.closerElsewhere)));
    return ChartWords::tr("Silhouettes, mean %1: %2.")
        .arg(decimalText(numbers.bands->mean), parts.join(QStringLiteral("; ")));
}

ChartCaption captionOf(const SilhouetteNumbers& numbers)
{
    const SilhouetteBands& bands = *numbers.bands;
    QString used = usedText(bands.titles, numbers.allTitles);
    if (bands.unknown > 0 && bands.titles > 0)
        used += ChartWords::tr(", a sample");
    return {ChartWords::tr("Silhouettes by cluster"),
            ChartWords::tr("1: well inside its cluster, 0: between two, below 0: closer to another"),
            used,
            bands.closerElsewhere > 0 ? closerText(bands.closerElsewhere) : QString(),
            {}};
}

PlotAxis clusterAxis(const SilhouetteNumbers& numbers, const SilhouetteLayout& layout)
{
    PlotAxis axis{layout.height, 0, {}, false, false, false, {}};
    for (const SilhouetteLayout::Place& place : layout.places) {
        const SilhouetteBand& band = numbers.bands->bands[place.band];
        const bool picked = !band.selected.empty() && std::all_of(band.selected.begin(), band.selected.end(),
                                                                  [](unsigned char chosen) { return chosen != 0; });
        axis.ticks.append({place.top + place.height / 2, numbers.names.value(band.cluster), picked});
    }
    return axis;
}

} // namespace

std::vector<SilhouetteMark> silhouetteMarks(const SilhouetteBands& bands)
{
    using Kind = SilhouetteMark::Kind;
    std::vector<SilhouetteMark> marks;
    const SilhouetteLayout layout(bands);
    for (const SilhouetteLayout::Place& place : layout.places) {
        const SilhouetteBand& band = bands.bands[place.band];
        const std::size_t n = band.size();
        const auto room = static_cast<std::size_t>(std::ceil(kStretches * place.height / layout.height));
        const std::size_t stretches = std::min(n, room);
        for (std::size_t i = 0; i < stretches; ++i)
            marks.push_back({Kind::Titles, place.band, i * n / stretches, (i + 1) * n / stretches});
        if (band.closerElsewhere > 0)
            marks.push_back({Kind::CloserElsewhere, place.band, n - band.closerElsewhere, n});
        marks.push_back({Kind::Cluster, place.band, 0, n});
    }
    return marks;
}

std::unique_ptr<PlotChart> makeSilhouetteChart(const SilhouetteNumbers& numbers, const Theme& theme)
{
    auto chart = std::make_unique<PlotChart>(theme, captionOf(numbers));
    if (numbers.bands->titles == 0) {
        chart->setEmptyText(numbers.bands->unknown > 0
                                ? ChartWords::tr("Silhouettes need two clusters, one of them with two titles or more.")
                                : ChartWords::tr("No clustered title passes the filter."));
        return chart;
    }
    const SilhouetteLayout layout(*numbers.bands);
    PlotAxis x{layout.low, layout.right, niceTicks(layout.low, layout.high, 6), true, false, false, {}};
    chart->setRoom(QMarginsF(0, textHeight(themeFont(FontRole::Footer)), 0, 0));
    chart->setPlotAxes(std::move(x), clusterAxis(numbers, layout));
    chart->addLayer([bands = numbers.bands, layout](QPainter& painter, const PlotChart& c) {
        paintSilhouettes(painter, c, *bands, layout);
    });
    chart->setMarks(marksOf(numbers, layout));
    chart->setTable([numbers] { return silhouetteTable(numbers); });
    chart->setSummary(silhouetteSummary(numbers));
    return chart;
}

} // namespace marquee
