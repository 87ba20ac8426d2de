// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/synthetic/sampling.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace marquee::synthetic {

double logistic(double x)
{
    return 1.0 / (1.0 + std::exp(-x));
}

double normal(Random& random)
{
    double sum = -6.0;
    for (int i = 0; i < 12; ++i)
        sum += random.uniform();
    return sum;
}

WeightedChoice::WeightedChoice(std::span<const double> weights)
{
    m_cumulative.reserve(weights.size());
    double total = 0;
    for (const double weight : weights)
        m_cumulative.push_back(total += weight);
}

std::size_t WeightedChoice::at(double quantile) const
{
    const double target = quantile * m_cumulative.back();
    const auto found = std::upper_bound(m_cumulative.begin(), m_cumulative.end(), target);
    return static_cast<std::size_t>(std::min(found, m_cumulative.end() - 1) - m_cumulative.begin());
}

std::vector<double> sharesOf(std::span<const double> logOdds)
{
    const double top = *std::max_element(logOdds.begin(), logOdds.end());
    std::vector<double> shares;
    double total = 0;
    for (const double value : logOdds)
        total += shares.emplace_back(std::exp(value - top));
    for (double& share : shares)
        share /= total;
    return shares;
}

bool SteadyCoin::toss(double probability, Random& random)
{
    const double leaning = probability * std::max(0.0, 1.0 + m_gain * m_lag);
    const bool heads = random.uniform() < leaning;
    m_lag += probability - (heads ? 1.0 : 0.0);
    return heads;
}

std::size_t SteadyChoice::pick(std::span<const double> shares, Random& random)
{
    m_lags.resize(shares.size());
    m_leaning.clear();
    constexpr double kLeast = 0.01; // however far ahead, an option stays possible, in case no other is
    double total = 0;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        m_leaning.push_back(total += shares[i] * std::max(kLeast, 1.0 + m_gain * m_lags[i]));
        m_lags[i] += shares[i];
    }
    const auto found = std::upper_bound(m_leaning.begin(), m_leaning.end() - 1, random.uniform() * total);
    const auto picked = static_cast<std::size_t>(found - m_leaning.begin());
    m_lags[picked] -= 1.0;
    return picked;
}

DealtChoice::DealtChoice(std::span<const double> weights)
{
    const double total = std::accumulate(weights.begin(), weights.end(), 0.0);
    if (total <= 0)
        return;
    for (const double weight : weights)
        m_shares.push_back(weight / total);
}

StratifiedQuantiles::StratifiedQuantiles(std::uint64_t rows, Random random) : m_rows(rows), m_random(random)
{
    while (m_halfBits < 31 && (std::uint64_t{1} << (2 * m_halfBits)) < rows)
        ++m_halfBits;
    for (auto& key : m_keys)
        key = m_random.next();
}

double StratifiedQuantiles::next()
{
    std::uint64_t slice = scatter(m_index++ % m_rows);
    while (slice >= m_rows) // cycle walking: the network permutes a power of four, the rows are fewer
        slice = scatter(slice);
    return (static_cast<double>(slice) + m_random.uniform()) / static_cast<double>(m_rows);
}

std::uint64_t StratifiedQuantiles::scatter(std::uint64_t index) const noexcept
{
    const std::uint64_t mask = (std::uint64_t{1} << m_halfBits) - 1;
    std::uint64_t left = index >> m_halfBits;
    std::uint64_t right = index & mask;
    for (const std::uint64_t key : m_keys) { // a Feistel network: a permutation whatever the round function
        const std::uint64_t mixed = left ^ (Random(key ^ right).next() & mask);
        left = right;
        right = mixed;
    }
    return left << m_halfBits | right;
}

Traits::Traits(bool series, std::uint32_t genres)
{
    add(0);
    if (series)
        add(1);
    for (std::size_t g = 0; g < kGenres; ++g) {
        if ((genres >> g & 1U) != 0)
            add(2 + g);
    }
    if (genres == 0)
        add(2 + kGenres);
}

Traits::Traits(const TitleFacts& facts) : Traits(facts.series, facts.genres)
{
    add(3 + kGenres + static_cast<std::size_t>(facts.origin));
}

double Traits::sum(std::span<const Weight> weights) const noexcept
{
    double total = 0;
    for (const int feature : features()) {
        if (static_cast<std::size_t>(feature) < weights.size())
            total += weights[static_cast<std::size_t>(feature)];
    }
    return total * 1e-3;
}

} // namespace marquee::synthetic
