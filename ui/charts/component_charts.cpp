// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/component_charts.h"

#include "charts/chart_text.h"
#include "charts/plot_paint.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace marquee {

namespace {

constexpr int kListed = 14; // features of the loadings chart
constexpr int kTableComponents = 5;
constexpr double kValueRoom = 1.35; // of the largest loading: the figures stand beside the bars

QString componentName(int component)
{
    return ChartWords::tr("PC %1").arg(component + 1);
}

int countOf(const ComponentNumbers& numbers)
{
    return static_cast<int>(numbers.pca->explainedRatio.size());
}

double loadingOf(const ComponentNumbers& numbers, int feature)
{
    return numbers.pca->loadings(numbers.chosen, feature);
}

QString axesNote(const ComponentNumbers& numbers, int component)
{
    if (component == numbers.onX)
        return ChartWords::tr("on the scatter's horizontal axis");
    return component == numbers.onY ? ChartWords::tr("on the scatter's vertical axis") : QString();
}

QString enoughText(const ComponentNumbers& numbers)
{
    return ChartWords::tr("%1 of %2 components explain %3")
        .arg(integerText(componentsThatAreEnough(*numbers.pca)), integerText(countOf(numbers)),
             percentText(kEnoughVariance));
}

void paintShares(QPainter& painter, const PlotChart& chart, const ComponentNumbers& numbers)
{
    const Theme& theme = chart.theme();
    for (int c = 0; c < countOf(numbers); ++c) {
        const QRectF bar = chart.toPlot(QRectF(c + 0.6, 0, 0.8, numbers.pca->explainedRatio[c])).normalized();
        if (c == numbers.chosen)
            paintBar(painter, bar, theme.accent);
        else
            paintWholeBar(painter, bar, BarEnd::Top, theme.whole, theme.wholeEdge);
    }
}

void paintEnough(QPainter& painter, const PlotChart& chart, const ComponentNumbers& numbers)
{
    const Theme& theme = chart.theme();
    const int enough = componentsThatAreEnough(*numbers.pca);
    const double cumulative = cumulativeShares(*numbers.pca)[static_cast<std::size_t>(enough) - 1];
    const QPointF at = chart.toPlot({static_cast<double>(enough), cumulative});
    const double y = chart.toPlot({0, kEnoughVariance}).y();
    const QRectF plot = chart.plotArea();
    paintHairline(painter, {plot.left(), y}, {plot.right(), y}, theme.control, Qt::DashLine);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.text2);
    painter.drawEllipse(at, 4, 4);
    const QFont font = themeFont(FontRole::Footer);
    const QString text = enoughText(numbers);
    const QSizeF size(textWidth(text, font), textHeight(font));
    const QRectF area(QPointF(plot.right() - size.width(), y + 3), size);
    painter.fillRect(area, theme.surface); // of few components the line may pass behind it
    paintText(painter, area.topRight(), Qt::AlignRight | Qt::AlignTop, text, font, theme.text2);
}

/// The first, the chosen and round ones that keep clear of these.
QList<AxisTick> componentTicks(const ComponentNumbers& numbers)
{
    const int count = countOf(numbers);
    const int step = count > 40 ? 10 : count > 12 ? 5 : 1;
    QList<AxisTick> ticks;
    for (int c = 1; c <= count; ++c) {
        const bool chosen = c == numbers.chosen + 1;
        const bool round = (c == 1 || c % step == 0) && std::abs(c - numbers.chosen - 1) > step / 4;
        if (chosen || round)
            ticks.append({static_cast<double>(c), QString::number(c), chosen});
    }
    return ticks;
}

ChartMarks componentMarks(const ComponentNumbers& numbers)
{
    ChartMarks marks;
    for (int c = 0; c < countOf(numbers); ++c)
        marks.places.emplace_back(c + 0.5, 0, 1, 1.04);
    marks.name = [](std::size_t i) { return componentName(static_cast<int>(i)); };
    marks.value = [numbers, sums = cumulativeShares(*numbers.pca)](std::size_t i) {
        const int c = static_cast<int>(i);
        QStringList lines{ChartWords::tr("%1 of variance").arg(percentText(numbers.pca->explainedRatio[c], 1)),
                          ChartWords::tr("%1 up to here").arg(percentText(sums[i], 1)), axesNote(numbers, c)};
        lines.removeAll(QString());
        return lines.join(QLatin1Char('\n'));
    };
    marks.drag = ChartMarks::Drag::AlongX;
    return marks;
}

