// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/synthetic/known_names.h"

#include <algorithm>
#include <array>

namespace marquee::synthetic {

namespace {

// Ascending hashes in place of names, so that no real name stands in the sources.
constexpr auto kKnown = std::to_array<std::uint64_t>({
#include "io/synthetic/words/known_names.inc"
});

} // namespace

std::uint64_t nameHash(std::string_view name) noexcept
{
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const char c : name) {
        const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
        hash = (hash ^ static_cast<unsigned char>(lower)) * 0x100000001b3ULL;
    }
    return hash;
}

bool isKnownName(std::string_view name) noexcept
{
    return std::binary_search(kKnown.begin(), kKnown.end(), nameHash(name));
}

} // namespace marquee::synthetic
