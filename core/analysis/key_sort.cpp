// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/key_sort.h"

#include <array>
#include <bit>

namespace marquee {

namespace {

constexpr std::size_t kDigits = 8;
constexpr std::size_t kValues = 256;

std::size_t digitOf(std::uint64_t key, std::size_t digit)
{
    return (key >> (8 * digit)) & 0xFF;
}

using DigitCounts = std::array<std::array<std::size_t, kValues>, kDigits>;

DigitCounts countDigits(const std::vector<KeyedTitle>& titles)
{
    DigitCounts counts{};
    for (const KeyedTitle& title : titles)
        for (std::size_t digit = 0; digit < kDigits; ++digit)
            ++counts[digit][digitOf(title.key, digit)];
    return counts;
}

} // namespace

std::uint64_t orderedKey(double value) noexcept
{
    constexpr std::uint64_t kSign = std::uint64_t{1} << 63;
    const auto bits = std::bit_cast<std::uint64_t>(value == 0 ? 0.0 : value);
    return (bits & kSign) != 0 ? ~bits : bits | kSign;
}

void sortByKey(std::vector<KeyedTitle>& titles)
{
    if (titles.size() < 2)
        return;
    const DigitCounts counts = countDigits(titles);
    std::vector<KeyedTitle> other(titles.size());
    for (std::size_t digit = 0; digit < kDigits; ++digit) {
        if (counts[digit][digitOf(titles.front().key, digit)] == titles.size())
            continue;
        std::array<std::size_t, kValues> next{};
        for (std::size_t value = 1; value < kValues; ++value)
            next[value] = next[value - 1] + counts[digit][value - 1];
        for (const KeyedTitle& title : titles)
            other[next[digitOf(title.key, digit)]++] = title;
        titles.swap(other);
    }
}

} // namespace marquee
