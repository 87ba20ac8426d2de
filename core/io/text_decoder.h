// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "io/byte_buffer.h"
#include "io/issue_log.h"
#include "io/raw_table.h"

#include <optional>
#include <string>

namespace marquee {

/// The text of a file as valid UTF-8.
struct DecodedText
{
    ByteBuffer buffer;
    std::size_t begin = 0; ///< behind the byte order mark
    Encoding encoding = Encoding::Utf8;
};

/// Finds the encoding unless `wanted` tells it, and converts. UTF-8 is passed through untouched; text that is no UTF-8
/// is Windows-1252, unless it is UTF-8 all but for few bytes: those alone are then read as Windows-1252 and logged
/// ("invalid_utf8"), as are NUL bytes ("nul_byte") and broken UTF-16 ("invalid_utf16"). O(bytes).
/// Errors: FileEmpty, FileBinary, FileUnreadable (too large once converted).
Result<DecodedText> decodeText(ByteBuffer bytes, std::optional<Encoding> wanted, const std::string& name,
                               unsigned threads, IssueLog& issues);

} // namespace marquee
