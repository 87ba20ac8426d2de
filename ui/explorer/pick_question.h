// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recommend/critique.h"
#include "recommend/persona.h"

namespace marquee {

/// What Recommend is asked, beside the options of ranking.
struct PickQuestion
{
    TitleIds titles;       ///< ascending: the current title, or several; may be empty
    Critique critique;     ///< "like this, but …", of one title
    Persona persona;       ///< its options do not count here: those of the desk do
    bool audience = false; ///< the persona is asked about, and not the titles
    TitleIds excluded;     ///< ascending: "not this"
    TitleIds pinned;       ///< in the order in which they were pinned

    bool operator==(const PickQuestion&) const = default;
};

} // namespace marquee
