// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/role.h"
#include "io/raw_table.h"

#include <optional>
#include <string>
#include <vector>

namespace marquee {

/// What each column was taken for, and why.
struct ColumnMapping
{
    Role role = Role::None;
    std::string reason; ///< English: "named “Series_Title”", "holds numbers", …
};

/// A role per column of one table. Roles of people and lists may have several columns (Star1..Star4).
struct Schema
{
    std::vector<ColumnMapping> columns;

    /// First column with the role.
    std::optional<std::size_t> column(Role role) const;
    std::vector<std::size_t> columnsWith(Role role) const;
};

/// Guesses roles by synonyms of the header and, where the name says nothing, by the values. O(cells sampled).
Schema guessSchema(const RawTable& table);

} // namespace marquee
