// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/schema_choices.h"

#include "io/role_synonyms.h"

#include <algorithm>

namespace marquee {
namespace {

std::optional<std::size_t> findColumn(const std::vector<std::string>& header, const std::string& name)
{
    auto found = std::find(header.begin(), header.end(), name);
    if (const auto key = nameKey(name); found == header.end() && !key.empty())
        found = std::find_if(header.begin(), header.end(), [&](const std::string& h) { return nameKey(h) == key; });
    if (found == header.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - header.begin());
}

/// The column chosen for a role that only one may hold.
std::optional<std::size_t> chosenFor(Role role, const RoleChoices& choices)
{
    if (isSharedRole(role))
        return std::nullopt;
    const auto found =
        std::find_if(choices.begin(), choices.end(), [role](const auto& choice) { return choice.second == role; });
    return found == choices.end() ? std::nullopt : std::optional(found->first);
}

Error heldTwice(Role role, const std::string& first, const std::string& second)
{
    return Error{ErrorCode::InvalidArgument,
                 "the role " + std::string(roleName(role)) + " is given to “" + first + "” and to “" + second +
                     "”, but only one column may hold it",
                 {},
                 0};
}

} // namespace

Schema applyChoices(const RawTable& table, Schema schema, const RoleChoices& choices)
{
    for (std::size_t i = 0; i < schema.columns.size(); ++i) {
        auto& mapping = schema.columns[i];
        if (const auto choice = choices.find(i); choice != choices.end()) {
            mapping = {choice->second, {MappingReason::Code::Chosen, Role::None, {}}};
        } else if (const auto holder = chosenFor(mapping.role, choices); holder && *holder < table.columns()) {
            const Role lost = mapping.role;
            mapping = guessByValues(table, i);
            mapping.reason = {MappingReason::Code::NameTaken, lost, table.header()[*holder]};
        }
    }
    return schema;
}

std::vector<SchemaProblem> schemaProblems(const Schema& schema)
{
    std::vector<SchemaProblem> problems;
    if (!schema.column(Role::Title))
        problems.push_back({SchemaProblem::Code::NoTitle, Role::Title, {}});
    for (int r = 0; r <= static_cast<int>(Role::None); ++r) {
        const auto role = static_cast<Role>(r);
        if (isSharedRole(role))
            continue;
        if (auto columns = schema.columnsWith(role); columns.size() > 1)
            problems.push_back({SchemaProblem::Code::RoleHeldTwice, role, std::move(columns)});
    }
    return problems;
}

Result<RoleChoices> choicesByName(const std::vector<std::string>& header, std::span<const NamedRole> named)
{
    RoleChoices choices;
    for (const auto& [name, role] : named) {
        const auto column = findColumn(header, name);
        if (!column)
            return Error{ErrorCode::MissingColumn, "no column is named “" + name + "”", {}, 0};
        choices.erase(*column); // the last word counts
        if (const auto holder = chosenFor(role, choices))
            return heldTwice(role, header[*holder], header[*column]);
        choices.emplace(*column, role);
    }
    return choices;
}

} // namespace marquee
