// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/role.h"

#include <string>
#include <string_view>
#include <vector>

namespace marquee {

/// A role that a column name may stand for; rank 0 is the clearest name of the role.
struct RoleCandidate
{
    Role role = Role::None;
    std::size_t rank = 0;
};

/// Letters and digits of a column's name, lower case: "IMDb Score" and "imdb_score" are both "imdbscore". Letters
/// beyond ASCII are kept.
std::string nameKey(std::string_view columnName);

/// What the name may mean, best first; more than one where the values must decide ("rating"), none for unknown names.
std::vector<RoleCandidate> rolesOfName(std::string_view columnName);

} // namespace marquee
