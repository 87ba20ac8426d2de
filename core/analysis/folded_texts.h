// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace marquee {

/// Many texts folded (see foldText) into one buffer, so that one pass at memory speed finds those that hold a text.
class FoldedTexts
{
public:
    void add(std::string_view text);
    std::size_t size() const noexcept { return m_ends.size(); }
    /// The i-th text, folded.
    std::string_view at(std::size_t i) const;
    /// Numbers of the texts that contain `folded`, ascending; none for an empty one.
    std::vector<std::uint32_t> containing(std::string_view folded) const;

private:
    std::string m_buffer;
    std::vector<std::size_t> m_ends; ///< past the last byte of each text, before its separator
};

} // namespace marquee
