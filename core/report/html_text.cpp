// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html_text.h"

#include <utf8proc.h>

namespace marquee {

namespace {

void appendEscaped(std::string& out, char c)
{
    switch (c) {
    case '&':
        out += "&amp;";
        break;
    case '<':
        out += "&lt;";
        break;
    case '>':
        out += "&gt;";
        break;
    case '"':
        out += "&quot;";
        break;
    case '\'':
        out += "&#39;";
        break;
    default:
        if (static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t')
            out += c;
    }
}

} // namespace

std::string htmlText(std::string_view text)
{
    std::string out;
    out.reserve(text.size() + text.size() / 8);
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    for (std::size_t at = 0; at < text.size();) {
        utf8proc_int32_t codePoint = 0;
        const auto length = utf8proc_iterate(bytes + at, static_cast<utf8proc_ssize_t>(text.size() - at), &codePoint);
        if (length == 1)
            appendEscaped(out, text[at]);
        else if (length > 1)
            out += text.substr(at, static_cast<std::size_t>(length));
        else
            out += "\xEF\xBF\xBD";
        at += length > 0 ? static_cast<std::size_t>(length) : 1;
    }
    return out;
}

} // namespace marquee
