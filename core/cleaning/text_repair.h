// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace marquee {

/// UTF-8 that was once read as Windows-1252 ("AdÃº") put back ("Adú"), twice if it happened twice and `repeated`.
/// Nothing unless every character stands for a Windows-1252 byte, those bytes are well-formed UTF-8, and fewer
/// suspicious characters remain.
std::optional<std::string> repairMojibake(std::string_view text, bool repeated = true);

} // namespace marquee
