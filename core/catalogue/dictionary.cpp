// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/dictionary.h"

#include "base/fast_hash.h"

#include <algorithm>
#include <limits>

namespace marquee {
namespace {

std::uint32_t hashOf(std::string_view label)
{
    return static_cast<std::uint32_t>(fastHash(label) >> 32);
}

} // namespace

/// The slot that holds the label, or the free one where it belongs.
std::size_t Dictionary::slotOf(std::string_view label, std::uint32_t hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hash & mask;
    while (m_slots[slot].code != kFree && (m_slots[slot].hash != hash || m_labels[m_slots[slot].code] != label))
        slot = (slot + 1) & mask;
    return slot;
}

void Dictionary::grow()
{
    std::vector<Slot> old(std::max<std::size_t>(16, m_slots.size() * 2));
    old.swap(m_slots);
    const std::size_t mask = m_slots.size() - 1;
    for (const auto& entry : old) {
        if (entry.code == kFree)
            continue;
        std::size_t slot = entry.hash & mask;
        while (m_slots[slot].code != kFree)
            slot = (slot + 1) & mask;
        m_slots[slot] = entry;
    }
}

std::optional<Dictionary::Code> Dictionary::find(std::string_view label) const
{
    if (m_slots.empty())
        return std::nullopt;
    const auto code = m_slots[slotOf(label, hashOf(label))].code;
    return code == kFree ? std::nullopt : std::optional<Code>(code);
}

Dictionary::Code Dictionary::add(std::string_view label)
{
    if (m_slots.size() < 2 * (m_labels.size() + 1))
        grow();
    const auto hash = hashOf(label);
    auto& slot = m_slots[slotOf(label, hash)];
    if (slot.code == kFree) {
        slot = {hash, static_cast<Code>(m_labels.size())};
        m_labels.emplace_back(label);
    }
    return slot.code;
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
