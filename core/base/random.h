// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace marquee {

/// SplitMix64 (Steele, Lea and Flood 2014): small, fast, equal on every platform, unlike std distributions.
class Random
{
public:
    explicit constexpr Random(std::uint64_t seed) noexcept : m_state(seed) {}

    constexpr std::uint64_t next() noexcept
    {
        std::uint64_t z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }

    /// Uniform in [0, 1), 53 bits.
    constexpr double uniform() noexcept { return static_cast<double>(next() >> 11) * 0x1p-53; }

    /// Uniform in [0, bound); bound >= 1. Multiplies in place of a modulus: bias under 2^-64 * bound.
    constexpr std::uint64_t below(std::uint64_t bound) noexcept
    {
        __extension__ using Wide = unsigned __int128; // the extension is silenced: -Wpedantic knows no wide integer
        return static_cast<std::uint64_t>((static_cast<Wide>(next()) * bound) >> 64);
    }

    /// A generator whose stream is independent of this one's, for the i-th of several tasks.
    constexpr Random split(std::uint64_t i) const noexcept
    {
        Random child(m_state ^ (0xd1342543de82ef95ULL * (i + 1)));
        child.next();
        return child;
    }

private:
    std::uint64_t m_state;
};

} // namespace marquee
