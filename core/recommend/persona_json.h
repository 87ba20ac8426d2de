// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recommend/persona.h"

#include <string>
#include <string_view>

namespace marquee {

/// A persona as an indented JSON object, ended by a line feed: {"marquee_persona": 1, "name": …, "liked": [{"title": …,
/// "year": 2010, "weight": 1}], "disliked": […], "genres": [{"name": …, "weight": -0.5}], "tags": […], "people": […],
/// "dislike_share": 0.5, "preset": "similar", "weights": {"quality": 0.3, …}, "diversity": 0.85, "top": 20, "limits":
/// {"type": "film", "languages": […], "countries": […], "age_ratings": […], "runtimes": ["60-120"], "year_min": …,
/// "year_max": …, "min_votes": …, "rated_only": true}}. What has its default is left out of "weights" and "limits".
std::string personaToJson(const Persona& persona);

/// The reverse. What is absent keeps its default; "title" and "name" may stand alone as a text in a list. Errors:
/// JsonUnusable, with what is wrong and where: no JSON, another version, an unknown member, a value of the wrong kind
/// or out of range.
Result<Persona> personaFromJson(std::string_view json);

} // namespace marquee
