// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/catalogue/time_charts.h"

#include "analysis/breakdown.h"
#include "charts/catalogue/chart_parts.h"
#include "charts/chart_text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace marquee {

namespace {

/// A month as the number of months since year 0.
int monthNumber(int year, unsigned month)
{
    return year * 12 + static_cast<int>(month) - 1;
}

int monthOf(const Catalogue& catalogue, TitleId id)
{
    const auto day = catalogue.netflixDate(id);
    if (!day)
        return -1;
    const std::chrono::year_month_day date(*day);
    return monthNumber(static_cast<int>(date.year()), static_cast<unsigned>(date.month()));
}

QString monthText(int number)
{
    const QLocale locale = QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale();
    return QStringLiteral("%1 %2").arg(locale.monthName(number % 12 + 1, QLocale::ShortFormat)).arg(number / 12);
}

/// Counts moved to where the months of the whole begin.
std::vector<std::size_t> aligned(const MonthCounts& part, int first, std::size_t months)
{
    std::vector<std::size_t> counts(months, 0);
    for (std::size_t i = 0; i < part.counts.size(); ++i) {
        const auto at = monthNumber(part.firstYear, part.firstMonth) + static_cast<int>(i) - first;
        if (at >= 0 && at < static_cast<int>(months))
            counts[static_cast<std::size_t>(at)] = part.counts[i];
    }
    return counts;
}

/// The tallest bar is so much taller than the next that it would flatten all the others.
bool dwarfsTheOthers(std::vector<std::size_t> counts)
{
    if (counts.size() < 3)
        return false;
    std::partial_sort(counts.begin(), counts.begin() + 2, counts.end(), std::greater<>());
    return counts[1] > 0 && counts[0] > 2 * counts[1];
}

void cutTallestMonth(HistogramNumbers& numbers, int first)
{
    numbers.cutTallest = dwarfsTheOthers(numbers.whole);
    if (!numbers.cutTallest)
        return;
    const auto tallest = std::max_element(numbers.whole.begin(), numbers.whole.end()) - numbers.whole.begin();
    constexpr std::ptrdiff_t kStart = 12; // a heap in the first year is the start of somebody's collecting
    if (tallest < kStart)
        numbers.cutNote = ChartWords::tr("in %1: collection start").arg(monthText(first + static_cast<int>(tallest)));
}

QList<AxisTick> januaries(int first, std::size_t months)
{
    QList<AxisTick> ticks;
    for (std::size_t i = 0; i < months; ++i) {
        const int month = first + static_cast<int>(i);
        if (month % 12 == 0)
            ticks.append({static_cast<double>(i), QString::number(month / 12), false});
    }
    if (ticks.isEmpty() && months > 0)
        ticks.append({0, monthText(first), false});
    return ticks;
}

HistogramNumbers additionNumbers(const ChartInput& input, const MonthCounts& whole, int first)
{
    HistogramNumbers numbers;
    numbers.quantity = ChartWords::tr("Month");
    numbers.scale = input.scale;
    numbers.bins = {0, 1, std::max<std::size_t>(whole.counts.size(), 1)};
    numbers.whole = whole.counts;
    numbers.whole.resize(numbers.bins.count);
    if (input.anySelected())
        numbers.selected =
            aligned(additionsByMonth(*input.data->catalogue, *input.selected), first, numbers.bins.count);
    numbers.xTicks = januaries(first, numbers.bins.count);
    numbers.binName = [first](std::size_t i) { return monthText(first + static_cast<int>(i)); };
    cutTallestMonth(numbers, first);
    numbers.caption = {ChartWords::tr("Added to Netflix"),
                       ChartWords::tr("titles per month"),
                       usedText(whole.used, input.shown->size()),
                       {},
                       {}};
    if (!input.brief)
        numbers.caption.footerRight =
            ChartWords::tr("%1 months").arg(integerText(static_cast<qint64>(whole.counts.size())));
    return numbers;
}

QString rangeReason(const std::function<QString(std::size_t)>& name, const QString& what,
                    const std::vector<std::size_t>& marks)
{
    if (marks.empty())
        return {};
    const QString first = name(marks.front());
    return marks.size() == 1 ? ChartWords::tr("%1 %2").arg(what, first)
                             : ChartWords::tr("%1 %2 to %3").arg(what, first, name(marks.back()));
}

/// The years the chart spans: `years` up to the last one, begun at a full decade.
Bins yearBins(const Dataset& data, int years)
{
    const std::vector<double> ascending = presentSorted(data.numbers(Measure::ReleaseYear), data.all());
    const double last = ascending.back();
    const double wanted = std::floor((last - years) / 10) * 10;
    const double first = std::max(wanted, ascending.front());
    return {first, 1, static_cast<std::size_t>(std::max(last - first, 0.0)) + 1};
}

HistogramNumbers yearNumbers(const ChartInput& input, const Bins& bins)
{
    const auto values = input.data->numbers(Measure::ReleaseYear);
    HistogramNumbers numbers;
    numbers.quantity = ChartWords::tr("Release year");
    numbers.scale = input.scale;
    numbers.bins = bins;
    const Histogram whole = histogram(values, *input.shown, bins);
    numbers.whole = whole.counts;
    if (input.anySelected())
        numbers.selected = histogram(values, *input.selected, bins).counts;
    const auto year = [](double value) {
        return std::isnan(value) ? missingText() : QString::number(static_cast<int>(value));
    };
    numbers.binName = [bins, year](std::size_t i) { return year(bins.start + static_cast<double>(i)); };
    numbers.xTicks = niceTicks(bins.start, bins.end() - 1, 7, [year](double value, int) { return year(value); });
    for (AxisTick& tick : numbers.xTicks)
        tick.value += 0.5; // under the middle of its bar
    for (const OverlayGroup& group : overlayGroups(input))
        numbers.overlays.push_back({group.name, group.key, group.colour, histogram(values, group.ids, bins).counts});
    numbers.caption = {ChartWords::tr("Release year"),
                       ChartWords::tr("titles per year, from %1").arg(year(bins.start)),
                       usedText(whole.used, input.shown->size()),
                       {},
                       {}};
    if (!input.brief) {
        numbers.caption.footerRight = ChartWords::tr("median %1").arg(year(quantile(values, *input.shown, 0.5)));
        if (input.anySelected())
            numbers.caption.footerPicked = year(quantile(values, *input.selected, 0.5));
    }
    return numbers;
}

} // namespace

