// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/statistics.h"
#include "catalogue/dictionary.h"
#include "features/dataset.h"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace marquee {

/// Titles that carry a label, and how they do.
struct LabelCount
{
    std::string label;
    std::size_t titles = 0;
    std::size_t films = 0, series = 0;
    MeanInterval mean; ///< of the outcome over those that have it, 95 %
};

/// Counts per label among some titles, by falling count, ties by label; with the mean of any number as outcome.
struct Breakdown
{
    std::vector<LabelCount> labels;
    std::size_t used = 0; ///< titles with at least one label
};
Breakdown breakdown(const Dataset& data, const ListColumn& column, std::span<const TitleId> ids,
                    MeasureField outcome = Measure::WeightedScore);

/// Titles among `ids` that carry the label.
TitleIds titlesWith(const ListColumn& column, std::string_view label, std::span<const TitleId> ids);

/// Titles carrying both labels; counts[i][j], symmetric, diagonal = own count.
struct PairCounts
{
    std::vector<std::string> labels;
    std::vector<std::vector<std::size_t>> counts;
    std::size_t used = 0;
};
PairCounts pairCounts(const ListColumn& column, std::span<const TitleId> ids, std::span<const std::string> labels);

/// Titles per runtime class and type.
struct RuntimeCounts
{
    std::array<std::array<std::size_t, 2>, 4> counts{}; ///< [class][film 0, series 1]
    std::size_t used = 0;
};
RuntimeCounts runtimeCounts(const Catalogue& catalogue, std::span<const TitleId> ids);

/// Titles added per calendar month, from the first month present to the last, without gaps.
struct MonthCounts
{
    int firstYear = 0;
    unsigned firstMonth = 1; ///< 1..12
    std::vector<std::size_t> counts;
    std::size_t used = 0;
};
MonthCounts additionsByMonth(const Catalogue& catalogue, std::span<const TitleId> ids);

} // namespace marquee
