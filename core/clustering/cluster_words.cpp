// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/cluster_words.h"

#include "base/text_fold.h"

#include <array>

namespace marquee {
namespace {

struct Entry
{
    std::string_view genre;             ///< folded
    std::string_view plural, adjective; ///< no plural: said of a noun of its own, "action films"
};

/// In the order in which they make the better noun.
constexpr std::array<Entry, 26> kGenres{{{"documentary", "documentaries", "documentary"},
                                         {"reality-tv", "reality shows", "reality"},
                                         {"talk-show", "talk shows", "talk-show"},
                                         {"game-show", "game shows", "game-show"},
                                         {"stand-up", "stand-up", "stand-up"},
                                         {"animation", "animation", "animated"},
                                         {"anime", "anime", "anime"},
                                         {"western", "westerns", "western"},
                                         {"horror", "horror", "horror"},
                                         {"thriller", "thrillers", "thriller"},
                                         {"comedy", "comedies", "comedy"},
                                         {"drama", "dramas", "drama"},
                                         {"musical", "musicals", "musical"},
                                         {"romance", "romances", "romantic"},
                                         {"adventure", "adventures", "adventure"},
                                         {"mystery", "mysteries", "mystery"},
                                         {"biography", "biographies", "biographical"},
                                         {"short", "shorts", "short"},
                                         {"fantasy", "fantasy", "fantasy"},
                                         {"sci-fi", "sci-fi", "sci-fi"},
                                         {"crime", "", "crime"},
                                         {"action", "", "action"},
                                         {"family", "", "family"},
                                         {"history", "", "historical"},
                                         {"music", "", "music"},
                                         {"war", "", "war"}}};

} // namespace

GenreWords genreWords(std::string_view genre)
{
    const std::string folded = foldText(genre);
    for (std::size_t i = 0; i < kGenres.size(); ++i)
        if (kGenres[i].genre == folded)
            return {std::string(kGenres[i].plural), std::string(kGenres[i].adjective), static_cast<int>(i)};
    return {{}, std::string(genre), static_cast<int>(kGenres.size())};
}

} // namespace marquee
