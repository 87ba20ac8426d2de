// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/cell_table.h"

#include "io/byte_buffer.h"
#include "io/header_issues.h"
#include "io/record_scanner.h"

#include <algorithm>
#include <span>

namespace marquee {

Result<CellTable::Text> CellTable::Content::keep(std::string_view cell)
{
    if (cell.size() > kMaxFieldBytes)
        return Error{ErrorCode::FieldTooLong, {}, {}, 0};
    if (text.size() + cell.size() > kMaxTextBytes)
        return Error{ErrorCode::FileUnreadable,
                     "its cells hold more than " + std::to_string(kMaxTextBytes >> 20) + " MiB of text",
                     {},
                     0};
    const Text kept{static_cast<std::uint32_t>(text.size()), static_cast<std::uint32_t>(cell.size())};
    text += cell;
    return kept;
}

void CellTable::Content::endRecord(std::size_t line)
{
    ends.push_back(cells.size());
    lines.push_back(static_cast<std::uint32_t>(line));
}

CellTable::CellTable(TableSource source, Content content, IssueLog issues)
    : RawTable(std::move(source)), m_content(std::move(content))
{
    m_header = std::move(m_content.header);
    m_rows = m_content.ends.size();
    m_headerLine = m_content.headerLine;
    logHeader(m_header, m_headerLine, issues);
    m_issues = issues.take();
}

std::string_view CellTable::cell(std::size_t row, std::size_t column) const
{
    const std::size_t first = row == 0 ? 0 : m_content.ends[row - 1];
    const auto cells = std::span(m_content.cells).subspan(first, m_content.ends[row] - first);
    // In most files every record has every column up to here.
    if (column < cells.size() && cells[column].column == column)
        return view(cells[column].text);
    const auto found = std::lower_bound(cells.begin(), cells.end(), column,
                                        [](const Cell& c, std::size_t wanted) { return c.column < wanted; });
    return found != cells.end() && found->column == column ? view(found->text) : std::string_view();
}

std::vector<std::string_view> CellTable::record(std::size_t row) const
{
    std::vector<std::string_view> fields(columns());
    for (std::size_t i = row == 0 ? 0 : m_content.ends[row - 1]; i < m_content.ends[row]; ++i)
        fields[m_content.cells[i].column] = view(m_content.cells[i].text);
    return fields;
}

} // namespace marquee
