// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace marquee {

/// A tag under which all spellings of it meet: markets write "Crime Films" or "Crime Movies", "TV Programmes" or
/// "TV Shows", "based on Books" or "Based on Books" for one and the same micro-genre.
std::string tagKey(std::string_view tag);

} // namespace marquee
