// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/role.h"
#include "io/join/join_keys.h"
#include "io/raw_table.h"

#include <optional>
#include <string>
#include <string_view>

namespace marquee {

/// What a record says of itself, as far as the key looks.
struct JoinSubject
{
    std::string name; ///< the id or title, normalised (normaliseTitle); empty where the record has none
    std::optional<int> year;
    TitleType type = TitleType::Unknown;
};

enum class JoinSide
{
    Base,
    Other
};

/// The key columns of one of the two files. The table must outlive it.
class JoinSubjects
{
public:
    /// `keys` holds an id or a title (planJoin sees to that).
    JoinSubjects(const RawTable& table, const JoinKeys& keys, JoinSide side);

    std::size_t rows() const noexcept { return m_table->rows(); }
    JoinSubject operator[](std::size_t row) const;
    std::string_view text(std::size_t row) const { return m_table->cell(row, m_name); } ///< id or title as written

private:
    const RawTable* m_table;
    std::size_t m_name = 0;
    std::optional<std::size_t> m_year;
    std::optional<std::size_t> m_type;
};

} // namespace marquee
