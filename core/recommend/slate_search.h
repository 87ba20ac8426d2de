// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/dictionary.h"

#include <cstddef>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace marquee {

/// A title as the search for a slate sees it.
struct SlateCandidate
{
    double score = 0;
    std::span<const Dictionary::Code> genres;
    bool nonEnglish = false;
};

/// Chooses a number of candidates with the highest sum of scores such that no genre comes more often than allowed and
/// enough are not in English: branch and bound from the greedy slate. Bounds are Lagrangian (Held and Karp 1971;
/// Fisher 1981): a price for every genre and a premium on other languages, found by subgradient steps, turn the rules
/// into parts of the score, and what is left is to take the best.
class SlateSearch
{
public:
    struct Rules
    {
        std::size_t size = 1;
        std::optional<std::size_t> mostPerGenre;
        std::size_t leastNonEnglish = 0;
    };

    /// @param candidates by falling score; must outlive the search
    /// @param genres     number of different codes
    SlateSearch(std::span<const SlateCandidate> candidates, std::size_t genres, const Rules& rules);

    /// A slate known to keep the rules, to be beaten.
    void startFrom(std::vector<std::size_t> places);
    /// @return false when the search was cut off by `mostSteps` or a stop
    bool run(std::size_t mostSteps, const std::stop_token& stop);

    const std::optional<std::vector<std::size_t>>& best() const { return m_best; } ///< places, ascending
    double total() const { return m_bestTotal; }
    double bound() const { return m_bound; } ///< no slate scores more; after run()

private:
    struct Prices
    {
        std::vector<double> genres; ///< >= 0
        double premium = 0;         ///< >= 0, of a title not in English
    };

    double priced(const SlateCandidate& candidate, const Prices& prices) const;
    double constantOf(const Prices& prices) const;
    bool fits(const SlateCandidate& candidate) const;
    bool mayChoose(const SlateCandidate& candidate) const;
    void choose(std::size_t place);
    void unchoose();
    void takeGreedily();
    void keepIfBetter();
    void findPrices();
    double step(Prices& prices, std::vector<std::pair<double, std::size_t>>& order, double reach) const;
    void sortByPrice(const Prices& prices);
    void descend(std::size_t from, double pricedSum);

    std::span<const SlateCandidate> m_candidates;
    Rules m_rules;
    std::vector<std::size_t> m_genreCounts;
    std::vector<std::size_t> m_chosen;
    std::size_t m_nonEnglish = 0; ///< among the chosen
    double m_total = 0;           ///< of the chosen
    std::optional<std::vector<std::size_t>> m_best;
    double m_bestTotal = 0;
    double m_bound = 0;
    std::vector<std::size_t> m_order; ///< places by falling price-adjusted score
    std::vector<double> m_sums;       ///< of the first i adjusted scores
    double m_constant = 0;
    std::size_t m_stepsLeft = 0;
    std::stop_token m_stop;
};

} // namespace marquee
