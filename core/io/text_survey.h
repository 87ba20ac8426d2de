// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/raw_table.h"

#include <optional>
#include <string>
#include <string_view>

namespace marquee {

/// What the bytes of a file are made of.
struct TextSurvey
{
    std::size_t bytes = 0;
    std::size_t nuls = 0;
    std::size_t controls = 0;  ///< below 0x20 but for NUL, tab, line and page ends; and 0x7F
    std::size_t sequences = 0; ///< well-formed UTF-8 beyond ASCII
    std::size_t invalid = 0;   ///< bytes that are no UTF-8
};

/// One pass at memory speed, in blocks on up to `threads` threads (0: all); the same for any number.
TextSurvey surveyText(std::string_view text, unsigned threads);

/// UTF-16 by its byte order mark or, without one, by where the zero bytes lie in the beginning of the text.
std::optional<Encoding> findUtf16(std::string_view bytes);

/// Why the bytes are no text table ("a PNG picture", "control characters"), or nothing when they may be one. A few NUL
/// bytes and stray control characters are tolerated.
std::optional<std::string> whyBinary(std::string_view bytes, const TextSurvey& survey);
/// The part of whyBinary() that looks at the first bytes only.
std::optional<std::string> knownBinaryFormat(std::string_view bytes);

} // namespace marquee
