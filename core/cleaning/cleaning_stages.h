// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleaning/flag_rules.h"
#include "cleaning/imputation.h"
#include "cleaning/rule_actions.h"
#include "cleaning/stage_memo.h"

#include <string>
#include <vector>

namespace marquee {

/// What tells one table under one schema from another.
struct TableMark
{
    std::uint64_t contentHash = 0, fileBytes = 0;
    Encoding encoding = Encoding::Utf8;
    char delimiter = ',';
    std::size_t rows = 0;
    std::vector<std::string> header;
    std::vector<Role> roles;
    bool operator==(const TableMark&) const = default;
};

/// Counts that no rule changes.
struct TableCounts
{
    std::vector<ColumnCompleteness> columns;
    std::size_t films = 0, series = 0;
};

/// Every stage's result with what it was made from, so that the next run takes over what still holds. In the order in
/// which they run; each depends on the ones before through its inputs alone.
struct CleaningStages
{
    template<typename Options, typename Out>
    using Stage = StageMemo<StageKey<Options>, Out>;

    TableMark mark;
    Stage<int, TableCounts> counts;
    Stage<TextRepairOptions, CellTexts> text;
    Stage<std::pair<LabelOptions, CellReading>, CellTexts> labels;
    Stage<std::pair<ListTokenOptions, CellReading>, CellTexts> tokens;
    ColumnReadings readings;
    Stage<int, ImpossibleValues> values;
    Stage<int, std::vector<Flag>> duplicates;
    Stage<int, std::vector<Flag>> borrowed;
    Stage<DateBasis, LateReleases> dates;
    Stage<CollectionStartOptions, std::vector<Flag>> collection;
    Stage<OutlierOptions, Outliers> outliers; ///< without the action
    Stage<std::pair<ImputeOptions, char>, Imputed> imputed;
    std::vector<CellTexts> texts;                         ///< after each step that may change cells
    std::vector<ColumnValuesPtr> tested;                  ///< what the outlier rule looked at
    std::vector<std::shared_ptr<const TitleIds>> dropped; ///< after each step that dropped titles
};

} // namespace marquee
