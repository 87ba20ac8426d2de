// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/workbook_writer.h"

#include "io/file_bytes.h"

#include <cerrno>
#include <cmath>
#include <cstdlib>
#include <system_error>
#include <utility>

#include <xlsxwriter.h>

namespace marquee {

namespace fs = std::filesystem;

namespace {

/// A string ends at its first NUL for the library; XLSX writes one like this (ECMA-376, ST_Xstring).
std::string withoutNul(const std::string& text)
{
    std::string out;
    for (const char c : text)
        out += c == '\0' ? std::string("_x0000_") : std::string(1, c);
    return out;
}

} // namespace

/// The library's workbook and the folder it works in; both go with it.
struct WorkbookWriter::Book
{
    Book(fs::path in, lxw_workbook* made) : folder(std::move(in)), workbook(made) {}
    Book(const Book&) = delete;
    Book& operator=(const Book&) = delete;
    ~Book()
    {
        if (workbook)
            workbook_close(workbook); // the only way to free it
        std::error_code ignored;
        fs::remove_all(folder, ignored);
    }
    fs::path file() const { return folder / "workbook.xlsx"; }

    fs::path folder;
    lxw_workbook* workbook;
    lxw_worksheet* sheet = nullptr;
    lxw_format* bold = nullptr;
    std::string sheetName;
    std::size_t rows = 0; ///< written to the sheet, its header included
};

WorkbookWriter::WorkbookWriter(std::unique_ptr<Book> book) : m_book(std::move(book)) {}
WorkbookWriter::WorkbookWriter(WorkbookWriter&& other) noexcept = default;
WorkbookWriter::~WorkbookWriter() = default;

Result<WorkbookWriter> WorkbookWriter::create()
{
    std::error_code error;
    std::string folder = (fs::temp_directory_path(error) / "marquee-XXXXXX").string();
    if (error || !::mkdtemp(folder.data()))
        return Error{ErrorCode::FileUnwritable, std::generic_category().message(errno), folder, 0};
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    auto book = std::make_unique<Book>(folder, nullptr);
    book->workbook = workbook_new_opt(book->file().c_str(), &options);
    if (!book->workbook)
        return Error{ErrorCode::FileUnwritable, "no room for a workbook", folder, 0};
    book->bold = workbook_add_format(book->workbook);
    format_set_bold(book->bold);
    return WorkbookWriter(std::move(book));
}

Error WorkbookWriter::unfit(const std::string& what) const
{
    return {ErrorCode::InvalidArgument,
            "sheet “" + m_book->sheetName + "”, row " + std::to_string(m_book->rows + 1) + ": " + what +
                "; CSV has no such limit",
            {},
            0};
}

Status WorkbookWriter::addSheet(const std::string& name, const std::vector<std::string>& header)
{
    m_book->sheetName = name;
    m_book->rows = 0;
    m_book->sheet = workbook_add_worksheet(m_book->workbook, name.c_str());
    if (!m_book->sheet)
        return unfit("no sheet can have this name");
    worksheet_freeze_panes(m_book->sheet, 1, 0);
    return write(header, true);
}

Status WorkbookWriter::row(const std::vector<std::string>& fields)
{
    return write(fields, false);
}

Status WorkbookWriter::typedRow(const std::vector<WorkbookCell>& cells)
{
    if (Status room = checkRoom(cells.size()); !room)
        return room;
    for (std::size_t column = 0; column < cells.size(); ++column) {
        if (const auto* text = std::get_if<std::string>(&cells[column])) {
            if (Status written = writeText(column, *text, false); !written)
                return written;
            continue;
        }
        const double number = std::get<double>(cells[column]);
        if (!std::isfinite(number))
            continue;
        const auto written = worksheet_write_number(m_book->sheet, static_cast<lxw_row_t>(m_book->rows),
                                                    static_cast<lxw_col_t>(column), number, nullptr);
        if (written != LXW_NO_ERROR)
            return unfit(lxw_strerror(written));
    }
    ++m_book->rows;
    return std::monostate{};
}

Status WorkbookWriter::write(const std::vector<std::string>& fields, bool header)
{
    if (Status room = checkRoom(fields.size()); !room)
        return room;
    for (std::size_t column = 0; column < fields.size(); ++column)
        if (Status written = writeText(column, fields[column], header); !written)
            return written;
    ++m_book->rows;
    return std::monostate{};
}

Status WorkbookWriter::checkRoom(std::size_t columns) const
{
    if (m_book->rows >= kMostRows)
        return unfit("a sheet holds no more than 1,048,576 rows");
    if (columns > kMostColumns)
        return unfit("a sheet holds no more than 16,384 columns");
    return std::monostate{};
}

Status WorkbookWriter::writeText(std::size_t column, const std::string& text, bool header)
{
    if (text.empty())
        return std::monostate{};
    const auto written =
        worksheet_write_string(m_book->sheet, static_cast<lxw_row_t>(m_book->rows), static_cast<lxw_col_t>(column),
                               withoutNul(text).c_str(), header ? m_book->bold : nullptr);
    if (written == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
        return unfit("a cell holds no more than 32,767 characters");
    if (written != LXW_NO_ERROR)
        return unfit(lxw_strerror(written));
    return std::monostate{};
}

Result<std::string> WorkbookWriter::take()
{
    const auto closed = workbook_close(std::exchange(m_book->workbook, nullptr));
    if (closed != LXW_NO_ERROR)
        return Error{ErrorCode::FileUnwritable, lxw_strerror(closed), m_book->file().string(), 0};
    const auto bytes = readFileBytes(m_book->file());
    if (!bytes)
        return Error{ErrorCode::FileUnwritable, bytes.error().detail, m_book->file().string(), 0};
    return std::string(bytes->view());
}

} // namespace marquee
