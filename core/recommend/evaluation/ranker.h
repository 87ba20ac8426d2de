// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/title_id.h"
#include "recommend/parts.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace marquee {

/// What a ranker is asked for.
struct RankingQuery
{
    TitleIds titles;            ///< liked together, at least one
    std::optional<Part> hidden; ///< a part that must not speak: the right answers were made from it
};

/// What a ranker says.
struct Ranking
{
    TitleIds list;              ///< best first
    std::vector<double> scores; ///< of the titles asked about, the higher the better; unknown: the lowest
};

/// Anything that ranks titles for a query. Immutable; any thread may ask, and the answer is always the same.
class Ranker
{
public:
    virtual ~Ranker() = default;

    virtual std::string name() const = 0;
    /// @param allowed 1 for each title that may be listed; the query and its duplicates are not among them
    /// @param asked   titles to give scores of, whether listed or not
    virtual Ranking rank(const RankingQuery& query, std::span<const char> allowed, std::size_t top,
                         std::span<const TitleId> asked) const = 0;

protected:
    Ranker() = default;
    Ranker(const Ranker&) = default;
    Ranker& operator=(const Ranker&) = default;
};

} // namespace marquee
