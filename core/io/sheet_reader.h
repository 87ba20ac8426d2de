// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/cell_table.h"
#include "io/issue_log.h"
#include "io/workbook.h"

#include <pugixml.hpp>
#include <vector>

namespace marquee {

/// Puts the rows of a sheet together, one by one.
class SheetReader
{
public:
    SheetReader(const Workbook& book, IssueLog& issues) : m_book(book), m_issues(issues) {}

    /// The shared texts come first, in their order. Errors: FieldTooLong, FileUnreadable (too much text).
    Status addSharedText(const pugi::xml_node& item);
    /// Errors: WorkbookUnusable, FieldTooLong, FileUnreadable, TooManyColumns; without the file's name, with the row.
    Status addRow(const pugi::xml_node& row);

    /// Leaves out columns that are empty throughout. Without a header when no row held anything.
    CellTable::Content take();

private:
    /// A text and whether it is there at all.
    Result<CellTable::Text> textOf(const pugi::xml_node& cell);
    Result<CellTable::Text> sharedText(std::string_view index);
    std::string ownText(const pugi::xml_node& cell);
    std::string numberText(const pugi::xml_node& cell, std::string_view value) const;
    void setHeader(std::size_t firstCell);
    std::string place(const pugi::xml_node& cell) const;

    const Workbook& m_book;
    IssueLog& m_issues;
    CellTable::Content m_content;
    std::vector<CellTable::Text> m_shared;
    std::size_t m_row = 0;    ///< 1-based, of the sheet
    std::size_t m_column = 0; ///< of the current cell
    bool m_hasHeader = false;
};

} // namespace marquee
