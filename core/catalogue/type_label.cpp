// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/type_label.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <string>

namespace marquee {
namespace {

/// Lower-case letters only: "TV Mini-Series" -> "tvminiseries".
std::string letters(std::string_view label)
{
    std::string key;
    for (const char c : label)
        if (const char lower = lowerAscii(c); lower >= 'a' && lower <= 'z')
            key += lower;
    return key;
}

template<std::size_t N>
bool contains(const std::array<std::string_view, N>& labels, const std::string& key)
{
    return std::find(labels.begin(), labels.end(), key) != labels.end();
}

} // namespace

TitleType typeOfLabel(std::string_view label)
{
    static constexpr std::array<std::string_view, 12> kFilms = {"movie",   "movies",      "film",      "films",
                                                                "feature", "featurefilm", "short",     "shortfilm",
                                                                "tvmovie", "tvshort",     "tvspecial", "video"};
    static constexpr std::array<std::string_view, 12> kSeries = {"series",     "tvseries",     "tvshow",    "tvshows",
                                                                 "show",       "shows",        "tv",        "serie",
                                                                 "miniseries", "tvminiseries", "tvepisode", "episode"};
    // The two labels nearly every catalogue has need no copy. The lists of streaming platforms write 0 and 1.
    if (label == "Movie" || label == "0")
        return TitleType::Film;
    if (label == "Series" || label == "1")
        return TitleType::Series;
    if (label.size() > 32)
        return TitleType::Unknown;
    const auto key = letters(label);
    if (contains(kFilms, key))
        return TitleType::Film;
    return contains(kSeries, key) ? TitleType::Series : TitleType::Unknown;
}

} // namespace marquee
