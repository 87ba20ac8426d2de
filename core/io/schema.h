// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/role.h"
#include "io/raw_table.h"

#include <optional>
#include <string>
#include <vector>

namespace marquee {

/// Why a column has its role; sentences are made where they are shown.
struct MappingReason
{
    enum class Code : std::uint8_t
    {
        KnownName,     ///< the header is a known name of the role
        NameAndValues, ///< the header may mean several things, and the values decided; `detail`: one of them
        HoldsNumbers,  ///< the name says nothing; `detail`: one of the values, here and below
        RunningNumber, ///< without a name of its own, it numbers the rows
        HoldsDates,
        HoldsText,
        Empty,        ///< no value at all
        NameTaken,    ///< the name means `named`, which the column called `detail` holds
        ValuesUnlike, ///< the name means `named`, but the values do not look like it; `detail`: one of them
        Chosen        ///< the user said so
    };
    Code code = Code::Empty;
    Role named = Role::None;
    std::string detail;
};

/// What each column was taken for, and why.
struct ColumnMapping
{
    Role role = Role::None;
    MappingReason reason;
};

/// A role per column of one table. Roles of people and lists may have several columns (Star1..Star4).
struct Schema
{
    std::vector<ColumnMapping> columns;

    /// First column with the role.
    std::optional<std::size_t> column(Role role) const;
    std::vector<std::size_t> columnsWith(Role role) const;
};

/// Whether several columns may hold the role: lists and people (their labels are joined), links, pictures, metrics,
/// categories, none.
bool isSharedRole(Role role) noexcept;

/// Guesses roles by synonyms of the header and, where the name says nothing, by the values. O(cells sampled).
Schema guessSchema(const RawTable& table);

/// What a column is by its values alone, whatever its name: a metric, a category or nothing. O(cells sampled).
ColumnMapping guessByValues(const RawTable& table, std::size_t column);

} // namespace marquee
