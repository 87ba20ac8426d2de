// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/type_label.h"
#include "cleaning/number_text.h"
#include "cleaning/outlier_samples.h"
#include "cleaning/rule_actions.h"

#include <cmath>

namespace marquee {
namespace {

/// The fences that a title's number was tested by.
const OutlierSummary& summaryOf(const Outliers& outliers, std::uint32_t column, TitleType type)
{
    return *std::find_if(outliers.summaries.begin(), outliers.summaries.end(), [&](const OutlierSummary& each) {
        return each.column == column && (!each.type || *each.type == type);
    });
}

std::string cappedText(double value, double unit, int decimals, const OutlierSummary& summary)
{
    const auto raw = [&](double fence) { return summary.logarithm ? std::expm1(fence) : fence; };
    const double low = raw(summary.lowFence);
    return value < low ? numberText(low, unit, decimals, Rounding::Up)
                       : numberText(raw(summary.highFence), unit, decimals, Rounding::Down);
}

} // namespace

RuleDeeds resolveOutliers(const CleanedView& cleaned, const Outliers& outliers, OutlierAction action)
{
    RuleDeeds deeds(cleaned.schema.columns.size());
    if (action == OutlierAction::Keep)
        return deeds;
    const auto types = titleTypes(cleaned);
    std::vector<int> decimals(deeds.changes.size(), -1);
    for (const Flag& flag : outliers.flags) {
        const auto column = flag.group;
        const auto& values = *cleaned.values[column];
        std::string text;
        if (action == OutlierAction::Cap) {
            if (decimals[column] < 0)
                decimals[column] = decimalsOf(values.numbers, values.unit);
            text = cappedText(values.numbers[flag.row.row], values.unit, decimals[column],
                              summaryOf(outliers, column, types[flag.row.row]));
        }
        deeds.changes[column].push_back({flag.row.row, std::move(text), Rule::FlagOutliers});
    }
    return deeds;
}

} // namespace marquee
