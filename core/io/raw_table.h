// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace marquee {

enum class Encoding : std::uint8_t
{
    Utf8,
    Utf8Bom,
    Utf16Le,
    Utf16Be,
    Windows1252
};
std::string_view encodingName(Encoding encoding) noexcept; ///< "UTF-8", "UTF-8 with BOM", "UTF-16LE", …

enum class TableFormat : std::uint8_t
{
    Delimited,
    Json,
    Xlsx
};
std::string_view formatName(TableFormat format) noexcept; ///< for programs: "delimited", "json", "xlsx"

/// Something odd in the file that was met, kept and counted; never a reason to lose a row.
struct Issue
{
    std::size_t line = 0; ///< 1-based; 0 when it concerns the whole file
    std::string kind;     ///< stable name for programs: "ragged_row", "nul_byte", "number_out_of_range", …
    std::string message;  ///< English sentence
};

/// Where a table comes from and how it was written.
struct TableSource
{
    std::string fileName;
    std::uint64_t contentHash = 0;
    std::uint64_t fileBytes = 0;
    Encoding encoding = Encoding::Utf8;
    TableFormat format = TableFormat::Delimited;
    char delimiter = '\0';
    std::vector<std::string> sheets;
    std::string sheet;
};

/// The cells of a table file as UTF-8 text, exactly as parsed: not trimmed, ragged rows not completed, blank lines
/// skipped. Immutable; cells are views into one buffer the table owns.
class RawTable
{
public:
    virtual ~RawTable() = default;
    RawTable& operator=(const RawTable&) = delete;

    const std::vector<std::string>& header() const noexcept { return m_header; }
    std::size_t columns() const noexcept { return m_header.size(); }
    std::size_t rows() const noexcept { return m_rows; }

    /// A cell, empty where the record is too short. row < rows(), column < columns().
    virtual std::string_view cell(std::size_t row, std::size_t column) const = 0;
    /// Cells of one column, from row `first` on: quicker than one by one. first + out.size() <= rows().
    virtual void cells(std::size_t first, std::size_t column, std::span<std::string_view> out) const;
    /// All fields of a record as parsed: fewer or more than columns() in a ragged one.
    virtual std::vector<std::string_view> record(std::size_t row) const = 0;
    /// 1-based line on which the record starts; of a workbook, the row of the sheet.
    virtual std::size_t line(std::size_t row) const = 0;
    std::size_t headerLine() const noexcept { return m_headerLine; } ///< 1-based

    const std::string& fileName() const noexcept { return m_source.fileName; } ///< as the user gave it
    /// Fingerprint of the file's bytes, see file_bytes.h.
    std::uint64_t contentHash() const noexcept { return m_source.contentHash; }
    std::uint64_t fileBytes() const noexcept { return m_source.fileBytes; }
    Encoding encoding() const noexcept { return m_source.encoding; }
    TableFormat format() const noexcept { return m_source.format; }
    char delimiter() const noexcept { return m_source.delimiter; } ///< NUL unless format() is Delimited
    /// Names of a workbook's visible sheets, in its order; none for other formats.
    const std::vector<std::string>& sheets() const noexcept { return m_source.sheets; }
    const std::string& sheet() const noexcept { return m_source.sheet; } ///< the one read
    const std::vector<Issue>& issues() const noexcept { return m_issues; }

protected:
    explicit RawTable(TableSource source) : m_source(std::move(source)) {}
    RawTable(const RawTable&) = default; ///< for a table that is made of another one

    std::vector<std::string> m_header;
    std::size_t m_rows = 0;
    std::size_t m_headerLine = 1;
    std::vector<Issue> m_issues;

private:
    TableSource m_source;
};
using RawTablePtr = std::shared_ptr<const RawTable>;

} // namespace marquee
