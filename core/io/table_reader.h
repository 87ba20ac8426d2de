// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "io/raw_table.h"

#include <filesystem>
#include <optional>
#include <string_view>

namespace marquee {

struct ReadOptions
{
    std::optional<char> delimiter;    ///< comma, semicolon or tab; found by itself when unset
    std::optional<Encoding> encoding; ///< found by itself when unset; of no meaning for a workbook
    std::string sheet;                ///< of a workbook; the first visible one when empty
    unsigned threads = 0;             ///< 0: all
};

/// Reads delimited text or JSON records, plain, as .gz or as the one table of a .zip; or a sheet of an XLSX workbook.
/// What it is, is told by the content, not by the name.
/// Errors: FileUnreadable, FileEmpty, FileBinary, ArchiveUnusable, UnclosedQuote (line of the quote), FieldTooLong,
/// TooManyColumns, JsonUnusable (line), WorkbookUnusable, Cancelled. O(bytes); memory about twice the text's size.
Result<RawTablePtr> readTable(const std::filesystem::path& path, const ReadOptions& options = {},
                              const std::stop_token& stop = {}, const ProgressFn& progress = {});

/// The same for bytes already at hand; `name` stands in messages.
Result<RawTablePtr> readTableFromBytes(std::string_view bytes, const std::string& name, const ReadOptions& options = {},
                                       const std::stop_token& stop = {}, const ProgressFn& progress = {});

} // namespace marquee
