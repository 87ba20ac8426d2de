// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/column_counts.h"

#include "base/fast_hash.h"
#include "base/numbers.h"

#include <cstdint>
#include <vector>

namespace marquee {
namespace {

/// Distinct cells of a column, kept as row numbers: open addressing over at most half full slots.
class DistinctCells
{
public:
    DistinctCells(const RawTable& table, std::size_t column) : m_table(table), m_column(column), m_slots(1024) {}

    void add(std::size_t row, std::string_view text)
    {
        if (2 * (m_size + 1) > m_slots.size())
            grow();
        const auto hash = static_cast<std::uint32_t>(fastHash(text) >> 32);
        const std::size_t mask = m_slots.size() - 1;
        for (std::size_t s = hash & mask;; s = (s + 1) & mask) {
            auto& slot = m_slots[s];
            if (slot.row == kFree) {
                slot = {hash, static_cast<std::uint32_t>(row)};
                ++m_size;
                return;
            }
            if (slot.hash == hash && m_table.cell(slot.row, m_column) == text)
                return;
        }
    }
    std::size_t size() const noexcept { return m_size; }

private:
    static constexpr std::uint32_t kFree = UINT32_MAX;
    struct Slot
    {
        std::uint32_t hash = 0;
        std::uint32_t row = kFree;
    };

    void grow()
    {
        std::vector<Slot> old(m_slots.size() * 4);
        old.swap(m_slots);
        const std::size_t mask = m_slots.size() - 1;
        for (const auto& entry : old) {
            if (entry.row == kFree)
                continue;
            std::size_t s = entry.hash & mask;
            while (m_slots[s].row != kFree)
                s = (s + 1) & mask;
            m_slots[s] = entry;
        }
    }

    const RawTable& m_table;
    std::size_t m_column;
    std::vector<Slot> m_slots;
    std::size_t m_size = 0;
};

} // namespace

ColumnCompleteness countColumn(const RawTable& table, std::size_t column, std::span<const TitleType> types,
                               const std::stop_token& stop)
{
    ColumnCompleteness counts;
    DistinctCells distinct(table, column);
    for (std::size_t row = 0; row < table.rows(); ++row) {
        if (row % 4096 == 0 && stop.stop_requested())
            break;
        const auto text = table.cell(row, column);
        if (!trimmed(text).empty()) {
            distinct.add(row, text);
            continue;
        }
        ++counts.missing;
        if (types.empty())
            continue;
        counts.missingFilms += types[row] == TitleType::Film ? 1 : 0;
        counts.missingSeries += types[row] == TitleType::Series ? 1 : 0;
    }
    counts.distinct = distinct.size();
    return counts;
}

} // namespace marquee
