// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recommend/recommender.h"
#include "recommend/taste.h"

#include <optional>
#include <string>
#include <vector>

namespace marquee {

/// A saved audience: what it likes and dislikes by name, so that it outlives a catalogue, and how picks are made for
/// it.
struct Persona
{
    struct Title
    {
        std::string name;
        std::optional<int> year;
        double weight = 1; ///< > 0

        bool operator==(const Title&) const = default;
    };
    struct Label
    {
        std::string name;
        double weight = 1; ///< below 0: disliked

        bool operator==(const Label&) const = default;
    };

    std::string name;
    std::vector<Title> liked, disliked;
    std::vector<Label> genres, tags, people;
    double dislikeShare = Taste().dislikeShare;
    PickOptions options; ///< preset, weights, diversity, length, limits

    bool operator==(const Persona&) const = default;
};

/// A persona in terms of one catalogue.
struct PersonaTaste
{
    Taste taste;
    std::vector<std::string> unknown; ///< titles and labels the catalogue does not have, as the persona names them
};

/// Titles are found as TitleLookup does, labels in any case, with or without accents, tags in any spelling. What the
/// catalogue lacks is named, and the rest stands. O(titles + labels).
PersonaTaste tasteOf(const Persona& persona, const Catalogue& catalogue);

} // namespace marquee
