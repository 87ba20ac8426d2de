// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleaning/cleaned_view.h"

#include <cstdint>
#include <vector>

namespace marquee {

/// Titles that are alike in what a file's numbers, years, type and genres say (Gower 1971, "A general coefficient of
/// similarity and some of its properties"): the mean of the distances in what both have. Numbers differ by their
/// distance in units of the 5th to 95th percentile's width, at most 1 and on log1p where heavy-tailed; genres by
/// Jaccard's distance over the 64 most frequent ones. Titles of different types are no neighbours.
///
/// Deterministic: equally near titles are taken by ascending row. Bounded: at most kMostDonors titles that have the
/// value are looked at for each gap, every n-th of them where there are more. O(gaps * donors * columns), about half a
/// second for 10,000 gaps on two cores.
class NeighbourFinder
{
public:
    static constexpr std::size_t kMostDonors = 2000;

    NeighbourFinder(const CleanedView& cleaned, char genreSeparator);

    /// For each gap the median of the column's values in the `count` nearest titles; NaN where no title of the type has
    /// one.
    std::vector<double> fill(std::size_t column, const std::vector<std::uint32_t>& gaps, std::size_t count) const;

private:
    struct Measured
    {
        std::size_t column = 0;
        std::vector<float> values; ///< one per row, scaled; NaN where absent
    };
    void addNumbers(std::size_t column);
    void addGenres(char separator);
    float distance(std::uint32_t a, std::uint32_t b, std::size_t hidden) const;
    std::vector<std::uint32_t> donors(std::size_t column, TitleType type) const;

    const CleanedView& m_cleaned;
    std::vector<TitleType> m_types;
    std::vector<Measured> m_numbers;
    std::vector<std::uint64_t> m_genres; ///< a bit per frequent genre; empty without a genre column
};

} // namespace marquee