ChartTable screeTable(const ComponentNumbers& numbers)
{
    ChartTable table{{ChartWords::tr("Component"), ChartWords::tr("Share of variance"), ChartWords::tr("Up to here"),
                      ChartWords::tr("Variance")},
                     {}};
    const std::vector<double> sums = cumulativeShares(*numbers.pca);
    for (int c = 0; c < countOf(numbers); ++c)
        table.rows.push_back({componentName(c), percentText(numbers.pca->explainedRatio[c], 1),
                              percentText(sums[static_cast<std::size_t>(c)], 1),
                              decimalText(numbers.pca->explainedVariance[c], 3)});
    return table;
}

/// Those listed, the largest first.
std::vector<int> listed(const ComponentNumbers& numbers)
{
    std::vector<int> features = byLoading(*numbers.pca, numbers.chosen);
    features.resize(std::min<std::size_t>(features.size(), kListed));
    return features;
}

void paintLoadings(QPainter& painter, const PlotChart& chart, const ComponentNumbers& numbers,
                   const std::vector<int>& features)
{
    const Theme& theme = chart.theme();
    const QFont font = themeFont(FontRole::Footer);
    for (std::size_t row = 0; row < features.size(); ++row) {
        const double loading = loadingOf(numbers, features[row]);
        const double y = static_cast<double>(row);
        const QRectF bar = chart.toPlot(QRectF(std::min(0.0, loading), y - 0.32, std::abs(loading), 0.64)).normalized();
        paintBar(painter, bar, loading < 0 ? theme.diverging[1] : theme.diverging[5]);
        const QPointF end(loading < 0 ? bar.left() - 4 : bar.right() + 4, bar.center().y());
        paintText(painter, end, (loading < 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                  signedText(loading, 2), font, theme.text2);
    }
    const QRectF plot = chart.plotArea();
    const double zero = chart.toPlot({0, 0}).x();
    paintHairline(painter, {zero, plot.top()}, {zero, plot.bottom()}, theme.control);
}

ChartMarks loadingMarks(const ComponentNumbers& numbers, const std::vector<int>& features, double reach)
{
    ChartMarks marks;
    for (std::size_t row = 0; row < features.size(); ++row)
        marks.places.emplace_back(-reach, static_cast<double>(row) - 0.5, 2 * reach, 1);
    marks.name = [numbers, features](std::size_t i) { return numbers.features[features[i]]; };
    marks.value = [numbers, features](std::size_t i) {
        QStringList lines;
        for (int c = 0; c < std::min(kTableComponents, countOf(numbers)); ++c)
            lines << componentName(c) + QLatin1Char(' ') + signedText(numbers.pca->loadings(c, features[i]), 3);
        if (numbers.chosen >= kTableComponents)
            lines << componentName(numbers.chosen) + QLatin1Char(' ') + signedText(loadingOf(numbers, features[i]), 3);
        return lines.join(QLatin1Char('\n'));
    };
    marks.drag = ChartMarks::Drag::AlongY;
    return marks;
}

ChartTable loadingTable(const ComponentNumbers& numbers)
{
    std::vector<int> components;
    for (int c = 0; c < countOf(numbers); ++c)
        if (c < kTableComponents || c == numbers.chosen)
            components.push_back(c);
    ChartTable table{{ChartWords::tr("Feature")}, {}};
    for (const int c : components)
        table.header << componentName(c);
    for (const int feature : byLoading(*numbers.pca, numbers.chosen)) {
        QStringList row{numbers.features[feature]};
        for (const int c : components)
            row << signedText(numbers.pca->loadings(c, feature), 3);
        table.rows.push_back(row);
    }
    return table;
}

QString loadingSummary(const ComponentNumbers& numbers, const std::vector<int>& features)
{
    QStringList parts;
    for (const int feature : features)
        parts << numbers.features[feature] + QLatin1Char(' ') + signedText(loadingOf(numbers, feature), 2);
    return ChartWords::tr("%1, %2 of variance: %3.")
        .arg(componentName(numbers.chosen), percentText(numbers.pca->explainedRatio[numbers.chosen], 1),
             parts.join(QStringLiteral("; ")));
}

} // namespace

