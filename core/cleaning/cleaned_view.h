// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleaning/cleaned_column.h"
#include "cleaning/column_values.h"

#include <algorithm>
#include <optional>
#include <stop_token>
#include <vector>

namespace marquee {

/// What a rule looks at: the table with the changes of the rules before it, and what its cells then say.
struct CleanedView
{
    const RawTable& table;
    const Schema& schema;
    const CellTexts& texts;
    const std::vector<ColumnValuesPtr>& values; ///< one per column
    const TitleIds& dropped;                    ///< ascending
    const std::stop_token& stop;

    CleanedColumn cells(std::size_t column) const { return {table, column, *texts.column(column)}; }
    std::optional<CleanedColumn> cells(Role role) const
    {
        const auto found = schema.column(role);
        return found ? std::optional<CleanedColumn>(cells(*found)) : std::nullopt;
    }
    /// Null where the file has no such column.
    const ColumnValues* numbers(Role role) const
    {
        const auto found = schema.column(role);
        return found ? values[*found].get() : nullptr;
    }
    bool isDropped(std::size_t row) const
    {
        return !dropped.empty() &&
               std::binary_search(dropped.begin(), dropped.end(), TitleId{static_cast<std::uint32_t>(row)});
    }
    bool stopped(std::size_t row) const { return row % 4096 == 0 && stop.stop_requested(); }
};

} // namespace marquee