CatalogueChart makeReleaseYearChart(const ChartInput& input, const Theme& theme)
{
    const QString title = ChartWords::tr("Release year");
    if (!input.data->has(Measure::ReleaseYear))
        return missingChart(theme, title,
                            ChartWords::tr("No release dates in this file. Map a column to Release date or year."));
    const Bins bins = yearBins(*input.data, input.years);
    CatalogueChart result;
    result.chart = makeHistogramChart(yearNumbers(input, bins), theme);
    result.titles = [data = input.data, shown = input.shown, bins](const std::vector<std::size_t>& marks) {
        const auto values = data->numbers(Measure::ReleaseYear);
        return titlesWhere(*shown, [&](TitleId id) {
            return std::binary_search(marks.begin(), marks.end(), binOf(values[id.row], bins));
        });
    };
    result.reason = [name = result.chart->marks().name, title](const std::vector<std::size_t>& marks) {
        return rangeReason(name, title, marks);
    };
    return result;
}

CatalogueChart makeAdditionsChart(const ChartInput& input, const Theme& theme)
{
    const MonthCounts whole = additionsByMonth(*input.data->catalogue, *input.shown);
    if (!input.data->has(Measure::NetflixYear))
        return missingChart(theme, ChartWords::tr("Added to Netflix"),
                            ChartWords::tr("No dates of addition in this file. Map a column to Netflix date."));
    const int first = monthNumber(whole.firstYear, whole.firstMonth);
    CatalogueChart result;
    result.chart = makeHistogramChart(additionNumbers(input, whole, first), theme);
    result.titles = [data = input.data, shown = input.shown, first](const std::vector<std::size_t>& marks) {
        return titlesWhere(*shown, [&](TitleId id) {
            const int month = monthOf(*data->catalogue, id) - first;
            return month >= 0 && std::binary_search(marks.begin(), marks.end(), static_cast<std::size_t>(month));
        });
    };
    result.reason = [name = result.chart->marks().name](const std::vector<std::size_t>& marks) {
        return rangeReason(name, ChartWords::tr("Added"), marks);
    };
    return result;
}

} // namespace marquee
