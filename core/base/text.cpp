// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <utf8proc.h>

namespace marquee {
namespace {

std::string mapped(std::string_view text, int options)
{
    utf8proc_uint8_t* raw = nullptr;
    const auto size =
        utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()), static_cast<utf8proc_ssize_t>(text.size()),
                     &raw, static_cast<utf8proc_option_t>(options | UTF8PROC_STABLE));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(raw, &std::free);
    if (size < 0)
        return std::string(text);
    return {reinterpret_cast<const char*>(raw), static_cast<std::size_t>(size)};
}

bool isSpace(std::string_view sequence)
{
    if (sequence.size() == 1)
        return std::strchr(" \t\n\v\f\r", sequence.front()) != nullptr && sequence.front() != '\0';
    utf8proc_int32_t codePoint = 0;
    utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(sequence.data()),
                     static_cast<utf8proc_ssize_t>(sequence.size()), &codePoint);
    return utf8proc_category(codePoint) == UTF8PROC_CATEGORY_ZS;
}

/// Trimmed, with runs of any Unicode blank as one space.
std::string withSingleSpaces(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    bool pending = false;
    while (!text.empty()) {
        const auto length = std::max<std::size_t>(1, utf8SequenceLength(text));
        const auto sequence = text.substr(0, length);
        text.remove_prefix(length);
        if (isSpace(sequence)) {
            pending = !out.empty();
            continue;
        }
        if (pending)
            out += ' ';
        pending = false;
        out += sequence;
    }
    return out;
}

} // namespace

const std::array<char16_t, 32> kWindows1252High = {0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                   0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                                   0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                   0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

std::string normaliseTitle(std::string_view title)
{
    if (isAscii(title))
        return withSingleSpaces(lowerAscii(title));
    return withSingleSpaces(mapped(title, UTF8PROC_COMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD));
}

std::string foldCase(std::string_view text)
{
    return isAscii(text) ? lowerAscii(text) : mapped(text, UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD);
}

std::string lowerAscii(std::string_view text)
{
    std::string out(text);
    for (char& c : out)
        c = lowerAscii(c);
    return out;
}

bool isAscii(std::string_view text) noexcept
{
    std::size_t i = 0;
    for (; i + 8 <= text.size(); i += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + i, sizeof word);
        if ((word & 0x8080808080808080ULL) != 0)
            return false;
    }
    return std::all_of(text.begin() + static_cast<std::ptrdiff_t>(i), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::size_t utf8SequenceLength(std::string_view text) noexcept
{
    if (text.empty())
        return 0;
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const auto continues = [&](std::size_t i) { return i < text.size() && (byte(i) & 0xC0) == 0x80; };
    const unsigned lead = byte(0);
    if (lead < 0x80)
        return 1;
    if (lead < 0xC2 || lead > 0xF4 || !continues(1))
        return 0;
    if (lead < 0xE0)
        return 2;
    const unsigned second = byte(1);
    if (lead < 0xF0) {
        const bool overlong = lead == 0xE0 && second < 0xA0;
        const bool surrogate = lead == 0xED && second > 0x9F;
        return !overlong && !surrogate && continues(2) ? 3 : 0;
    }
    const bool outside = (lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second > 0x8F);
    return !outside && continues(2) && continues(3) ? 4 : 0;
}

bool isValidUtf8(std::string_view text) noexcept
{
    while (!text.empty()) {
        const auto length = utf8SequenceLength(text);
        if (length == 0)
            return false;
        text.remove_prefix(length);
    }
    return true;
}

std::string shortenedText(std::string_view text, std::size_t bytes)
{
    if (text.size() <= bytes)
        return std::string(text);
    while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xC0) == 0x80)
        --bytes;
    return std::string(text.substr(0, bytes)) + "…";
}

void appendUtf8(std::string& out, char32_t codePoint)
{
    std::array<utf8proc_uint8_t, 4> bytes{};
    const auto size = utf8proc_encode_char(static_cast<utf8proc_int32_t>(codePoint), bytes.data());
    out.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(size));
}

char32_t windows1252ToCodePoint(unsigned char byte) noexcept
{
    return byte >= 0x80 && byte < 0xA0 ? kWindows1252High[byte - 0x80U] : byte;
}

std::optional<unsigned char> codePointToWindows1252(char32_t codePoint) noexcept
{
    if (codePoint < 0x80 || (codePoint >= 0xA0 && codePoint < 0x100))
        return static_cast<unsigned char>(codePoint);
    const auto found = std::find(kWindows1252High.begin(), kWindows1252High.end(), codePoint);
    if (found == kWindows1252High.end())
        return std::nullopt;
    return static_cast<unsigned char>(0x80 + (found - kWindows1252High.begin()));
}

} // namespace marquee
