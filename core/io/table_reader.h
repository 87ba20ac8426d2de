// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "io/raw_table.h"

#include <filesystem>
#include <optional>

namespace marquee {

struct ReadOptions
{
    std::optional<char> delimiter;    ///< comma, semicolon or tab; found by itself when unset
    std::optional<Encoding> encoding; ///< found by itself when unset
    unsigned threads = 0;             ///< 0: all
};

/// Reads a delimited text file, plain, as .gz or as the one table of a .zip.
/// Errors: FileUnreadable, FileEmpty, FileBinary, ArchiveUnusable, UnclosedQuote (line of the quote), FieldTooLong,
/// TooManyColumns, Cancelled. O(bytes); memory about twice the file's size.
Result<RawTablePtr> readTable(const std::filesystem::path& path, const ReadOptions& options = {},
                              const std::stop_token& stop = {}, const ProgressFn& progress = {});

/// The same for bytes already at hand; `name` stands in messages.
Result<RawTablePtr> readTableFromBytes(std::string bytes, const std::string& name, const ReadOptions& options = {},
                                       const std::stop_token& stop = {}, const ProgressFn& progress = {});

} // namespace marquee
