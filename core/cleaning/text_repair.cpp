// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleaning/text_repair.h"

#include "base/text.h"

namespace marquee {
namespace {

char32_t codePointAt(std::string_view sequence)
{
    const auto lead = static_cast<unsigned char>(sequence[0]);
    if (sequence.size() == 1)
        return lead;
    char32_t codePoint = lead & (0xFFU >> (sequence.size() + 1));
    for (std::size_t i = 1; i < sequence.size(); ++i)
        codePoint = codePoint << 6 | (static_cast<unsigned char>(sequence[i]) & 0x3FU);
    return codePoint;
}

/// The text as Windows-1252 bytes, if it has them.
std::optional<std::string> toWindows1252(std::string_view text)
{
    std::string bytes;
    while (!text.empty()) {
        const auto length = utf8SequenceLength(text);
        const auto byte = length == 0 ? std::nullopt : codePointToWindows1252(codePointAt(text.substr(0, length)));
        if (!byte)
            return std::nullopt;
        bytes += static_cast<char>(*byte);
        text.remove_prefix(length);
    }
    return bytes;
}

/// Characters that mojibake is made of: whatever stands for a byte beyond ASCII in Windows-1252.
std::size_t suspicious(std::string_view text)
{
    std::size_t count = 0;
    while (!text.empty()) {
        const auto length = utf8SequenceLength(text);
        if (length == 0)
            return count;
        count += length > 1 && codePointToWindows1252(codePointAt(text.substr(0, length))) ? 1 : 0;
        text.remove_prefix(length);
    }
    return count;
}

} // namespace

std::optional<std::string> repairMojibake(std::string_view text, bool repeated)
{
    if (isAscii(text))
        return std::nullopt;
    std::optional<std::string> best;
    for (std::string_view current = text;;) {
        auto bytes = toWindows1252(current);
        if (!bytes || isAscii(*bytes) || !isValidUtf8(*bytes) || suspicious(*bytes) >= suspicious(current))
            return best;
        best = std::move(bytes);
        if (!repeated)
            return best;
        current = *best;
    }
}

} // namespace marquee
