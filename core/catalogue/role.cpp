// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/role.h"

#include <algorithm>
#include <array>

namespace marquee {
namespace {

/// In the order of Role.
constexpr std::array<std::string_view, 32> kRoleNames = {"title",
                                                         "type",
                                                         "genres",
                                                         "tags",
                                                         "languages",
                                                         "countries",
                                                         "runtime",
                                                         "director",
                                                         "writer",
                                                         "actors",
                                                         "age_rating",
                                                         "imdb_score",
                                                         "imdb_votes",
                                                         "rotten_tomatoes",
                                                         "rotten_audience",
                                                         "metacritic",
                                                         "hidden_gem",
                                                         "awards_received",
                                                         "awards_nominated",
                                                         "box_office",
                                                         "release_date",
                                                         "release_year",
                                                         "netflix_date",
                                                         "production_house",
                                                         "summary",
                                                         "link",
                                                         "image",
                                                         "trailer",
                                                         "id",
                                                         "metric",
                                                         "category",
                                                         "null"};
static_assert(kRoleNames.size() == static_cast<std::size_t>(Role::None) + 1);

} // namespace

std::string_view roleName(Role role) noexcept
{
    return kRoleNames[static_cast<std::size_t>(role)];
}

std::optional<Role> roleFromName(std::string_view name) noexcept
{
    const auto found = std::find(kRoleNames.begin(), kRoleNames.end(), name);
    if (found == kRoleNames.end())
        return std::nullopt;
    return static_cast<Role>(found - kRoleNames.begin());
}

bool isNumberRole(Role role) noexcept
{
    switch (role) {
    case Role::ImdbScore:
    case Role::ImdbVotes:
    case Role::RottenTomatoes:
    case Role::RottenAudience:
    case Role::Metacritic:
    case Role::HiddenGem:
    case Role::AwardsReceived:
    case Role::AwardsNominated:
    case Role::BoxOffice:
    case Role::Metric:
        return true;
    default:
        return false;
    }
}

std::optional<ValueScale> valueScale(Measure measure) noexcept
{
    switch (measure) {
    case Measure::ImdbScore:
    case Measure::HiddenGem:
    case Measure::WeightedRating:
    case Measure::CriticScore:
    case Measure::WeightedScore:
        return ValueScale{0, 10};
    case Measure::RottenTomatoes:
    case Measure::RottenAudience:
    case Measure::Metacritic:
        return ValueScale{0, 100};
    default:
        return std::nullopt;
    }
}

bool isHeavyTailed(Role role) noexcept
{
    return role == Role::ImdbVotes || role == Role::AwardsReceived || role == Role::AwardsNominated ||
           role == Role::BoxOffice;
}

bool isHeavyTailed(Measure measure) noexcept
{
    return measure == Measure::ImdbVotes || measure == Measure::AwardsReceived || measure == Measure::AwardsNominated ||
           measure == Measure::BoxOffice;
}

} // namespace marquee
