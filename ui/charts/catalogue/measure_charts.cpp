// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/catalogue/measure_charts.h"

#include "charts/catalogue/chart_parts.h"
#include "charts/chart_text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace marquee {

namespace {

struct MeasureSpec
{
    MeasureField measure = Measure::WeightedScore;
    QString title, subtitle, missing;
    double binWidth = 1;
    int decimals = 1;         ///< of medians
    bool logarithmic = false; ///< binWidth is in powers of ten
    bool gap = false;         ///< signed, with the balanced zone
    bool density = true;      ///< not for small whole numbers, between which there is nothing
};

/// The numbers the axis shows: themselves, or their decimal logarithms where positive.
std::shared_ptr<const std::vector<double>> axisValues(const Dataset& data, const MeasureSpec& spec)
{
    const auto source = data.numbers(spec.measure);
    auto values = std::make_shared<std::vector<double>>(source.begin(), source.end());
    if (spec.logarithmic) {
        for (double& value : *values)
            value = value > 0 ? std::log10(value) : std::numeric_limits<double>::quiet_NaN();
    }
    return values;
}

/// Bins over all titles of the file, so that a filter does not move the axis.
Bins binsFor(const std::vector<double>& values, double width)
{
    double low = std::numeric_limits<double>::infinity(), high = -low;
    for (const double value : values) {
        if (std::isfinite(value)) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    }
    const double first = std::floor(low / width + 1e-9);
    const double count = std::max(1.0, std::ceil(high / width - 1e-9) - first);
    constexpr double kMostBins = 400;
    return {first * width, width, static_cast<std::size_t>(std::min(count, kMostBins))};
}

QString plainText(const MeasureSpec& spec, double value)
{
    if (spec.logarithmic)
        return compactText(std::pow(10.0, value));
    return spec.gap ? signedText(value, spec.decimals) : decimalText(value, spec.decimals);
}

QString powerText(double power) // "1M" rather than "1.0M"
{
    return power < 1e4 ? integerText(static_cast<qint64>(power))
                       : compactText(power).remove(QLocale().decimalPoint() + QLatin1Char('0'));
}

/// Whole powers of ten, each written as the number it stands for.
QList<AxisTick> powerTicks(const Bins& bins)
{
    QList<AxisTick> ticks;
    const int last = static_cast<int>(std::floor(bins.end() + 1e-9));
    for (int power = static_cast<int>(std::ceil(bins.start - 1e-9)); power <= last; ++power)
        ticks.append({static_cast<double>(power), powerText(std::pow(10.0, power)), false});
    return ticks;
}

void addOverlays(HistogramNumbers& numbers, const ChartInput& input, const std::vector<double>& values)
{
    for (const OverlayGroup& group : overlayGroups(input))
        numbers.overlays.push_back(
            {group.name, group.key, group.colour, histogram(values, group.ids, numbers.bins).counts});
}

void addDensity(HistogramNumbers& numbers, const ChartInput& input, const MeasureSpec& spec,
                const std::vector<double>& values, std::size_t used)
{
    constexpr std::size_t kPlaces = 121;
    const auto scale = spec.logarithmic ? std::nullopt : valueScale(spec.measure);
    numbers.density = density(values, *input.shown, numbers.bins.start, numbers.bins.end(), kPlaces, scale);
    for (double& height : numbers.density)
        height *= static_cast<double>(used) * numbers.bins.width;
    numbers.wholeBox = boxStats(values, *input.shown);
    if (input.anySelected())
        numbers.selectedBox = boxStats(values, *input.selected);
}

void addBalancedZone(HistogramNumbers& numbers, const ChartInput& input, const std::vector<double>& values)
{
    const double below = input.data->scores->options.balancedBelow;
    const auto balanced = std::count_if(input.shown->begin(), input.shown->end(),
                                        [&](TitleId id) { return std::abs(values[id.row]) < below; });
    numbers.references = {{-below, {}}, {below, ChartWords::tr("balanced %1").arg(integerText(balanced))}};
}

void addMedians(HistogramNumbers& numbers, const ChartInput& input, const MeasureSpec& spec,
                const std::vector<double>& values)
{
    numbers.caption.footerRight = ChartWords::tr("median %1").arg(plainText(spec, quantile(values, *input.shown, 0.5)));
    if (input.anySelected())
        numbers.caption.footerPicked = plainText(spec, quantile(values, *input.selected, 0.5));
}

HistogramNumbers measureNumbers(const ChartInput& input, const MeasureSpec& spec, const std::vector<double>& values)
{
    HistogramNumbers numbers;
    numbers.quantity = spec.title;
    numbers.bins = binsFor(values, spec.binWidth);
    numbers.scale = input.scale;
    const Histogram whole = histogram(values, *input.shown, numbers.bins);
    numbers.whole = whole.counts;
    if (input.anySelected())
        numbers.selected = histogram(values, *input.selected, numbers.bins).counts;
    numbers.caption = {spec.title, spec.subtitle, usedText(whole.used, input.shown->size()), {}, {}};
    addOverlays(numbers, input, values);
    if (spec.gap)
        addBalancedZone(numbers, input, values);
    if (!input.brief) {
        addMedians(numbers, input, spec, values);
        if (spec.density && !spec.gap && input.overlay == ChartOverlay::None)
            addDensity(numbers, input, spec, values, whole.used);
    }
    if (spec.logarithmic) {
        numbers.xTicks = powerTicks(numbers.bins);
        numbers.binName = [bins = numbers.bins](std::size_t i) {
            const double low = bins.start + bins.width * static_cast<double>(i);
            return ChartWords::tr("%1 to %2")
                .arg(compactText(std::pow(10.0, low)), compactText(std::pow(10.0, low + bins.width)));
        };
    } else if (spec.gap) {
        numbers.xTicks = niceTicks(numbers.bins.start, numbers.bins.end(), 9, [](double value, int decimals) {
            return value == 0 ? QStringLiteral("0") : signedText(value, decimals);
        });
    }
    return numbers;
}

/// "Weighted score 6.25 to 6.75": from the first bin's start to the last one's end.
QString binsReason(const std::function<QString(std::size_t)>& name, const QString& title,
                   const std::vector<std::size_t>& marks)
{
    const QString first = name(marks.front()), last = name(marks.back());
    if (marks.size() == 1)
        return title + QLatin1Char(' ') + first;
    const QString from = first.section(QLatin1Char(' '), 0, 0), to = last.section(QLatin1Char(' '), -1);
    return ChartWords::tr("%1 %2 to %3").arg(title, from, to);
}

CatalogueChart measureChart(const ChartInput& input, const Theme& theme, const MeasureSpec& spec)
{
    if (!input.data->has(spec.measure))
        return missingChart(theme, spec.title, spec.missing);
    const auto values = axisValues(*input.data, spec);
    const HistogramNumbers numbers = measureNumbers(input, spec, *values);
    CatalogueChart result;
    result.chart = makeHistogramChart(numbers, theme);
    result.titles = [values, shown = input.shown, bins = numbers.bins](const std::vector<std::size_t>& marks) {
        return titlesWhere(*shown, [&](TitleId id) {
            return std::binary_search(marks.begin(), marks.end(), binOf((*values)[id.row], bins));
        });
    };
    result.reason = [name = result.chart->marks().name, title = spec.title](const std::vector<std::size_t>& marks) {
        return marks.empty() ? QString() : binsReason(name, title, marks);
    };
    return result;
}

std::vector<double> sortedNumbers(const Dataset& data, MeasureField field)
{
    std::vector<double> values;
    for (const double value : data.numbers(field))
        if (std::isfinite(value))
            values.push_back(value);
    std::sort(values.begin(), values.end());
    return values;
}

/// Titles above zero only, and the largest far from the middle of them: most of an even axis would be empty.
bool needsLogarithms(const std::vector<double>& ascending)
{
    constexpr double kFar = 50;
    return !ascending.empty() && ascending.front() > 0 && ascending.back() > kFar * quantileSorted(ascending, 0.5);
}

/// One, two or five times a power of ten: about forty bins from the least value to the largest.
double binWidthFor(double low, double high)
{
    constexpr double kBins = 45;
    const double rough = (high - low) / kBins;
    if (!(rough > 0) || !std::isfinite(rough))
        return 1;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double step : {1.0, 2.0, 5.0})
        if (rough <= step * power)
            return step * power;
    return 10 * power;
}

