// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/evaluation/baseline_rankers.h"

#include "base/random.h"
#include "recommend/evaluation/recommender_ranker.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace marquee {
namespace {

/// A number per title and query; of equal ones the lower row comes first.
class NumberRanker : public Ranker
{
public:
    explicit NumberRanker(std::string name) : m_name(std::move(name)) {}

    std::string name() const override { return m_name; }
    Ranking rank(const RankingQuery& query, std::span<const char> allowed, std::size_t top,
                 std::span<const TitleId> asked) const override
    {
        std::vector<std::pair<double, TitleId>> all;
        for (std::uint32_t row = 0; row < allowed.size(); ++row)
            if (allowed[row] != 0)
                all.emplace_back(-number(query, TitleId{row}), TitleId{row});
        const auto end = all.begin() + static_cast<std::ptrdiff_t>(std::min(top, all.size()));
        std::partial_sort(all.begin(), end, all.end());
        Ranking ranking;
        for (auto entry = all.begin(); entry != end; ++entry)
            ranking.list.push_back(entry->second);
        for (const TitleId id : asked)
            ranking.scores.push_back(number(query, id));
        return ranking;
    }

protected:
    virtual double number(const RankingQuery& query, TitleId id) const = 0; ///< never NaN

private:
    std::string m_name;
};

class RandomRanker final : public NumberRanker
{
public:
    explicit RandomRanker(std::uint64_t seed) : NumberRanker("random"), m_random(seed) {}

private:
    double number(const RankingQuery& query, TitleId id) const override
    {
        return m_random.split(query.titles.front().row).split(id.row).uniform();
    }

    Random m_random;
};

/// One number per title whatever the query, unknown ones last.
class FixedRanker final : public NumberRanker
{
public:
    FixedRanker(std::string name, std::span<const double> numbers)
        : NumberRanker(std::move(name)), m_numbers(numbers.begin(), numbers.end())
    {
        for (double& x : m_numbers)
            x = std::isnan(x) ? -1 : x;
    }

private:
    double number(const RankingQuery&, TitleId id) const override { return m_numbers[id.row]; }

    std::vector<double> m_numbers; ///< at least 0, or -1
};

/// Share of the query's titles in a title's cluster first, another number below kAboveAny second.
class ClusterFirstRanker : public NumberRanker
{
public:
    ClusterFirstRanker(std::string name, std::vector<int> clusters)
        : NumberRanker(std::move(name)), m_clusters(std::move(clusters))
    {
    }

protected:
    virtual double second(const RankingQuery& query, TitleId id) const = 0;

private:
    double number(const RankingQuery& query, TitleId id) const override
    {
        constexpr double kAboveAny = 1000;
        const int own = m_clusters[id.row];
        const auto together = std::count_if(query.titles.begin(), query.titles.end(),
                                            [&](TitleId q) { return own >= 0 && m_clusters[q.row] == own; });
        const double share = static_cast<double>(together) / static_cast<double>(query.titles.size());
        return kAboveAny * share + second(query, id);
    }

    std::vector<int> m_clusters;
};

/// Weighted score (0..10) within clusters.
class ClusterScoreRanker final : public ClusterFirstRanker
{
public:
    ClusterScoreRanker(std::vector<int> clusters, const std::vector<double>& scores)
        : ClusterFirstRanker("cluster + score", std::move(clusters)), m_scores(scores)
    {
    }

private:
    double second(const RankingQuery&, TitleId id) const override
    {
        return std::isnan(m_scores[id.row]) ? -1 : m_scores[id.row];
    }

    std::vector<double> m_scores;
};

/// Chance within clusters.
class ClusterChanceRanker final : public ClusterFirstRanker
{
public:
    ClusterChanceRanker(std::vector<int> clusters, std::uint64_t seed)
        : ClusterFirstRanker("cluster alone", std::move(clusters)), m_random(seed)
    {
    }

private:
    double second(const RankingQuery& query, TitleId id) const override
    {
        return m_random.split(query.titles.front().row).split(id.row).uniform();
    }

    Random m_random;
};

PickOptions plainGenres()
{
    PickOptions options;
    options.weights.emplace();
    options.weights->fill(0);
    (*options.weights)[static_cast<std::size_t>(Part::Genres)] = 1;
    options.lambda = 1;
    return options;
}

} // namespace

Rankers baselineRankers(const Dataset& data, const RecommenderPtr& recommender, const Clustering* clustering,
                        std::uint64_t seed)
{
    Rankers rankers{std::make_shared<RandomRanker>(seed),
                    std::make_shared<FixedRanker>("votes", data.catalogue->numbers(Measure::ImdbVotes)),
                    std::make_shared<FixedRanker>("weighted score", data.scores->weightedScore),
                    std::make_shared<RecommenderRanker>("genre cosine", recommender, plainGenres())};
    if (clustering != nullptr)
        rankers.push_back(std::make_shared<ClusterScoreRanker>(clustering->clusterOfTitle, data.scores->weightedScore));
    return rankers;
}

std::shared_ptr<const Ranker> clusterRanker(const Clustering& clustering, std::uint64_t seed)
{
    return std::make_shared<ClusterChanceRanker>(clustering.clusterOfTitle, seed);
}

} // namespace marquee
