// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/numbers.h"

#include <charconv>
#include <cstdint>
#include <string>
#include <string_view>

namespace marquee::cli {

/// A whole number of at least kLeast that fits 64 bits.
template<std::int64_t kLeast>
std::string wholeFrom(std::string_view value)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (error == std::errc{} && end == value.data() + value.size() && number >= kLeast)
        return {};
    return "is no whole number of at least " + std::to_string(kLeast);
}

template<std::int64_t kLeast, std::int64_t kMost>
std::string wholeBetween(std::string_view value)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (error == std::errc{} && end == value.data() + value.size() && number >= kLeast && number <= kMost)
        return {};
    return "is no whole number from " + std::to_string(kLeast) + " to " + std::to_string(kMost);
}

inline std::string zeroOrMore(std::string_view value)
{
    const auto number = parseNumber(value);
    return number && *number >= 0 ? std::string() : "is no number of at least 0";
}

inline std::string zeroToOne(std::string_view value)
{
    const auto number = parseNumber(value);
    return number && *number >= 0 && *number <= 1 ? std::string() : "is no number from 0 to 1";
}

} // namespace marquee::cli