std::vector<double> cumulativeShares(const Pca& pca)
{
    std::vector<double> sums(static_cast<std::size_t>(pca.explainedRatio.size()));
    std::partial_sum(pca.explainedRatio.begin(), pca.explainedRatio.end(), sums.begin());
    return sums;
}

int componentsThatAreEnough(const Pca& pca)
{
    constexpr double kRounding = 1e-12; // ten tenths add up to less than 1
    const std::vector<double> sums = cumulativeShares(pca);
    const auto found =
        std::find_if(sums.begin(), sums.end(), [](double sum) { return sum >= kEnoughVariance - kRounding; });
    return static_cast<int>(std::min(found - sums.begin() + 1, std::ssize(sums)));
}

std::vector<int> byLoading(const Pca& pca, int component)
{
    std::vector<int> features(static_cast<std::size_t>(pca.loadings.cols()));
    std::iota(features.begin(), features.end(), 0);
    std::stable_sort(features.begin(), features.end(), [&](int a, int b) {
        return std::abs(pca.loadings(component, a)) > std::abs(pca.loadings(component, b));
    });
    return features;
}

std::unique_ptr<PlotChart> makeScreeChart(const ComponentNumbers& numbers, const Theme& theme)
{
    ChartCaption caption{ChartWords::tr("Explained variance"),
                         ChartWords::tr("share of each component; line: added up"),
                         usedText(numbers.titles, numbers.allTitles),
                         {},
                         {}};
    auto chart = std::make_unique<PlotChart>(theme, caption);
    PlotAxis y{0,     1.04, niceTicks(0, 1, 5, [](double value, int) { return percentText(value); }), true, false,
               false, {}};
    chart->setPlotAxes({0.5, countOf(numbers) + 0.5, componentTicks(numbers), false, true, false, {}}, y);
    chart->addLayer([numbers](QPainter& painter, const PlotChart& c) { paintShares(painter, c, numbers); });
    const std::vector<double> sums = cumulativeShares(*numbers.pca);
    QList<QPointF> line;
    for (std::size_t c = 0; c < sums.size(); ++c)
        line.append({static_cast<double>(c) + 1, sums[c]});
    chart->addLine(caption.title, line, QPen(theme.text2, 1.5));
    chart->addLayer([numbers](QPainter& painter, const PlotChart& c) { paintEnough(painter, c, numbers); },
                    PlotChart::Depth::OverLines);
    chart->setMarks(componentMarks(numbers));
    chart->setTable([numbers] { return screeTable(numbers); });
    QStringList parts;
    for (int c = 0; c < std::min(kTableComponents, countOf(numbers)); ++c)
        parts << componentName(c) + QLatin1Char(' ') + percentText(numbers.pca->explainedRatio[c], 1);
    chart->setSummary(enoughText(numbers) + QStringLiteral(": ") + parts.join(QStringLiteral("; ")) + QLatin1Char('.'));
    return chart;
}

std::unique_ptr<PlotChart> makeLoadingsChart(const ComponentNumbers& numbers, const Theme& theme)
{
    const std::vector<int> features = listed(numbers);
    const auto left = static_cast<qint64>(numbers.features.size()) - std::ssize(features);
    ChartCaption caption{ChartWords::tr("What %1 is made of").arg(componentName(numbers.chosen)),
                         ChartWords::tr("loadings of the features"),
                         {},
                         left > 0 ? ChartWords::tr("%1 smaller ones in the table").arg(integerText(left)) : QString(),
                         {}};
    auto chart = std::make_unique<PlotChart>(theme, caption);
    const double largest = features.empty() ? 1 : std::max(std::abs(loadingOf(numbers, features.front())), 1e-6);
    const double reach = largest * kValueRoom;
    PlotAxis y{static_cast<double>(features.size()) - 0.5, -0.5, {}, false, false, false, {}};
    for (std::size_t row = 0; row < features.size(); ++row)
        y.ticks.append({static_cast<double>(row), numbers.features[features[row]], false});
    chart->setPlotAxes({-reach, reach, {}, false, false, false, {}}, y);
    chart->addLayer(
        [numbers, features](QPainter& painter, const PlotChart& c) { paintLoadings(painter, c, numbers, features); });
    chart->setMarks(loadingMarks(numbers, features, reach));
    chart->setTable([numbers] { return loadingTable(numbers); });
    chart->setSummary(loadingSummary(numbers, features));
    return chart;
}

} // namespace marquee
