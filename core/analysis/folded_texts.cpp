// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/folded_texts.h"

#include "base/text_fold.h"

#include <algorithm>
#include <cstring>

namespace marquee {

namespace {

constexpr char kSeparator = '\n';

} // namespace

void FoldedTexts::add(std::string_view text)
{
    const std::size_t start = m_buffer.size();
    appendFolded(m_buffer, text);
    std::replace(m_buffer.begin() + static_cast<std::ptrdiff_t>(start), m_buffer.end(), kSeparator, ' ');
    m_ends.push_back(m_buffer.size());
    m_buffer += kSeparator;
}

std::string_view FoldedTexts::at(std::size_t i) const
{
    const std::size_t start = i == 0 ? 0 : m_ends.at(i - 1) + 1;
    return std::string_view(m_buffer).substr(start, m_ends.at(i) - start);
}

std::vector<std::uint32_t> FoldedTexts::containing(std::string_view folded) const
{
    std::vector<std::uint32_t> found;
    if (folded.empty())
        return found;
    const char* const end = m_buffer.data() + m_buffer.size();
    const char* from = m_buffer.data();
    while (const void* hit = memmem(from, static_cast<std::size_t>(end - from), folded.data(), folded.size())) {
        const auto offset = static_cast<std::size_t>(static_cast<const char*>(hit) - m_buffer.data());
        const auto after = static_cast<std::ptrdiff_t>(found.empty() ? 0 : found.back() + 1);
        const auto text = std::lower_bound(m_ends.begin() + after, m_ends.end(), offset);
        found.push_back(static_cast<std::uint32_t>(text - m_ends.begin()));
        from = m_buffer.data() + *text + 1;
    }
    return found;
}

} // namespace marquee
