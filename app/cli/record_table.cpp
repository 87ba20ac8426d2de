// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_table.h"

#include <algorithm>

namespace marquee::cli {

namespace {

/// The header, and a name for each place that only a record of too many fields has.
std::vector<std::string> allColumns(const RawTable& table)
{
    std::size_t most = table.columns();
    for (std::size_t row = 0; row < table.rows(); ++row)
        most = std::max(most, table.record(row).size());
    std::vector<std::string> columns = table.header();
    for (std::size_t column = table.columns(); column < most; ++column)
        columns.push_back("field " + std::to_string(column + 1));
    return columns;
}

} // namespace

void writeRecords(const RawTable& table, const CleaningReport& changes, TableWriter& writer)
{
    writer.header(allColumns(table));
    for (std::uint32_t row = 0; row < table.rows(); ++row) {
        const auto fields = table.record(row);
        for (std::uint32_t column = 0; column < std::max(fields.size(), table.columns()); ++column) {
            const AuditEntry* change = changes.change(TitleId{row}, column);
            const std::string_view field = column < fields.size() ? fields[column] : std::string_view();
            const std::string_view cell = change != nullptr ? std::string_view(change->after) : field;
            if (cell.empty())
                writer.missing();
            else
                writer.text(cell);
        }
        writer.endRow();
    }
}

} // namespace marquee::cli
