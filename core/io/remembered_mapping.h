// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "io/schema_choices.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace marquee {

/// 16 hexadecimal digits that tell headers apart: equal for the same names in the same order, whatever their case,
/// blanks and punctuation; the same on every machine and in every version. The key under which choices are kept.
std::string headerFingerprint(const std::vector<std::string>& header);

/// The user's choices for a header, to be kept as text: {"version": 1, "header": fingerprint, "roles": [{"column": 3,
/// "name": "Rating", "role": "age_rating"}]}.
std::string rememberedMapping(const std::vector<std::string>& header, const RoleChoices& choices);

/// The choices kept in `text`. Errors: BadField (not such a text, or of a version not known, or for another header).
Result<RoleChoices> recallMapping(const std::vector<std::string>& header, std::string_view text);

} // namespace marquee
