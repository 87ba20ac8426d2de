// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace marquee::cli {

/// Takes a table cell by cell, row by row, whatever it becomes.
class TableWriter
{
public:
    virtual ~TableWriter() = default;
    TableWriter(const TableWriter&) = delete;
    TableWriter& operator=(const TableWriter&) = delete;

    virtual void header(const std::vector<std::string>& columns) = 0; ///< once, first
    virtual void text(std::string_view value) = 0;
    virtual void number(double value) = 0; ///< round-trip precision; NaN is missing
    virtual void whole(std::uint64_t value) = 0;
    virtual void missing() = 0;
    virtual void endRow() = 0;      ///< after a cell for each column; the last may be left out
    virtual std::string take() = 0; ///< the finished table

protected:
    TableWriter() = default;
};

/// Writes one table into whatever writer it is given; may be called more than once.
using TableProducer = std::function<void(TableWriter&)>;

/// The table as CSV: LF, header, comma. `spreadsheetSafe` as for CsvWriter.
std::string csvTable(const TableProducer& produce, bool spreadsheetSafe);

/// The table as {"rows": [{column: value}]}, missing values null, ended by a line feed. Columns of one name are told
/// apart as "name", "name (2)", …
std::string jsonTable(const TableProducer& produce);

} // namespace marquee::cli
