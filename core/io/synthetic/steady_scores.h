// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/synthetic/model_tables.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace marquee::synthetic {

/// How far the values drawn so far are from the figures of one distribution.
class SteadyDistribution
{
public:
    explicit SteadyDistribution(const ScoreFigures& figures) : m_figures(figures) {}

    void add(double value) noexcept;

    /// Sum of the squares of mean, standard deviation and percentiles, each as standard errors off its figure, were
    /// `value` the next: by sd / sqrt(n), by the fourth moment, and by the binomial counts below a percentile.
    double strainWith(double value) const noexcept;

private:
    struct Tally
    {
        double below = 0; ///< values below the percentile
        double upTo = 0;  ///< values up to it
    };

    const ScoreFigures& m_figures;
    double m_count = 0;
    double m_deviations = 0; ///< sum of the standardised values
    double m_excess = 0;     ///< sum of their squares less 1
    std::array<Tally, kPercentiles.size()> m_tallies = {};
};

/// What SteadyCoin is to shares, for the scores: remembers how those drawn so far lie in all titles and in each genre,
/// and says how well a value would fit in next.
class SteadyScores
{
public:
    SteadyScores();

    void add(std::size_t score, std::uint32_t genres, double value) noexcept;

    /// The less, the better the value fits; comparable between values of one title's score. O(genres).
    double strainWith(std::size_t score, std::uint32_t genres, double value) const noexcept;

private:
    struct Part
    {
        std::uint32_t genres; ///< concerns titles with one of them
        SteadyDistribution distribution;
    };

    std::vector<std::vector<Part>> m_parts; ///< of each score
};

} // namespace marquee::synthetic
