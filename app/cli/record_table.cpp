// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_table.h"

#include "cleaning/cleaned_table_writer.h"

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
    forEachCleanedRecord(table, changes, [&](const std::vector<std::string>& fields) {
        for (const std::string& field : fields) {
            if (field.empty())
                writer.missing();
            else
                writer.text(field);
        }
        writer.endRow();
    });
}

} // namespace marquee::cli
