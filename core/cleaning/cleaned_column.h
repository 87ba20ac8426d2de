// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleaning/cleaning.h"

#include <algorithm>
#include <vector>

namespace marquee {

/// The text of one column's cells after cleaning: the file's own but for the rows that the report changed. Views of the
/// table and the report, which must outlive it.
class CleanedColumn
{
public:
    CleanedColumn(const RawTable& table, std::size_t column) : m_table(&table), m_column(column) {}

    CleanedColumn(const RawTable& table, std::size_t column, const CleaningReport& report)
        : CleanedColumn(table, column)
    {
        for (const auto& entry : report.audit)
            if (entry.column == column)
                m_changes.push_back(&entry);
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
        const auto found =
            std::lower_bound(m_changes.begin(), m_changes.end(), row,
                             [](const AuditEntry* e, std::size_t wanted) { return e->row.row < wanted; });
        return found != m_changes.end() && (*found)->row.row == row ? std::string_view((*found)->after)
                                                                    : m_table->cell(row, m_column);
    }

private:
    const RawTable* m_table;
    std::size_t m_column;
    std::vector<const AuditEntry*> m_changes; ///< ascending by row
};

} // namespace marquee