MeasureSpec metricSpec(const Dataset& data, std::size_t column)
{
    MeasureSpec spec;
    spec.measure = MeasureField::ofColumn(column);
    spec.title = labelText(data.catalogue->columnName(column));
    spec.missing = ChartWords::tr("No numbers in this column of the file.");
    const auto values = sortedNumbers(data, spec.measure);
    spec.logarithmic = needsLogarithms(values);
    if (spec.logarithmic) {
        spec.binWidth = 0.2;
        spec.subtitle = ChartWords::tr("titles, logarithmic axis");
        return spec;
    }
    spec.binWidth = values.empty() ? 1 : binWidthFor(values.front(), values.back());
    spec.decimals = std::clamp(1 - static_cast<int>(std::floor(std::log10(spec.binWidth))), 0, 4);
    spec.subtitle = ChartWords::tr("titles per %1").arg(QLocale().toString(spec.binWidth, 'g', 6));
    return spec;
}

} // namespace

CatalogueChart makeMetricChart(const ChartInput& input, const Theme& theme, std::size_t column)
{
    return measureChart(input, theme, metricSpec(*input.data, column));
}

CatalogueChart makeWeightedScoreChart(const ChartInput& input, const Theme& theme)
{
    const bool plain = input.brief || input.overlay != ChartOverlay::None;
    return measureChart(input, theme,
                        {Measure::WeightedScore, ChartWords::tr("Weighted score"),
                         plain ? ChartWords::tr("titles per quarter point")
                               : ChartWords::tr("titles per quarter point, density, box 25 to 75 %"),
                         ChartWords::tr("No title has a score. Map a column to IMDb, Rotten Tomatoes or Metacritic."),
                         0.25, 2});
}

