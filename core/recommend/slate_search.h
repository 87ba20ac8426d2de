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
/// enough are not in English: branch and bound over the candidates by falling score, the better branch first, so that
/// the first slate met is the greedy one. A node's bound fills the open places with the best that are left and fit as
/// things stand.
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
    /// Nothing scores more than this; minus infinity where nothing keeps the rules. Before or after run().
    double rootBound() const { return bound(0); }

private:
    /// The best sum that the candidates from `from` on can complete the chosen ones to; minus infinity: none.
    double bound(std::size_t from) const;
    bool fits(const SlateCandidate& candidate) const;
    void choose(std::size_t place);
    void unchoose();
    void descend(std::size_t from);

    std::span<const SlateCandidate> m_candidates;
    Rules m_rules;
    std::vector<std::size_t> m_genreCounts;
    std::vector<std::size_t> m_chosen;
    std::size_t m_nonEnglish = 0; ///< among the chosen
    double m_total = 0;           ///< of the chosen
    std::optional<std::vector<std::size_t>> m_best;
    double m_bestTotal = 0;
    std::size_t m_stepsLeft = 0;
    std::stop_token m_stop;
};

} // namespace marquee
