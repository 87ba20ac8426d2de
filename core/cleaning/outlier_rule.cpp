// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleaning/outlier_samples.h"

#include "base/numbers.h"
#include "cleaning/flag_rules.h"

#include <cmath>

namespace marquee {
namespace {

std::string methodName(const OutlierOptions& options, bool logarithm)
{
    const std::string name = options.method == OutlierMethod::Tukey       ? "Tukey"
                             : options.method == OutlierMethod::ModifiedZ ? "modified z"
                                                                          : "Tukey or modified z";
    return logarithm ? name + ", log" : name;
}

std::string detailOf(const std::string& name, double value, const OutlierSummary& summary)
{
    const auto shown = [&](double fence) {
        const double raw = summary.logarithm ? std::expm1(fence) : fence;
        return formatNumber(std::round(raw * 100) / 100);
    };
    const bool below = (summary.logarithm ? std::log1p(value) : value) < summary.lowFence;
    return name + " " + formatNumber(value) + (below ? ", below the fence at " : ", above the fence at ") +
           shown(below ? summary.lowFence : summary.highFence) + " (" + summary.method + ")";
}

void testSample(const CleanedView& cleaned, std::size_t column, const OutlierSample& sample,
                const OutlierOptions& options, Outliers& out)
{
    const auto fences = fencesOf(sample.tested, options);
    const auto raw = sample.logarithm ? fencesOf(sample.raw, options) : fences;
    OutlierSummary summary{static_cast<std::uint32_t>(column),
                           methodName(options, sample.logarithm),
                           fences.low,
                           fences.high,
                           0,
                           0,
                           sample.type,
                           sample.logarithm};
    const auto& values = cleaned.values[column]->numbers;
    for (const auto id : sample.titles) {
        const double value = values[id.row];
        summary.flaggedRaw += raw.outside(value) ? 1 : 0;
        if (!fences.outside(sample.logarithm ? std::log1p(value) : value))
            continue;
        ++summary.flagged;
        out.flags.push_back(Flag{id, Rule::FlagOutliers, static_cast<std::uint32_t>(column),
                                 detailOf(cleaned.table.header()[column], value, summary)});
    }
    out.summaries.push_back(std::move(summary));
}

} // namespace

Outliers flagOutliers(const CleanedView& cleaned, const OutlierOptions& options)
{
    Outliers out;
    const auto types = options.perType ? titleTypes(cleaned) : std::vector<TitleType>();
    for (std::size_t column = 0; column < cleaned.schema.columns.size(); ++column) {
        const Role role = cleaned.schema.columns[column].role;
        if (!isOutlierRole(role) || cleaned.stop.stop_requested())
            continue;
        const auto first = static_cast<std::ptrdiff_t>(out.flags.size());
        for (const auto& sample : outlierSamples(cleaned, column, types, options.scale))
            testSample(cleaned, column, sample, options, out);
        std::sort(out.flags.begin() + first, out.flags.end(),
                  [](const Flag& a, const Flag& b) { return a.row < b.row; });
    }
    return out;
}

} // namespace marquee
