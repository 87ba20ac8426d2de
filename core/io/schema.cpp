// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/schema.h"

#include "io/role_synonyms.h"
#include "io/value_profile.h"

#include <algorithm>
#include <map>

namespace marquee {
namespace {

/// Roles that may have several columns.
bool isShared(Role role)
{
    switch (role) {
    case Role::Director:
    case Role::Writer:
    case Role::Actors:
    case Role::Link:
    case Role::Image:
    case Role::Trailer:
    case Role::Metric:
    case Role::Category:
    case Role::None:
        return true;
    default:
        return false;
    }
}

/// Whether what the column holds can be what the role needs. An empty column can be anything its name says.
bool fits(Role role, std::string_view name, const ValueProfile& profile)
{
    if (profile.empty())
        return true;
    const auto half = [&](std::size_t count) { return 2 * count >= profile.values; };
    const auto key = nameKey(name);
    switch (role) {
    case Role::Title:
        // Films may be called "300" and "1917", but a column of numbers called "movie" is a key.
        return key.find("title") != std::string::npos || !profile.mostly(profile.numbers);
    case Role::ImdbScore:
        // A bare "rating" or "score" must look like one out of ten.
        return half(profile.numbers) && ((key != "rating" && key != "score") || profile.largest <= 10);
    case Role::AgeRating:
        return !profile.mostly(profile.numbers);
    case Role::Type:
        return half(profile.types);
    case Role::ReleaseDate:
    case Role::NetflixDate:
        return half(profile.dates) || (key != "released" && half(profile.dates + profile.years));
    case Role::ReleaseYear:
        return half(profile.years + profile.dates);
    case Role::Genres:
    case Role::Languages:
    case Role::Countries:
    case Role::Director:
    case Role::Actors:
        return !profile.mostly(profile.numbers);
    default:
        return !isNumberRole(role) || half(profile.numbers);
    }
}

ColumnMapping byValues(const ValueProfile& profile)
{
    if (profile.empty())
        return {Role::None, "empty"};
    if (profile.mostly(profile.numbers))
        return {Role::Metric, "holds numbers"};
    return {Role::Category, profile.mostly(profile.dates) ? "holds dates" : "holds text"};
}

struct Claim
{
    std::size_t column = 0;
    std::size_t rank = 0;
};

/// The best role a column's name may claim, given its values.
std::optional<RoleCandidate> claimOf(std::string_view name, const ValueProfile& profile)
{
    const auto candidates = rolesOfName(name);
    const auto fitting = std::find_if(candidates.begin(), candidates.end(),
                                      [&](const RoleCandidate& c) { return fits(c.role, name, profile); });
    return fitting == candidates.end() ? std::nullopt : std::optional(*fitting);
}

} // namespace

std::optional<std::size_t> Schema::column(Role role) const
{
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i].role == role)
            return i;
    return std::nullopt;
}

std::vector<std::size_t> Schema::columnsWith(Role role) const
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i].role == role)
            found.push_back(i);
    return found;
}

Schema guessSchema(const RawTable& table)
{
    Schema schema;
    std::map<Role, Claim> best;
    for (std::size_t i = 0; i < table.columns(); ++i) {
        const auto profile = profileColumn(table, i);
        schema.columns.push_back(byValues(profile));
        const auto claim = claimOf(table.header()[i], profile);
        if (!claim)
            continue;
        const ColumnMapping named{claim->role, "named “" + table.header()[i] + "”"};
        const auto rival = best.find(claim->role);
        if (isShared(claim->role) || rival == best.end()) {
            schema.columns[i] = named;
            best[claim->role] = {i, claim->rank};
        } else if (claim->rank < rival->second.rank) {
            schema.columns[rival->second.column] = byValues(profileColumn(table, rival->second.column));
            schema.columns[i] = named;
            rival->second = {i, claim->rank};
        }
    }
    return schema;
}

} // namespace marquee
