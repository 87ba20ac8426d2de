// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue_columns.h"
#include "catalogue/cell_reading.h"
#include "cleaning/cell_changes.h"
#include "cleaning/stage_memo.h"
#include "io/raw_table.h"
#include "io/schema.h"

#include <stop_token>
#include <utility>
#include <vector>

namespace marquee {

/// What the cells of one column say, and how many could only be read by a rule.
struct ColumnValues
{
    std::vector<double> numbers;             ///< one per row, NaN where absent; minutes of runtimes, years of dates
    std::vector<CatalogueColumns::Day> days; ///< of dates, kNoDay where absent; empty in other columns
    /// Rows whose number lies outside what the role allows, and the number; NaN for "nan", 1e400 and their like.
    std::vector<std::pair<std::uint32_t, double>> outside;
    double unit = 1; ///< a bare number in a cell, times this, is the value
    std::size_t dressed = 0, money = 0, dates = 0, runtimes = 0, lists = 0; ///< cells read by the rule of that name
    std::size_t unreadable = 0;
};
using ColumnValuesPtr = std::shared_ptr<const ColumnValues>;

/// Numbers, dates and runtimes have values; of lists only their number is told, other columns are empty. O(rows).
ColumnValues readColumn(const RawTable& table, std::size_t column, Role role, const ColumnChanges& changes,
                        const CellReading& reading, const std::stop_token& stop);

/// Numbers that cleaning may test and fill in: those of number roles, years and minutes.
bool holdsNumbers(Role role) noexcept;

/// The values of a table's columns as the steps of a run ask for them: each column is read once per state of its cells.
class ColumnReadings
{
public:
    /// Values of all columns after these changes, in parallel.
    /// @param before readings of an earlier run over the same table, or null; what it holds is taken over
    std::vector<ColumnValuesPtr> read(const RawTable& table, const Schema& schema, const CellReading& reading,
                                      const CellTexts& texts, const ColumnReadings* before,
                                      const std::stop_token& stop);

private:
    struct Key
    {
        ColumnChangesPtr changes;
        CellReading reading; ///< the part that matters to the column
        bool operator==(const Key&) const = default;
    };
    using Memo = StageMemo<Key, ColumnValues>;

    const Memo* find(std::size_t column, const Key& key) const;

    std::vector<std::vector<Memo>> m_columns;
};

} // namespace marquee
