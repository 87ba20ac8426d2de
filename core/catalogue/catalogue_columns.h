// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

#include <array>
#include <cstdint>
#include <limits>
#include <string>
#include <utility>
#include <vector>

namespace marquee {

/// The flat arrays behind a Catalogue, as its builder fills them: one entry per title each, unless said otherwise.
struct CatalogueColumns
{
    /// Days since 1970-01-01.
    using Day = std::int32_t;
    static constexpr Day kNoDay = std::numeric_limits<Day>::min();

    RawTablePtr source;
    Schema schema;
    /// Cells that cleaning changed, by column of the source, ascending by row.
    std::vector<std::vector<std::pair<TitleId, std::string>>> changes;

    std::vector<std::string_view> titles; ///< views into source or changes
    std::vector<TitleType> types;
    std::vector<RuntimeClass> runtimeClasses;
    bool runtimeInMinutes = false;
    std::vector<Day> releaseDays;
    std::vector<Day> netflixDays;
    std::array<std::vector<double>, kMeasureCount> numbers; ///< empty for what the file does not have
    std::vector<double> noNumbers;                          ///< NaN for every title: stands for the empty ones
    std::array<ListColumn, kListFieldCount> lists;
    ListColumn ageRatings;
    ListColumn noList; ///< empty for every title: stands for columns that are no categories

    /// A further number column, NaN where absent.
    struct Metric
    {
        std::size_t column = 0;
        std::vector<double> values;
    };
    std::vector<Metric> metrics; ///< ascending by column
    /// A further text or list column.
    struct Category
    {
        std::size_t column = 0;
        ListColumn labels;
    };
    std::vector<Category> categories; ///< ascending by column

    TitleIds dropped;                            ///< ascending; their entries are all missing
    std::array<TitleIds, kMeasureCount> imputed; ///< ascending, titles whose number cleaning filled in
    std::vector<Issue> issues;
};

} // namespace marquee
