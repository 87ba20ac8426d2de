// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/segment.h"
#include "features/dataset.h"

#include <limits>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace marquee {

struct NumberRange
{
    MeasureField measure = Measure::WeightedScore;
    double min = -std::numeric_limits<double>::infinity(); ///< inclusive
    double max = std::numeric_limits<double>::infinity();  ///< inclusive
    bool operator==(const NumberRange&) const = default;
};

struct ListCondition
{
    LabelField field = ListField::Genres;
    std::vector<std::string> anyOf; ///< labels; a title needs at least one
    bool operator==(const ListCondition&) const = default;
};

/// A text to be found, ignoring case and accents, in one column's cleaned cells.
struct ColumnText
{
    std::size_t column = 0;
    std::string text;
    bool operator==(const ColumnText&) const = default;
};

/// Which titles are shown. Conditions join by "and"; a title without the value fails a range on it.
struct Filter
{
    std::optional<TitleType> type;
    std::vector<NumberRange> ranges;  ///< at most one per number
    std::vector<ListCondition> lists; ///< at most one per field
    std::vector<std::string> ageRatings;
    std::vector<RuntimeClass> runtimes;
    std::vector<Basis> bases;
    std::vector<int> clusters;          ///< cluster ids of the current clustering
    std::vector<TitleSegment> segments; ///< a title of any of them passes
    std::string text;                   ///< find as you type over title, people and tags
    std::vector<ColumnText> columns;
    std::optional<TitleIds> only; ///< "Keep only": a set the user picked
    std::string onlyLabel;        ///< what that set is, for the chip

    bool operator==(const Filter&) const = default;
    bool empty() const { return *this == Filter{}; }
};

class SearchIndex;
class TextOrder;

/// What filters and sort orders look at: the data and, per title, its cluster (-1: none; empty: not clustered).
/// The two indexes are built once for a data set by whoever filters or sorts more than once; without them each call
/// does that work anew.
struct ViewContext
{
    const Dataset& data;
    std::span<const int> clusters;
    const SearchIndex* search = nullptr; ///< of the same data
    const TextOrder* order = nullptr;    ///< of the same catalogue
};

/// Ids that pass, ascending. Under 10 ms at 15,000 titles, given a search index.
TitleIds applyFilter(const ViewContext& context, const Filter& filter);

/// What a table column shows: a column of the file, or a computed one.
struct SortKey
{
    enum class Kind : std::uint8_t
    {
        FileColumn,
        Measure,
        Basis,
        Cluster,
        Row
    };
    Kind kind = Kind::Row;
    std::size_t column = 0; ///< FileColumn
    MeasureField measure = Measure::WeightedScore;
    bool operator==(const SortKey&) const = default;
};

/// Sorts ids stably: numbers as numbers, dates as dates, text by case-folded collation, blanks last in both orders.
TitleIds sortTitles(const ViewContext& context, TitleIds ids, const SortKey& key, bool descending);

} // namespace marquee
