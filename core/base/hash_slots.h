// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace marquee {

/// Finds entries that somebody else keeps, numbered from 0, by 32-bit hashes: open addressing over a power of two of
/// slots, at most half full. 16 bytes an entry; every operation O(1) on average.
class HashSlots
{
public:
    static constexpr std::uint32_t kNone = UINT32_MAX;

    std::size_t size() const noexcept { return m_size; }

    /// The entry of this hash for which equals(entry) holds, or kNone.
    template<typename Equals>
    std::uint32_t find(std::uint32_t hash, Equals equals) const
    {
        if (m_slots.empty())
            return kNone;
        for (std::size_t slot = hash & mask();; slot = (slot + 1) & mask()) {
            const auto& [known, entry] = m_slots[slot];
            if (entry == kNone || (known == hash && equals(entry)))
                return entry;
        }
    }

    /// Adds an entry that find() does not know.
    void insert(std::uint32_t hash, std::uint32_t entry)
    {
        if (m_slots.size() < 2 * (m_size + 1))
            grow();
        place({hash, entry});
        ++m_size;
    }

private:
    struct Slot
    {
        std::uint32_t hash = 0;
        std::uint32_t entry = kNone;
    };

    std::size_t mask() const noexcept { return m_slots.size() - 1; }

    void place(const Slot& added)
    {
        std::size_t slot = added.hash & mask();
        while (m_slots[slot].entry != kNone)
            slot = (slot + 1) & mask();
        m_slots[slot] = added;
    }

    void grow()
    {
        std::vector<Slot> old(std::max<std::size_t>(16, m_slots.size() * 2));
        old.swap(m_slots);
        for (const auto& slot : old)
            if (slot.entry != kNone)
                place(slot);
    }

    std::vector<Slot> m_slots;
    std::size_t m_size = 0;
};

} // namespace marquee
