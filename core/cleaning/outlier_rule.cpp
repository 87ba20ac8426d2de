// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/distribution.h"
#include "base/numbers.h"
#include "catalogue/column_parser.h"
#include "cleaning/flag_rules.h"

#include <algorithm>
#include <cmath>

namespace marquee {
namespace {

constexpr double kReach = 1.5;

struct Fences
{
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();

    bool outside(double value) const { return value < low || value > high; } // false for NaN
};

/// Fences of ascending values; open ones where the quartiles coincide.
Fences tukey(const std::vector<double>& ascending)
{
    const double q1 = quantileSorted(ascending, 0.25);
    const double q3 = quantileSorted(ascending, 0.75);
    if (ascending.empty() || !(q3 > q1))
        return {};
    return {q1 - kReach * (q3 - q1), q3 + kReach * (q3 - q1)};
}

bool isTested(Role role)
{
    return isNumberRole(role) || role == Role::Runtime;
}

std::vector<double> numbersOf(const CleanedTable& cleaned, std::size_t column, Role role)
{
    IssueLog unused; // the catalogue's builder reports the cells that are no numbers
    const CleanedColumn cells(cleaned.table, column, cleaned.report);
    if (role == Role::Runtime)
        return parseRuntimeColumn(cells, unused, cleaned.stop).minutes;
    return parseNumberColumn(cells, columnFormat(cleaned.table, column, role), unused, cleaned.stop);
}

std::string detailOf(const std::string& name, double value, const Fences& fences, bool logarithm)
{
    const auto shown = [&](double fence) {
        const double raw = logarithm ? std::expm1(fence) : fence;
        return formatNumber(std::round(raw * 100) / 100);
    };
    const double tested = logarithm ? std::log1p(value) : value;
    return name + " " + formatNumber(value) +
           (tested < fences.low ? ", below the fence at " : ", above the fence at ") +
           shown(tested < fences.low ? fences.low : fences.high);
}

void testColumn(const CleanedTable& cleaned, std::size_t column, Role role, Outliers& out)
{
    const auto values = numbersOf(cleaned, column, role);
    std::vector<double> ascending;
    std::copy_if(values.begin(), values.end(), std::back_inserter(ascending),
                 [](double v) { return std::isfinite(v); });
    if (ascending.empty())
        return;
    std::sort(ascending.begin(), ascending.end());
    const auto raw = tukey(ascending);
    const bool logarithm = isHeavyTailed(role);
    if (logarithm)
        std::transform(ascending.begin(), ascending.end(), ascending.begin(), [](double v) { return std::log1p(v); });
    const auto fences = tukey(ascending);
    OutlierSummary summary{static_cast<std::uint32_t>(column),
                           logarithm ? "Tukey, log" : "Tukey",
                           fences.low,
                           fences.high,
                           0,
                           0,
                           {},
                           logarithm};
    for (std::size_t row = 0; row < values.size(); ++row) {
        summary.flaggedRaw += raw.outside(values[row]) ? 1 : 0;
        if (!fences.outside(logarithm ? std::log1p(values[row]) : values[row]))
            continue;
        ++summary.flagged;
        out.flags.push_back(Flag{TitleId{static_cast<std::uint32_t>(row)}, Rule::FlagOutliers,
                                 static_cast<std::uint32_t>(column),
                                 detailOf(cleaned.table.header()[column], values[row], fences, logarithm)});
    }
    out.summaries.push_back(std::move(summary));
}

} // namespace

Outliers flagOutliers(const CleanedTable& cleaned)
{
    Outliers out;
    for (std::size_t column = 0; column < cleaned.schema.columns.size(); ++column)
        if (const auto role = cleaned.schema.columns[column].role; isTested(role) && !cleaned.stop.stop_requested())
            testColumn(cleaned, column, role, out);
    return out;
}

} // namespace marquee
