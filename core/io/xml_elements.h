// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "io/zip_archive.h"

#include <pugixml.hpp>
#include <stop_token>
#include <string>
#include <string_view>

namespace marquee {

/// The name of an XML element without its namespace's prefix.
std::string_view localName(std::string_view name) noexcept;
/// The first child of that local name; null where there is none.
pugi::xml_node childNamed(const pugi::xml_node& parent, std::string_view local);

/// Elements of one name in a large part of an office document, parsed one by one while the part is unpacked: a sheet
/// has a million rows, and a tree of all of them would take many times the sheet's size. They must not be nested.
class XmlElements
{
public:
    XmlElements(ZipEntry entry, std::string_view localName);

    /// The next element, valid until the next call; null after the last.
    /// Errors: ArchiveUnusable, WorkbookUnusable (broken XML, an element over 64 MiB), Cancelled.
    Result<pugi::xml_node> next(const std::stop_token& stop);
    double share() const; ///< of the part read so far, 0..1

private:
    struct Stretch
    {
        std::size_t begin = 0;
        std::size_t end = 0;
    };
    bool find(Stretch& found);
    std::size_t endOfElement(std::size_t begin, std::size_t nameEnd) const;
    Status fill();

    ZipEntry m_entry;
    std::string m_name;
    std::string m_text;   ///< unpacked, not yet used up
    std::size_t m_at = 0; ///< searched so far
    std::size_t m_read = 0;
    bool m_atEnd = false;
    pugi::xml_document m_document;
};

} // namespace marquee
