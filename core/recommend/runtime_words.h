// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/role.h"

#include <optional>
#include <string_view>

namespace marquee {

/// "under-30", "30-60", "60-120", "over-120": names of the runtime classes that need no quotes in a shell. Empty for
/// Unknown.
std::string_view runtimeWord(RuntimeClass runtime) noexcept;

/// The reverse, and the catalogue's own names ("1-2 hour"), in any case.
std::optional<RuntimeClass> runtimeFromWord(std::string_view word);

} // namespace marquee
