// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/dataset.h"

#include <cstdint>
#include <string>
#include <vector>

namespace marquee {

/// Columns that are missing together stand side by side: of the titles that lack one of two neighbours at least the
/// share MissingMapOptions::together lacks both.
struct MissingColumnGroup
{
    std::size_t first = 0, count = 0; ///< places in MissingMap::columns
};

/// Neighbouring titles of the map, drawn as one line.
struct MissingBand
{
    TitleIds titles;           ///< in the map's order
    std::vector<float> shares; ///< share of them without a value, by place in MissingMap::columns
};

/// Titles that lack exactly the same columns.
struct MissingPattern
{
    std::vector<std::uint32_t> lacking; ///< columns of the source, in the map's order
    TitleIds titles;                    ///< ascending
};

/// Which cells are empty: columns grouped by what is missing together, titles sorted by what they lack.
struct MissingMap
{
    std::vector<std::uint32_t> columns; ///< columns of the source, as they are drawn
    std::vector<std::size_t> missing;   ///< by place in columns
    std::vector<MissingColumnGroup> groups;
    std::vector<MissingBand> bands;       ///< at most MissingMapOptions::bands
    std::vector<MissingPattern> patterns; ///< most titles first, at most MissingMapOptions::patterns
    std::size_t patternCount = 0;         ///< of all
    std::size_t titles = 0;
};

struct MissingMapOptions
{
    std::size_t bands = 200;
    std::size_t patterns = 12;
    double together = 0.8;     ///< Jaccard index of the titles that lack two columns
    bool wholeColumns = false; ///< also columns that nobody or everybody lacks
};

/// The map of some titles, by the cleaned cells. Groups are those of single linkage at `together`, fewest gaps first;
/// titles are sorted by their pattern, read from the column with most gaps on, those with a value first.
/// O(cells + columns^2 titles / 64 + titles log titles).
MissingMap missingMap(const Dataset& data, const TitleIds& titles, const MissingMapOptions& options = {});

/// How often the titles of one kind lack something that others have.
struct WhoLacks
{
    std::string field, label; ///< "Type", "Series"; "Decade", "1990s"; "Genre", "Documentary"; "Language", "Thai"
    std::size_t titles = 0, lacking = 0;
    double share = 0;  ///< lacking / titles
    double excess = 0; ///< share minus the share of all titles
    TitleIds ids;      ///< those that lack it, ascending
};

/// Who lacks every one of these columns (both critics: "who has no critic score"): everybody first, then types,
/// decades, genres, languages and countries of at least `floor` titles that lack it more often than everybody, those
/// with the most titles beyond the average share first. O(titles * labels).
std::vector<WhoLacks> whoLacks(const Dataset& data, const std::vector<std::uint32_t>& columns, const TitleIds& titles,
                               std::size_t floor = 50);

/// Source columns of the critics; empty where the file has none.
std::vector<std::uint32_t> criticColumns(const Dataset& data);

} // namespace marquee
