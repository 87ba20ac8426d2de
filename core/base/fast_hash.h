// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace marquee {

/// A quick hash of a short text for tables in memory: 8 bytes a step, folded 64 x 64 -> 128 bit products. Equal on
/// every little-endian platform, but no fingerprint and no shield against chosen collisions.
inline std::uint64_t fastHash(std::string_view text) noexcept
{
    constexpr std::uint64_t kFirst = 0x9e3779b97f4a7c15ULL;
    constexpr std::uint64_t kSecond = 0xd1b54a32d192ed03ULL;
    __extension__ typedef unsigned __int128 Wide;
    const auto folded = [](std::uint64_t a, std::uint64_t b) {
        const auto product = static_cast<Wide>(a) * b;
        return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
    };
    std::uint64_t hash = kFirst ^ text.size();
    const char* at = text.data();
    std::size_t left = text.size();
    for (; left >= 8; left -= 8, at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, at, 8);
        hash = folded(hash ^ word, kSecond);
    }
    std::uint64_t tail = 0;
    for (std::size_t i = 0; i < left; ++i)
        tail |= static_cast<std::uint64_t>(static_cast<unsigned char>(at[i])) << (8 * i);
    return folded(hash ^ tail, kFirst);
}

} // namespace marquee
