// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace marquee {

/// The title as titles are compared: NFKC, case folded, trimmed, inner blanks single. Invalid UTF-8 is returned as it
/// is.
std::string normaliseTitle(std::string_view title);

/// Case folded only: equal for labels that differ in nothing but case. Searches fold more (text_fold.h).
std::string foldCase(std::string_view text);

/// ASCII letters lowered, nothing else; for keywords and file endings.
std::string lowerAscii(std::string_view text);
constexpr char lowerAscii(char c) noexcept
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isAscii(std::string_view text) noexcept;

/// Bytes of the well-formed UTF-8 sequence at the start of `text` (1..4), or 0 where there is none (Unicode, table
/// 3-7).
std::size_t utf8SequenceLength(std::string_view text) noexcept;

bool isValidUtf8(std::string_view text) noexcept;

/// At most `bytes` of the text, cut between characters, with "…" where something was left out.
std::string shortenedText(std::string_view text, std::size_t bytes);

void appendUtf8(std::string& out, char32_t codePoint);

/// Code points of the bytes 0x80..0x9F in Windows-1252; the five unassigned ones map to the C1 controls, as on the web
/// (WHATWG Encoding). All other bytes stand for the code point of their own number.
extern const std::array<char16_t, 32> kWindows1252High;

char32_t windows1252ToCodePoint(unsigned char byte) noexcept;

/// The byte that stands for a code point, if there is one.
std::optional<unsigned char> codePointToWindows1252(char32_t codePoint) noexcept;

} // namespace marquee
