// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleaning/cell_changes.h"
#include "cleaning/cleaning.h"

#include <algorithm>
#include <span>
#include <stop_token>
#include <string_view>
#include <utility>
#include <vector>

namespace marquee {

/// The text of one column's cells after cleaning: the file's own but for the rows that were changed, and nothing for
/// titles that were dropped. Views of the table and the report or the changes, which must outlive it.
class CleanedColumn
{
public:
    CleanedColumn(const RawTable& table, std::size_t column) : m_table(&table), m_column(column) {}

    CleanedColumn(const RawTable& table, std::size_t column, const ColumnChanges& changes)
        : CleanedColumn(table, column)
    {
        m_changes.reserve(changes.size());
        for (const auto& change : changes)
            m_changes.emplace_back(change.row, change.text);
    }

    CleanedColumn(const RawTable& table, std::size_t column, const CleaningReport& report)
        : CleanedColumn(table, column)
    {
        for (const auto& entry : report.audit)
            if (entry.column == column)
                m_changes.emplace_back(entry.row.row, entry.after);
        if (report.dropped.empty())
            return;
        for (const auto& title : report.dropped)
            m_changes.emplace_back(title.row.row, std::string_view());
        std::sort(m_changes.begin(), m_changes.end()); // a dropped title has no audit entries
    }

    const RawTable& table() const noexcept { return *m_table; }
    std::size_t column() const noexcept { return m_column; }
    std::size_t rows() const noexcept { return m_table->rows(); }
    const std::string& name() const { return m_table->header()[m_column]; }

    /// O(1) in a column without changes, else O(log changes).
    std::string_view operator[](std::size_t row) const
    {
        if (m_changes.empty())
            return m_table->cell(row, m_column);
        const auto found = firstChange(row);
        return found != m_changes.end() && found->first == row ? found->second : m_table->cell(row, m_column);
    }

    /// The cells of out.size() rows from `first` on.
    void read(std::size_t first, std::span<std::string_view> out) const
    {
        m_table->cells(first, m_column, out);
        for (auto change = firstChange(first); change != m_changes.end() && change->first < first + out.size();
             ++change)
            out[change->first - first] = change->second;
    }

private:
    using Changes = std::vector<std::pair<std::uint32_t, std::string_view>>;

    Changes::const_iterator firstChange(std::size_t row) const
    {
        return std::lower_bound(m_changes.begin(), m_changes.end(), row,
                                [](const auto& change, std::size_t wanted) { return change.first < wanted; });
    }

    const RawTable* m_table;
    std::size_t m_column;
    Changes m_changes; ///< ascending by row
};

/// Calls body(row, text) for every cell, a few thousand rows at a time. @return false when stopped before the end
template<typename Body>
bool forEachCell(const CleanedColumn& cells, const std::stop_token& stop, Body body)
{
    constexpr std::size_t kRowsAtOnce = 2048;
    std::vector<std::string_view> texts;
    for (std::size_t first = 0; first < cells.rows(); first += texts.size()) {
        if (stop.stop_requested())
            return false;
        texts.resize(std::min(kRowsAtOnce, cells.rows() - first));
        cells.read(first, texts);
        for (std::size_t i = 0; i < texts.size(); ++i)
            body(first + i, texts[i]);
    }
    return true;
}

} // namespace marquee
