// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace marquee::synthetic {

/// FNV-1a of the text with ASCII letters in lower case.
std::uint64_t nameHash(std::string_view name) noexcept;

/// Whether `name` is an existing film, person or house that the word lists happen to form: those are left out.
bool isKnownName(std::string_view name) noexcept;

} // namespace marquee::synthetic
