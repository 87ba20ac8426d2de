// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/byte_buffer.h"
#include "io/issue_log.h"
#include "io/raw_table.h"
#include "io/record_scanner.h"

#include <mutex>

namespace marquee {

/// The table of a CSV file: cells are views into the text, found by 32-bit offsets. Quoted cells that hold quotes are
/// put right inside the text itself, once, before the table is published.
class CsvTable final : public RawTable
{
public:
    /// @param header  the one record of the header
    /// @param records stretches without failure
    CsvTable(TableSource source, ByteBuffer text, ScannedRecords header, std::vector<ScannedRecords> records,
             unsigned threads, IssueLog issues);

    std::string_view cell(std::size_t row, std::size_t column) const override;
    void cells(std::size_t first, std::size_t column, std::span<std::string_view> out) const override;
    std::vector<std::string_view> record(std::size_t row) const override;
    std::size_t line(std::size_t row) const override;

private:
    std::size_t fields(std::size_t row) const { return m_records[row][-1]; }
    std::string_view field(const std::uint32_t* bounds) const;
    void unescape(const ScannedRecords& records);
    void unescapeField(std::size_t begin, std::size_t end);
    std::size_t lineAt(std::size_t offset) const;
    void logRagged(std::size_t row, std::size_t count, IssueLog& issues) const;
    void logRecords(IssueLog& issues) const;

    ByteBuffer m_text;
    std::vector<ScannedRecords> m_stretches;
    std::vector<const std::uint32_t*> m_records; ///< bounds of each record's fields; their number stands before them
    mutable std::once_flag m_linesCounted;
    mutable std::vector<std::size_t> m_lineEnds; ///< before each kLineStep bytes of text; made when first asked for
};

} // namespace marquee
