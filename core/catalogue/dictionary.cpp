// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/dictionary.h"

#include "base/fast_hash.h"

#include <algorithm>
#include <limits>

namespace marquee {
std::uint32_t Dictionary::entryOf(std::string_view label, std::uint32_t hash) const
{
    return m_slots.find(hash, [&](Code code) { return sameText(m_labels[code], label); });
}

std::optional<Dictionary::Code> Dictionary::find(std::string_view label) const
{
    const auto code = entryOf(label, fastHash32(label));
    return code == HashSlots::kNone ? std::nullopt : std::optional<Code>(code);
}

Dictionary::Code Dictionary::add(std::string_view label)
{
    const auto hash = fastHash32(label);
    const auto known = entryOf(label, hash);
    if (known != HashSlots::kNone)
        return known;
    const auto code = static_cast<Code>(m_labels.size());
    m_slots.insert(hash, code);
    m_labels.emplace_back(label);
    return code;
}

void ListColumn::append(std::span<const std::string_view> labels)
{
    const auto title = static_cast<std::uint32_t>(titles() + 1);
    for (const auto label : labels) {
        const auto code = m_dictionary.add(label);
        if (code == m_counts.size()) {
            m_counts.push_back(0);
            m_lastTitle.push_back(0);
        }
        if (m_lastTitle[code] == title)
            continue;
        m_lastTitle[code] = title;
        m_codes.push_back(code);
        ++m_counts[code];
    }
    m_starts.push_back(static_cast<std::uint32_t>(m_codes.size()));
}

void ListColumn::appendLike(TitleId earlier)
{
    const std::size_t begin = m_starts[earlier.row];
    const std::size_t size = m_starts[earlier.row + 1] - begin;
    const auto title = static_cast<std::uint32_t>(titles() + 1);
    for (std::size_t i = 0; i < size; ++i) {
        const auto code = m_codes[begin + i];
        m_lastTitle[code] = title;
        m_codes.push_back(code);
        ++m_counts[code];
    }
    m_starts.push_back(static_cast<std::uint32_t>(m_codes.size()));
}

std::span<const Dictionary::Code> ListColumn::codes(TitleId id) const
{
    return std::span(m_codes).subspan(m_starts[id.row], m_starts[id.row + 1] - m_starts[id.row]);
}

double ListColumn::filledShare() const
{
    std::size_t filled = 0;
    for (std::size_t i = 0; i < titles(); ++i)
        filled += m_starts[i + 1] > m_starts[i] ? 1 : 0;
    return titles() > 0 ? static_cast<double>(filled) / static_cast<double>(titles())
                        : std::numeric_limits<double>::quiet_NaN();
}

bool ListColumn::contains(TitleId id, Dictionary::Code code) const
{
    const auto own = codes(id);
    return std::find(own.begin(), own.end(), code) != own.end();
}

std::string ListColumn::joined(TitleId id) const
{
    std::string text;
    for (const auto code : codes(id)) {
        if (!text.empty())
            text += ", ";
        text += label(code);
    }
    return text;
}

} // namespace marquee
