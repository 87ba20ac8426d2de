// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/synthetic/steady_scores.h"

#include <algorithm>
#include <cmath>

namespace marquee::synthetic {

namespace {

constexpr std::uint32_t kAllTitles = std::uint32_t{1} << kGenres; ///< as if a genre that every title has

double squared(double x)
{
    return x * x;
}

/// The value as the figures count it, in thousandths.
double thousandths(double value, const ScoreFigures& figures)
{
    return (figures.logarithm ? std::log10(value) : value) * 1e3;
}

} // namespace

void SteadyDistribution::add(double value) noexcept
{
    const double counted = thousandths(value, m_figures);
    const std::int64_t place = std::llround(counted);
    const double deviation = (counted - static_cast<double>(m_figures.mean)) / static_cast<double>(m_figures.deviation);
    ++m_count;
    m_deviations += deviation;
    m_excess += squared(deviation) - 1.0;
    for (std::size_t i = 0; i < m_tallies.size(); ++i) {
        m_tallies[i].below += place < m_figures.percentiles[i] ? 1.0 : 0.0;
        m_tallies[i].upTo += place <= m_figures.percentiles[i] ? 1.0 : 0.0;
    }
}

double SteadyDistribution::strainWith(double value) const noexcept
{
    SteadyDistribution next = *this;
    next.add(value);
    const double kurtosis = m_figures.kurtosis * 1e-3;
    double strain = squared(next.m_deviations) + squared(next.m_excess) / (kurtosis - 1.0);
    for (std::size_t i = 0; i < kPercentiles.size(); ++i) {
        // A percentile holds when its share lies between those below it and up to it.
        const double due = kPercentiles[i] * next.m_count;
        const double lag = std::max({0.0, next.m_tallies[i].below - due, due - next.m_tallies[i].upTo});
        strain += squared(lag) / (kPercentiles[i] * (1.0 - kPercentiles[i]));
    }
    return strain / next.m_count;
}

SteadyScores::SteadyScores()
{
    for (const ScoreFigures& figures : scoreFigures()) {
        if (m_parts.size() <= figures.score)
            m_parts.resize(figures.score + 1);
        m_parts[figures.score].push_back({std::uint32_t{1} << figures.genre, SteadyDistribution(figures)});
    }
}

void SteadyScores::add(std::size_t score, std::uint32_t genres, double value) noexcept
{
    for (Part& part : m_parts[score]) {
        if ((part.genres & (genres | kAllTitles)) != 0)
            part.distribution.add(value);
    }
}

double SteadyScores::strainWith(std::size_t score, std::uint32_t genres, double value) const noexcept
{
    double strain = 0;
    for (const Part& part : m_parts[score]) {
        if ((part.genres & (genres | kAllTitles)) != 0)
            strain += part.distribution.strainWith(value);
    }
    return strain;
}

} // namespace marquee::synthetic