CatalogueChart makeImdbChart(const ChartInput& input, const Theme& theme)
{
    return measureChart(input, theme,
                        {Measure::ImdbScore, ChartWords::tr("IMDb score"),
                         ChartWords::tr("titles per fifth of a point, 0 to 10"),
                         ChartWords::tr("No IMDb scores in this file. Map a column to IMDb score."), 0.2, 1});
}

CatalogueChart makeRottenTomatoesChart(const ChartInput& input, const Theme& theme)
{
    return measureChart(
        input, theme,
        {Measure::RottenTomatoes, ChartWords::tr("Rotten Tomatoes"), ChartWords::tr("titles per 5 points, 0 to 100"),
         ChartWords::tr("No Rotten Tomatoes scores in this file. Map a column to Rotten Tomatoes."), 5, 0});
}

CatalogueChart makeMetacriticChart(const ChartInput& input, const Theme& theme)
{
    return measureChart(input, theme,
                        {Measure::Metacritic, ChartWords::tr("Metacritic"),
                         ChartWords::tr("titles per 5 points, 0 to 100"),
                         ChartWords::tr("No Metacritic scores in this file. Map a column to Metacritic."), 5, 0});
}

CatalogueChart makeGapChart(const ChartInput& input, const Theme& theme)
{
    return measureChart(input, theme,
                        {Measure::Gap, ChartWords::tr("Audience-critic gap"),
                         ChartWords::tr("critics minus audience, standard scores"),
                         ChartWords::tr("No title has both an audience and a critic score. Map a column to each."), 0.2,
                         2, false, true});
}

CatalogueChart makeVotesChart(const ChartInput& input, const Theme& theme)
{
    return measureChart(input, theme,
                        {Measure::ImdbVotes, ChartWords::tr("IMDb votes"), ChartWords::tr("titles, logarithmic axis"),
                         ChartWords::tr("No votes in this file. Map a column to IMDb votes."), 0.2, 0, true});
}

CatalogueChart makeAwardsChart(const ChartInput& input, const Theme& theme)
{
    return measureChart(input, theme,
                        {Measure::AwardsReceived, ChartWords::tr("Awards received"),
                         ChartWords::tr("titles with an award, logarithmic axis"),
                         ChartWords::tr("No awards in this file. Map a column to Awards received."), 0.2, 0, true,
                         false, false});
}

CatalogueChart makeBoxOfficeChart(const ChartInput& input, const Theme& theme)
{
    return measureChart(input, theme,
                        {Measure::BoxOffice, ChartWords::tr("Box office"),
                         ChartWords::tr("titles, US dollars, logarithmic axis"),
                         ChartWords::tr("No box office in this file. Map a column to Box office."), 0.25, 0, true});
}

CatalogueChart makeRuntimeMinutesChart(const ChartInput& input, const Theme& theme)
{
    return measureChart(input, theme,
                        {Measure::RuntimeMinutes, ChartWords::tr("Runtime"), ChartWords::tr("titles per 10 minutes"),
                         ChartWords::tr("No runtimes in this file. Map a column to Runtime."), 10, 0});
}

} // namespace marquee
