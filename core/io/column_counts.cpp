// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/column_counts.h"

#include "base/fast_hash.h"
#include "base/hash_slots.h"
#include "base/numbers.h"

#include <cstdint>

namespace marquee {
namespace {

/// Distinct cells of a column, kept as row numbers.
class DistinctCells
{
public:
    DistinctCells(const RawTable& table, std::size_t column) : m_table(table), m_column(column) {}

    void add(std::size_t row, std::string_view text)
    {
        const auto hash = fastHash32(text);
        const auto isEqual = [&](std::uint32_t known) { return m_table.cell(known, m_column) == text; };
        if (m_slots.find(hash, isEqual) == HashSlots::kNone)
            m_slots.insert(hash, static_cast<std::uint32_t>(row));
    }
    std::size_t size() const noexcept { return m_slots.size(); }

private:
    const RawTable& m_table;
    std::size_t m_column;
    HashSlots m_slots;
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
