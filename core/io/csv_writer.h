// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace marquee {

/// `text` as one CSV field (RFC 4180): quoted only when it holds the delimiter, a quote or a line end, or begins or
/// ends with a blank or tab, which lenient readers would trim. Inner quotes are doubled.
std::string csvField(std::string_view text, char delimiter = ',');

/// Writes `content` to `path` whole or not at all (see AtomicFile), so that a reader sees the old file or the new one.
/// A missing folder is made.
/// @param clobber false refuses to replace an existing file, even one that appears meanwhile
/// @return FileUnwritable with the path and the system's reason
Status writeTextFile(const std::filesystem::path& path, std::string_view content, bool clobber = true);

/// A text and the file it belongs into.
struct TextFile
{
    std::filesystem::path path;
    std::string content;
};

/// Writes all of the files or none: each is on the disk before the first takes its place, and when one cannot take its
/// place those that are new are removed again.
/// @return FileUnwritable with the path and the system's reason
Status writeTextFiles(std::span<const TextFile> files, bool clobber = true);

/// Appends records to a string in memory: LF line ends, fields quoted by csvField().
class CsvWriter
{
public:
    /// @param spreadsheetSafe every field, headers too, goes through spreadsheetSafe() (spreadsheet_safe.h)
    explicit CsvWriter(char delimiter = ',', bool spreadsheetSafe = false)
        : m_delimiter(delimiter), m_spreadsheetSafe(spreadsheetSafe)
    {
    }

    /// Appends one record. A record of a single empty field is written as `""`, since a blank line is no record.
    void row(std::span<const std::string> fields);

    const std::string& text() const noexcept { return m_text; }
    std::string take() noexcept { return std::exchange(m_text, {}); } ///< text() is empty afterwards

private:
    void append(std::string_view field);

    std::string m_text;
    char m_delimiter;
    bool m_spreadsheetSafe;
};

} // namespace marquee
