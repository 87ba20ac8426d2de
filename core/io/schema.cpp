// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/schema.h"

#include "base/parallel.h"
#include "io/role_synonyms.h"
#include "io/value_profile.h"

#include <algorithm>
#include <map>

namespace marquee {
namespace {

/// Roles that several columns may hold without being told: a second column of genres is rather a narrower one.
bool isSharedGuess(Role role)
{
    switch (role) {
    case Role::Director:
    case Role::Writer:
    case Role::Actors:
    case Role::Link:
    case Role::Image:
    case Role::Trailer:
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
        return half(profile.types) || profile.mostly(profile.bits);
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

/// What tools call the column of row numbers that they put in front.
bool isNameless(std::string_view name)
{
    const auto key = nameKey(name);
    return key.empty() || key == "index" || key.starts_with("unnamed");
}

ColumnMapping byValues(const ValueProfile& profile, std::string_view name)
{
    using Code = MappingReason::Code;
    if (profile.counts && isNameless(name))
        return {Role::None, {Code::RunningNumber, Role::None, profile.example}};
    if (profile.empty())
        return {Role::None, {Code::Empty, Role::None, {}}};
    if (profile.mostly(profile.numbers))
        return {Role::Metric, {Code::HoldsNumbers, Role::None, profile.example}};
    const auto code = profile.mostly(profile.dates) ? Code::HoldsDates : Code::HoldsText;
    return {Role::Category, {code, Role::None, profile.example}};
}

/// What one column's name and values say, before it is known what the others say.
struct Claim
{
    ValueProfile profile;
    std::vector<RoleCandidate> candidates; ///< by the name
    std::optional<RoleCandidate> best;     ///< of those, the first the values allow
};

Claim claimOf(const RawTable& table, std::size_t column)
{
    const auto& name = table.header()[column];
    Claim claim{profileColumn(table, column), rolesOfName(name), std::nullopt};
    const auto fitting = std::find_if(claim.candidates.begin(), claim.candidates.end(),
                                      [&](const RoleCandidate& c) { return fits(c.role, name, claim.profile); });
    if (fitting != claim.candidates.end())
        claim.best = *fitting;
    return claim;
}

/// The column with the clearest name for each role that one column holds.
std::map<Role, std::size_t> clearestColumns(const std::vector<Claim>& claims)
{
    std::map<Role, std::size_t> columns;
    for (std::size_t i = 0; i < claims.size(); ++i) {
        if (!claims[i].best)
            continue;
        const auto [holder, isFirst] = columns.emplace(claims[i].best->role, i);
        if (!isFirst && claims[i].best->rank < claims[holder->second].best->rank)
            holder->second = i;
    }
    return columns;
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

bool isSharedRole(Role role) noexcept
{
    switch (role) {
    case Role::Genres:
    case Role::Tags:
    case Role::Languages:
    case Role::Countries:
    case Role::ProductionHouse:
    case Role::Metric:
    case Role::Category:
    case Role::None:
        return true;
    default:
        return isSharedGuess(role);
    }
}

ColumnMapping guessByValues(const RawTable& table, std::size_t column)
{
    return byValues(profileColumn(table, column), table.header()[column]);
}

Schema guessSchema(const RawTable& table)
{
    using Code = MappingReason::Code;
    std::vector<Claim> claims(table.columns());
    parallelFor(claims.size(), 0, [&](std::size_t i) { claims[i] = claimOf(table, i); });
    const auto clearest = clearestColumns(claims);
    Schema schema;
    for (std::size_t i = 0; i < claims.size(); ++i) {
        const auto& [profile, candidates, best] = claims[i];
        auto& mapping = schema.columns.emplace_back(byValues(profile, table.header()[i]));
        if (!best && !candidates.empty()) {
            mapping.reason = {Code::ValuesUnlike, candidates.front().role, profile.example};
        } else if (best && (isSharedGuess(best->role) || clearest.at(best->role) == i)) {
            const bool sure = candidates.size() == 1 || profile.empty();
            mapping = {
                best->role,
                {sure ? Code::KnownName : Code::NameAndValues, best->role, sure ? std::string() : profile.example}};
        } else if (best) {
            mapping.reason = {Code::NameTaken, best->role, table.header()[clearest.at(best->role)]};
        }
    }
    return schema;
}

} // namespace marquee
