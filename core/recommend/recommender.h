// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "clustering/kmeans.h"
#include "features/feature_matrix.h"
#include "recommend/parts.h"
#include "recommend/taste.h"

#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace marquee {

/// Titles that may be asked about at once: a list for hundreds speaks of none, and ranking grows with their number.
inline constexpr std::size_t kMostQueryTitles = 50;

/// Hard limits: a title outside any of them is no candidate.
struct PickLimits
{
    std::optional<TitleType> type;
    std::vector<std::string> languages, countries, ageRatings; ///< any of; empty: no limit
    std::vector<RuntimeClass> runtimes;
    std::optional<int> yearMin, yearMax;
    std::optional<double> minVotes;
    bool ratedOnly = false;
    TitleIds excluded; ///< ascending: titles nobody wants to see
    TitleIds only;     ///< ascending: these alone; empty: any

    bool operator==(const PickLimits&) const = default;
};

struct PickOptions
{
    Preset preset = Preset::Similar;
    std::optional<PartValues> weights; ///< in place of the preset's; >= 0, not all 0
    double lambda = 0.85;              ///< MMR, 1: plain ranking
    std::size_t top = 20;
    PickLimits limits;

    bool operator==(const PickOptions&) const = default;
};

struct Pick
{
    TitleId title;
    double score = 0;         ///< sum of the contributions, 0..1, before diversification
    PartValues contributions; ///< w_p x_p / sum of w; NaN where unknown (counts 0)
    int rank = 0;             ///< 1-based, after diversification
    std::optional<int> moved; ///< places up (+) or down (-) against the preset's own list; unset: not in that list
};

struct PickList
{
    TitleIds query;
    std::vector<Pick> picks;
    std::size_t candidates = 0; ///< titles within the limits
    double diversity = 0;       ///< 1 - mean pairwise content similarity of the list; 1: nothing shared
    double seconds = 0;
};

/// Answers "what belongs beside this title". Immutable after building; any thread may ask.
class Recommender
{
public:
    virtual ~Recommender() = default;

    /// Picks for one title, or for up to kMostQueryTitles taken together. Deterministic. O(query x titles): under 1 ms
    /// for one title of 15,000.
    /// Errors: NoSuchTitle (id out of range, empty query), InvalidArgument (too many titles, weights, lambda).
    virtual Result<PickList> picks(std::span<const TitleId> query, const PickOptions& options) const = 0;

    /// The same of the titles marked in `among` alone: one mark a title, 0: no candidate.
    /// Errors: also InvalidArgument where there is not one mark a title.
    virtual Result<PickList> picksAmong(std::span<const TitleId> query, std::span<const char> among,
                                        const PickOptions& options) const = 0;
    /// Picks for a taste; liked and disliked titles and their duplicates are never among them. PickList::query holds
    /// the liked titles. Deterministic. O(titles of the taste x titles).
    /// Errors: NoSuchTitle (id out of range), InvalidArgument (nothing liked, too many titles, weights, lambda).
    virtual Result<PickList> picksFor(const Taste& taste, const PickOptions& options) const = 0;
    /// The parts and score that picks() gives a title for a query, whether it could be picked or not. The query as
    /// picks() takes it, ids in range; weights >= 0, not all 0.
    virtual Pick scored(std::span<const TitleId> query, TitleId title, const PartValues& weights) const = 0;

    /// Content similarity in [0, 1], symmetric, with the weights' content parts.
    virtual double similarity(TitleId a, TitleId b, const PartValues& weights) const = 0;

    /// Labels both titles share, most telling first, per kind: for "what it shares".
    struct Shared
    {
        std::vector<std::string> genres, tags, people, production, languages;
        std::size_t countries = 0;
    };
    virtual Shared shared(TitleId a, TitleId b) const = 0;

protected:
    Recommender() = default;
    Recommender(const Recommender&) = default;
    Recommender& operator=(const Recommender&) = default;
};
using RecommenderPtr = std::shared_ptr<const Recommender>;

/// Builds the index. `features` and `model` may be null: the cluster part is then unknown. O(labels).
Result<RecommenderPtr> buildRecommender(DatasetPtr data, const std::shared_ptr<const FeatureMatrix>& features,
                                        const std::shared_ptr<const ClusterModel>& model,
                                        const std::stop_token& stop = {}, const ProgressFn& progress = {});

/// Titles that match a name exactly, else ignoring case and accents. `year` decides between several.
TitleIds findTitles(const Catalogue& catalogue, std::string_view name, std::optional<int> year = {});

} // namespace marquee
