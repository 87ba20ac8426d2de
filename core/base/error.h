// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

namespace marquee {

/// What went wrong, for code to test on. Ordinary failures only: a broken promise of our own throws.
enum class ErrorCode
{
    Cancelled,        ///< a stop was requested
    FileUnreadable,   ///< missing, a folder, or no permission
    FileUnwritable,   ///< the target cannot be created, written or replaced
    FileEmpty,        ///< no record at all
    FileBinary,       ///< not a text table
    ArchiveUnusable,  ///< a .zip or .gz that is broken, encrypted, too large or holds no single table
    JsonUnusable,     ///< broken JSON, or no array of records
    WorkbookUnusable, ///< a spreadsheet that is broken or too large, or has no such sheet
    ModelUnusable,    ///< a saved model that is broken, or of another version
    UnclosedQuote,    ///< a quoted field runs into the end of the file
    FieldTooLong,     ///< over 16 MiB
    TooManyColumns,   ///< over 10,000
    MissingColumn,    ///< a role the request needs has no column
    BadField,         ///< a cell that cannot be used where a value is required
    NotFinite,        ///< a matrix cell that is empty, infinite or not a number
    TooFewRows,       ///< fewer (distinct) rows than the request needs
    NoSuchTitle,      ///< a title, row or year that is not in the catalogue
    InvalidArgument,  ///< an option outside its range
    Internal          ///< an exception caught at a boundary; detail holds its text
};

/// An ordinary failure. `detail` holds names and values for the user's eyes, not yet translated.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    std::string detail;
    std::string file;     ///< path the user gave; empty when no file is to blame
    std::size_t line = 0; ///< 1-based line in `file`; 0 when no single line is to blame
};

/// One English sentence naming file, line and cause: "catalogue.csv, line 7: a quote is never closed (…)".
std::string describe(const Error& error);

} // namespace marquee
