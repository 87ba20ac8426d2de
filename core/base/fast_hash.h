// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace marquee {

/// The parts of fastHash and sameText.
namespace text_words {

inline std::uint64_t word8(const char* at) noexcept
{
    std::uint64_t word = 0;
    std::memcpy(&word, at, sizeof word);
    return word;
}

inline std::uint64_t word4(const char* at) noexcept
{
    std::uint32_t word = 0;
    std::memcpy(&word, at, sizeof word);
    return word;
}

struct Pair
{
    std::uint64_t first = 0;
    std::uint64_t second = 0;
    bool operator==(const Pair&) const = default;
};

/// Every byte of a text of up to 16 bytes, by loads that overlap instead of a loop: texts of the same size are equal
/// when their pairs are.
inline Pair shortText(std::string_view text) noexcept
{
    const char* begin = text.data();
    const std::size_t size = text.size();
    if (size >= 8)
        return {word8(begin), word8(begin + size - 8)};
    if (size >= 4)
        return {word4(begin), word4(begin + size - 4)};
    if (size == 0)
        return {};
    const auto byte = [begin](std::size_t i) {
        return static_cast<std::uint64_t>(static_cast<unsigned char>(begin[i]));
    };
    return {byte(0) << 16 | byte(size / 2) << 8 | byte(size - 1), 0};
}

} // namespace text_words

/// A quick hash of a text for tables in memory: 16 bytes a step, folded 64 x 64 -> 128 bit products, after Wang Yi's
/// wyhash. Equal on every little-endian platform, but no fingerprint and no shield against chosen collisions.
inline std::uint64_t fastHash(std::string_view text) noexcept
{
    using namespace text_words;
    constexpr std::uint64_t kFirst = 0x9e3779b97f4a7c15ULL;
    constexpr std::uint64_t kSecond = 0xd1b54a32d192ed03ULL;
    __extension__ typedef unsigned __int128 Wide;
    const auto folded = [](std::uint64_t a, std::uint64_t b) {
        const auto product = static_cast<Wide>(a) * b;
        return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
    };
    std::uint64_t hash = kFirst;
    const char* at = text.data();
    const char* end = at + text.size();
    for (; end - at > 16; at += 16)
        hash = folded(word8(at) ^ kSecond, word8(at + 8) ^ hash);
    const Pair last = text.size() > 16 ? Pair{word8(end - 16), word8(end - 8)} : shortText(text);
    return folded(kSecond ^ text.size(), folded(last.first ^ kSecond, last.second ^ hash));
}

/// The upper half, for tables of 32-bit hashes.
inline std::uint32_t fastHash32(std::string_view text) noexcept
{
    return static_cast<std::uint32_t>(fastHash(text) >> 32);
}

/// a == b, for texts that are short and, as their hashes are, nearly always equal.
inline bool sameText(std::string_view a, std::string_view b) noexcept
{
    if (a.size() != b.size())
        return false;
    return a.size() > 16 ? a == b : text_words::shortText(a) == text_words::shortText(b);
}

} // namespace marquee
