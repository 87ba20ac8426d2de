// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "io/schema.h"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace marquee {

/// Roles the user chose, by column of the table; all other columns keep what was guessed.
using RoleChoices = std::map<std::size_t, Role>;

/// The schema with the user's choices. A guessed column that held a role now chosen for another, which only one column
/// may hold, becomes what its values say (reason NameTaken). Choices beyond the table's columns are ignored. O(cells
/// sampled).
Schema applyChoices(const RawTable& table, Schema schema, const RoleChoices& choices);

/// Why a schema cannot open a catalogue.
struct SchemaProblem
{
    enum class Code : std::uint8_t
    {
        NoTitle,      ///< no column holds titles
        RoleHeldTwice ///< `columns` all hold `role`, which only one may hold
    };
    Code code = Code::NoTitle;
    Role role = Role::Title;
    std::vector<std::size_t> columns;
};

/// Empty for a schema that can open a catalogue.
std::vector<SchemaProblem> schemaProblems(const Schema& schema);

/// A choice by the column's name, as on a command line: `--map "Watch Hours=metric"`.
struct NamedRole
{
    std::string column;
    Role role = Role::None;
};

/// The columns the names stand for: exactly, else ignoring case and punctuation. Errors: MissingColumn (no column of
/// the name), InvalidArgument (two columns for a role that one may hold).
Result<RoleChoices> choicesByName(const std::vector<std::string>& header, std::span<const NamedRole> named);

} // namespace marquee
