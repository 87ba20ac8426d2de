// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/xml_elements.h"

#include <algorithm>

namespace marquee {
namespace {

constexpr std::size_t kStep = std::size_t{1} << 20;
constexpr std::size_t kMaxElementBytes = std::size_t{64} << 20;
constexpr std::string_view kNameEnds = " \t\r\n/>";

/// Behind the ">" of the tag that begins at `begin`; a ">" within an attribute's quotes is none. npos: not there yet.
std::size_t endOfTag(std::string_view text, std::size_t begin)
{
    char quote = '\0';
    for (std::size_t i = begin; i < text.size(); ++i) {
        const char c = text[i];
        if (quote != '\0')
            quote = c == quote ? '\0' : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '>')
            return i + 1;
    }
    return std::string_view::npos;
}

} // namespace

std::string_view localName(std::string_view name) noexcept
{
    const auto colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

pugi::xml_node childNamed(const pugi::xml_node& parent, std::string_view local)
{
    for (const auto child : parent.children())
        if (localName(child.name()) == local)
            return child;
    return {};
}

XmlElements::XmlElements(ZipEntry entry, std::string_view localName) : m_entry(std::move(entry)), m_name(localName) {}

double XmlElements::share() const
{
    return m_entry.size() == 0 ? 1 : static_cast<double>(m_read) / static_cast<double>(m_entry.size());
}

/// Behind the element whose start tag begins at `begin`; npos: not there yet.
std::size_t XmlElements::endOfElement(std::size_t begin, std::size_t nameEnd) const
{
    const auto tagEnd = endOfTag(m_text, nameEnd);
    if (tagEnd == std::string::npos || m_text[tagEnd - 2] == '/')
        return tagEnd;
    const auto closing = "</" + m_text.substr(begin + 1, nameEnd - begin - 1);
    for (auto at = m_text.find(closing, tagEnd); at != std::string::npos; at = m_text.find(closing, at + 1)) {
        const auto behind = at + closing.size();
        if (behind == m_text.size())
            break;
        if (kNameEnds.find(m_text[behind]) != std::string_view::npos)
            return endOfTag(m_text, behind);
    }
    return std::string::npos;
}

/// Looks for an element that is there as a whole; m_at is left where the search must go on once there is more.
bool XmlElements::find(Stretch& found)
{
    for (;;) {
        m_at = std::min(m_text.find('<', m_at), m_text.size());
        const auto nameEnd = m_text.find_first_of(kNameEnds, std::min(m_at + 1, m_text.size()));
        if (nameEnd == std::string::npos)
            return false;
        if (localName(std::string_view(m_text).substr(m_at + 1, nameEnd - m_at - 1)) != m_name) {
            m_at = nameEnd;
            continue;
        }
        const auto end = endOfElement(m_at, nameEnd);
        if (end == std::string::npos)
            return false;
        found = {m_at, end};
        m_at = end;
        return true;
    }
}

Status XmlElements::fill()
{
    m_text.erase(0, m_at);
    m_at = 0;
    const auto old = m_text.size();
    if (old > kMaxElementBytes)
        return Error{ErrorCode::WorkbookUnusable, "one element is larger than 64 MiB", {}, 0};
    m_text.resize(old + kStep);
    const auto got = m_entry.read(m_text.data() + old, kStep);
    m_text.resize(old + (got ? *got : 0));
    if (!got)
        return got.error();
    m_read += *got;
    m_atEnd = *got == 0;
    return std::monostate{};
}

Result<pugi::xml_node> XmlElements::next(const std::stop_token& stop)
{
    Stretch found;
    while (!find(found)) {
        if (stop.stop_requested())
            return cancelled();
        if (m_atEnd && m_at < m_text.size())
            return Error{ErrorCode::WorkbookUnusable, "it ends within an element", {}, 0};
        if (m_atEnd)
            return pugi::xml_node();
        if (auto filled = fill(); !filled)
            return filled.error();
    }
    const auto parsed = m_document.load_buffer(m_text.data() + found.begin, found.end - found.begin,
                                               pugi::parse_default | pugi::parse_ws_pcdata, pugi::encoding_utf8);
    if (!parsed)
        return Error{ErrorCode::WorkbookUnusable, std::string("broken XML: ") + parsed.description(), {}, 0};
    return m_document.document_element();
}

} // namespace marquee
