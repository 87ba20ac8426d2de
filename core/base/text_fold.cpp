// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text_fold.h"

#include "base/text.h"

#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

namespace marquee {

namespace {

void appendLowerAscii(std::string& out, std::string_view text)
{
    const std::size_t before = out.size();
    out.resize(before + text.size());
    std::transform(text.begin(), text.end(), out.begin() + static_cast<std::ptrdiff_t>(before),
                   [](char c) { return lowerAscii(c); });
}

/// Letters with a stroke or of two letters, which Unicode does not decompose. Lower case; empty: not one of them.
std::string_view plainLetters(utf8proc_int32_t c)
{
    switch (c) {
    case 0x00E6:
        return "ae";
    case 0x00F0: // eth
    case 0x0111:
        return "d";
    case 0x00F8:
        return "o";
    case 0x00FE:
        return "th";
    case 0x0127:
        return "h";
    case 0x0131:
        return "i";
    case 0x0142:
        return "l";
    case 0x0153:
        return "oe";
    default:
        return {};
    }
}

struct Release
{
    void operator()(utf8proc_uint8_t* bytes) const { std::free(bytes); }
};

void appendUnicode(std::string& out, std::string_view text)
{
    utf8proc_uint8_t* mapped = nullptr;
    const auto options =
        static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK);
    const utf8proc_ssize_t size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                               static_cast<utf8proc_ssize_t>(text.size()), &mapped, options);
    const std::unique_ptr<utf8proc_uint8_t, Release> owner(mapped);
    if (size < 0)
        return appendLowerAscii(out, text);
    for (utf8proc_ssize_t at = 0; at < size;) {
        utf8proc_int32_t c = 0;
        const utf8proc_ssize_t length = std::max<utf8proc_ssize_t>(utf8proc_iterate(mapped + at, size - at, &c), 1);
        const std::string_view plain = plainLetters(c);
        if (plain.empty())
            out.append(reinterpret_cast<const char*>(mapped + at), static_cast<std::size_t>(length));
        else
            out += plain;
        at += length;
    }
}

} // namespace

void appendFolded(std::string& out, std::string_view text)
{
    if (isAscii(text))
        appendLowerAscii(out, text);
    else
        appendUnicode(out, text);
}

std::string foldText(std::string_view text)
{
    std::string folded;
    appendFolded(folded, text);
    return folded;
}

} // namespace marquee
