// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "io/synthetic/title_facts.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace marquee::synthetic {

/// 1 / (1 + exp(-x)).
double logistic(double x);

/// A standard normal number as the sum of twelve uniforms less six: additions only, hence equal on every platform.
/// Never beyond six, which is all the range the score model has.
double normal(Random& random);

/// Draws indices in proportion to weights. O(log n) a draw.
class WeightedChoice
{
public:
    explicit WeightedChoice(std::span<const double> weights); ///< weights >= 0, in index order

    std::size_t pick(Random& random) const { return at(random.uniform()); }
    std::size_t at(double quantile) const; ///< quantile in [0, 1)

private:
    std::vector<double> m_cumulative;
};

/// Probabilities in proportion to exp(logOdds).
std::vector<double> sharesOf(std::span<const double> logOdds);

/// A coin that remembers how far its heads lag behind its probabilities and leans against it. The share of heads is the
/// mean probability, as with fair draws, but strays by a few counts in place of a square root of them.
class SteadyCoin
{
public:
    /// @param gain relative change of the probability per head of lag; 0 is a fair coin
    explicit SteadyCoin(double gain = 0.02, double lag = 0) : m_gain(gain), m_lag(lag) {}
    bool toss(double probability, Random& random);

private:
    double m_gain;
    double m_lag;
};

/// SteadyCoin with any number of sides.
class SteadyChoice
{
public:
    /// @param gain relative change of an option's probability per pick of lag. Small where the probabilities differ
    /// from pick to pick, so that a title's own still decide.
    explicit SteadyChoice(double gain = 0.1) : m_gain(gain) {}

    /// @param shares the options' probabilities; equally many at every pick
    std::size_t pick(std::span<const double> shares, Random& random);

private:
    double m_gain;
    std::vector<double> m_lags;
    std::vector<double> m_leaning;
};

/// Draws indices in proportion to weights as cards are dealt from a shuffled pack: each about as often as is due.
/// O(n) a draw.
class DealtChoice
{
public:
    explicit DealtChoice(std::span<const double> weights); ///< weights >= 0, in index order

    bool empty() const noexcept { return m_shares.empty(); }
    std::size_t pick(Random& random) { return m_choice.pick(m_shares, random); }

private:
    static constexpr double kGain = 2.0;

    std::vector<double> m_shares; ///< none where all weights are 0
    SteadyChoice m_choice{kGain};
};

/// Quantiles for the rows of a table, one in each of `rows` equal slices of [0, 1), in scattered order: whatever is
/// looked up by them occurs in its due share at any number of rows.
class StratifiedQuantiles
{
public:
    StratifiedQuantiles(std::uint64_t rows, Random random);
    double next();

private:
    std::uint64_t scatter(std::uint64_t index) const noexcept;

    std::uint64_t m_rows;
    unsigned m_halfBits = 1;
    std::array<std::uint64_t, 4> m_keys = {};
    std::uint64_t m_index = 0;
    Random m_random;
};

/// The traits of a title as indices of the features that are 1: what every model weighs.
class Traits
{
public:
    Traits(bool series, std::uint32_t genres);
    explicit Traits(const TitleFacts& facts);

    std::span<const int> features() const noexcept { return {m_features.data(), m_count}; }

    /// Sum of the weights of the features that hold and that the row covers. A row begins with the traits.
    double sum(std::span<const Weight> weights) const noexcept;

private:
    void add(std::size_t feature) noexcept { m_features[m_count++] = static_cast<int>(feature); }

    std::array<int, 3 + kGenres> m_features = {};
    std::size_t m_count = 0;
};

} // namespace marquee::synthetic
