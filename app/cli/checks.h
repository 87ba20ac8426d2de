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

/// Digits alone, however many: a number too large for the input is no wrong usage but a request it cannot meet.
inline std::string wholeOfAnySize(std::string_view value)
{
    const bool digits = !value.empty() && value.find_first_not_of("0123456789") == std::string_view::npos;
    return digits ? std::string() : "is no whole number of at least 0";
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
