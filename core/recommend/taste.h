// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/title_id.h"
#include "recommend/parts.h"

#include <string>
#include <vector>

namespace marquee {

/// What somebody likes and dislikes, in terms of one catalogue.
struct Taste
{
    struct Title
    {
        TitleId id;
        double weight = 1; ///< > 0
    };
    struct Label
    {
        Part kind = Part::Genres; ///< a kind of content
        std::string name;         ///< as the catalogue writes it; tags in any spelling
        double weight = 1;        ///< below 0: disliked
    };

    std::vector<Title> liked, disliked;
    std::vector<Label> labels;
    double dislikeShare = 0.5; ///< of the mean of dislikes that is taken off, >= 0
};

/// Titles of a taste, liked and disliked together: ranking grows with their number.
inline constexpr std::size_t kMostTasteTitles = 500;

} // namespace marquee
