// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace marquee {

/// How a strategist says a genre. Genres the list does not know are said as the catalogue writes them.
struct GenreWords
{
    std::string plural;    ///< "comedies", "animation"; empty where only "action films" is said
    std::string adjective; ///< before another noun: "comedy series", "romantic comedies"
    int rank = 0;          ///< of two genres the one of lower rank is the noun: family animation, action thrillers
};
GenreWords genreWords(std::string_view genre);

} // namespace marquee
