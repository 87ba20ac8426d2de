// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace marquee {

/// A text, or a number that a spreadsheet can reckon with; NaN and the empty text leave the cell empty.
using WorkbookCell = std::variant<std::string, double>;

/// Writes an XLSX workbook row by row, holding one row at a time in memory. A text is a text, never a formula, a
/// link or a date that a spreadsheet makes of it. What a workbook cannot hold is an error, never cut: more rows,
/// columns or letters in a cell than the format allows.
class WorkbookWriter
{
public:
    static constexpr std::size_t kMostRows = 1'048'576;
    static constexpr std::size_t kMostColumns = 16'384;
    static constexpr std::size_t kMostLetters = 32'767;

    /// Errors: FileUnwritable when there is no room for temporary files.
    static Result<WorkbookWriter> create();
    WorkbookWriter(WorkbookWriter&& other) noexcept;
    WorkbookWriter& operator=(WorkbookWriter&&) = delete;
    ~WorkbookWriter();

    /// Begins a sheet with a header that stays in sight; later rows go to it. Sheet names: at most 31 letters, unique.
    Status addSheet(const std::string& name, const std::vector<std::string>& header);
    /// Errors: InvalidArgument, naming sheet and row.
    Status row(const std::vector<std::string>& fields);
    Status typedRow(const std::vector<WorkbookCell>& cells); ///< texts and numbers
    /// The bytes of the finished workbook; to be called once, last. Errors: FileUnwritable.
    Result<std::string> take();

private:
    struct Book;
    explicit WorkbookWriter(std::unique_ptr<Book> book);
    Status write(const std::vector<std::string>& fields, bool header);
    Status checkRoom(std::size_t columns) const;
    Status writeText(std::size_t column, const std::string& text, bool header);
    Error unfit(const std::string& what) const;

    std::unique_ptr<Book> m_book;
};

} // namespace marquee
