// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "io/issue_log.h"
#include "io/raw_table.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace marquee {

/// A table whose cells were met one by one (JSON records, rows of a sheet): one text, and of each record the cells that
/// are not empty. Twelve bytes a cell beside the text, however many columns there are.
class CellTable final : public RawTable
{
public:
    /// A stretch of the table's text.
    struct Text
    {
        std::uint32_t begin = 0;
        std::uint32_t size = 0;
    };
    struct Cell
    {
        std::uint32_t column = 0;
        Text text;
    };
    /// What a reader gathers.
    struct Content
    {
        std::vector<std::string> header;
        std::string text;
        std::vector<Cell> cells;          ///< record by record, ascending by column within each
        std::vector<std::size_t> ends;    ///< by record: the cells up to and with it
        std::vector<std::uint32_t> lines; ///< by record
        std::size_t headerLine = 1;

        /// Keeps a text that cells may refer to. Errors: FieldTooLong, FileUnreadable (over kMaxTextBytes in all).
        Result<Text> keep(std::string_view cell);
        void endRecord(std::size_t line);
    };

    CellTable(TableSource source, Content content, IssueLog issues);

    std::string_view cell(std::size_t row, std::size_t column) const override;
    std::vector<std::string_view> record(std::size_t row) const override; ///< columns() fields, whatever the record
    std::size_t line(std::size_t row) const override { return m_content.lines[row]; }

private:
    std::string_view view(Text text) const { return std::string_view(m_content.text).substr(text.begin, text.size); }

    Content m_content;
};

} // namespace marquee
