// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/title_recommender.h"

#include "recommend/diversify.h"
#include "recommend/duplicates.h"
#include "recommend/pick_filter.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numeric>
#include <unordered_map>

namespace marquee {
namespace {

/// Titles the list is chosen from: five times its length, or diversity could only reorder it.
constexpr std::size_t kPoolFactor = 5;
constexpr std::size_t kLeastPool = 100;

PartValues normalised(PartValues weights)
{
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    for (double& weight : weights)
        weight /= sum;
    return weights;
}

KindValues contentOf(const PartValues& weights)
{
    KindValues kinds{};
    std::copy_n(weights.begin(), kinds.size(), kinds.begin());
    return kinds;
}

/// Rows of the `size` best allowed scores in no special order; of equal scores the lower rows. O(n log size) at worst.
std::vector<std::uint32_t> bestRows(const std::vector<float>& scores, const std::vector<char>& allowed,
                                    std::size_t size)
{
    std::vector<std::uint32_t> heap;
    const auto better = [&](std::uint32_t a, std::uint32_t b) {
        return scores[a] != scores[b] ? scores[a] > scores[b] : a < b;
    };
    for (std::uint32_t row = 0; row < scores.size(); ++row) {
        if (allowed[row] == 0 || (heap.size() == size && !(scores[row] > scores[heap.front()])))
            continue;
        if (heap.size() == size) {
            std::pop_heap(heap.begin(), heap.end(), better);
            heap.pop_back();
        }
        heap.push_back(row);
        std::push_heap(heap.begin(), heap.end(), better);
    }
    return heap;
}

void setMoved(std::vector<Pick>& picks, const std::vector<Pick>& reference)
{
    std::unordered_map<std::uint32_t, int> ranks;
    for (const Pick& pick : reference)
        ranks[pick.title.row] = pick.rank;
    for (Pick& pick : picks)
        if (const auto found = ranks.find(pick.title.row); found != ranks.end())
            pick.moved = found->second - pick.rank;
}

} // namespace

TitleRecommender::TitleRecommender(DatasetPtr data, std::shared_ptr<const FactTrust> trust, ContentIndex content,
                                   TitleFacts facts)
    : m_data(std::move(data)), m_trust(std::move(trust)), m_content(std::move(content)), m_facts(std::move(facts)),
      m_duplicates(duplicateGroups(*m_data->catalogue))
{
}

Status TitleRecommender::check(std::span<const TitleId> query, const PickOptions& options) const
{
    if (query.empty())
        return Error{ErrorCode::NoSuchTitle, "no title to find picks for", {}, 0};
    if (query.size() > kMostQueryTitles)
        return Error{ErrorCode::InvalidArgument,
                     "picks for at most " + std::to_string(kMostQueryTitles) + " titles at once, not for " +
                         std::to_string(query.size()),
                     {},
                     0};
    for (const TitleId id : query)
        if (id.row >= m_data->size())
            return Error{ErrorCode::NoSuchTitle, "row " + std::to_string(id.row), {}, 0};
    if (!(options.lambda >= 0 && options.lambda <= 1))
        return Error{ErrorCode::InvalidArgument, "the diversity's lambda must lie in 0..1", {}, 0};
    const PartValues weights = options.weights.value_or(presetWeights(options.preset));
    if (!std::all_of(weights.begin(), weights.end(), [](double w) { return std::isfinite(w) && w >= 0; }) ||
        std::accumulate(weights.begin(), weights.end(), 0.0) <= 0)
        return Error{ErrorCode::InvalidArgument, "the weights of the parts must be at least 0, and not all 0", {}, 0};
    return std::monostate{};
}

std::vector<char> TitleRecommender::allowedTitles(std::span<const TitleId> query, const PickLimits& limits) const
{
    std::vector<char> allowed(m_data->size(), 1);
    const PickFilter filter(*m_data, limits);
    if (!filter.open())
        for (std::uint32_t row = 0; row < allowed.size(); ++row)
            allowed[row] = filter.passes(TitleId{row}) ? 1 : 0;
    for (const TitleId id : m_data->catalogue->dropped())
        allowed[id.row] = 0;
    std::vector<char> asked(m_data->size(), 0); // by group: a group's number is a row
    for (const TitleId id : query)
        asked[m_duplicates[id.row]] = 1;
    for (std::size_t row = 0; row < allowed.size(); ++row)
        if (asked[m_duplicates[row]] != 0)
            allowed[row] = 0;
    return allowed;
}

PartValues TitleRecommender::partsOf(TitleId query, TitleId title) const
{
    PartValues values{};
    const KindValues cosines = m_content.cosines(query, title);
    std::copy(cosines.begin(), cosines.end(), values.begin());
    m_facts.fillParts(query, title, values);
    if (m_trust->shareOneRecord(query, title))
        for (const Part borrowed : {Part::Cluster, Part::Era})
            values[static_cast<std::size_t>(borrowed)] = std::numeric_limits<double>::quiet_NaN();
    return values;
}

Pick TitleRecommender::exactPick(std::span<const TitleId> query, TitleId title, const PartValues& weights) const
{
    PartValues sums{};
    std::array<bool, kPartCount> known{};
    for (const TitleId id : query) {
        const PartValues values = partsOf(id, title);
        for (std::size_t p = 0; p < values.size(); ++p)
            if (!std::isnan(values[p])) {
                sums[p] += values[p];
                known[p] = true;
            }
    }
    Pick pick;
    pick.title = title;
    for (std::size_t p = 0; p < sums.size(); ++p) {
        const double contribution = weights[p] * (sums[p] / static_cast<double>(query.size()));
        pick.contributions[p] = known[p] ? contribution : std::numeric_limits<double>::quiet_NaN();
        pick.score += known[p] ? contribution : 0;
    }
    return pick;
}

std::vector<float> TitleRecommender::roughScores(std::span<const TitleId> query, const PartValues& weights) const
{
    PartValues shares = weights;
    for (double& share : shares)
        share /= static_cast<double>(query.size());
    std::vector<float> scores(m_data->size(), 0);
    for (const TitleId id : query) {
        m_facts.addParts(id, shares, scores);
        m_content.addCosines(id, contentOf(shares), scores);
    }
    for (const TitleId id : query) // the index knows labels, not where they were borrowed
        for (const TitleId other : m_trust->sameRecord(id))
            scores[other.row] = static_cast<float>(exactPick(query, other, weights).score);
    return scores;
}

std::vector<Pick> TitleRecommender::rank(std::span<const TitleId> query, const PartValues& weights, double lambda,
                                         std::size_t top, const std::vector<char>& allowed) const
{
    const std::size_t poolSize = std::max(kLeastPool, kPoolFactor * std::min(top, allowed.size()));
    std::vector<Pick> pool;
    for (const std::uint32_t row : bestRows(roughScores(query, weights), allowed, poolSize))
        pool.push_back(exactPick(query, TitleId{row}, weights));
    std::sort(pool.begin(), pool.end(),
              [](const Pick& a, const Pick& b) { return a.score != b.score ? a.score > b.score : a.title < b.title; });
    std::vector<Candidate> candidates;
    for (const Pick& pick : pool)
        candidates.push_back({pick.title, pick.score});
    std::vector<Pick> picks;
    for (const std::size_t i : diversify(m_content, candidates, contentOf(weights), lambda, top)) {
        picks.push_back(pool[i]);
        picks.back().rank = static_cast<int>(picks.size());
    }
    return picks;
}

Result<PickList> TitleRecommender::picks(std::span<const TitleId> query, const PickOptions& options) const
{
    if (auto status = check(query, options); !status)
        return status.error();
    return list(query, allowedTitles(query, options.limits), options);
}

Result<PickList> TitleRecommender::picksAmong(std::span<const TitleId> query, std::span<const char> among,
                                              const PickOptions& options) const
{
    if (auto status = check(query, options); !status)
        return status.error();
    if (among.size() != m_data->size())
        return Error{ErrorCode::InvalidArgument, "one mark a title is needed", {}, 0};
    std::vector<char> allowed = allowedTitles(query, options.limits);
    for (std::size_t row = 0; row < allowed.size(); ++row)
        allowed[row] = among[row] != 0 ? allowed[row] : static_cast<char>(0);
    return list(query, allowed, options);
}

Pick TitleRecommender::scored(std::span<const TitleId> query, TitleId title, const PartValues& weights) const
{
    return exactPick(query, title, normalised(weights));
}

PickList TitleRecommender::list(std::span<const TitleId> query, const std::vector<char>& allowed,
                                const PickOptions& options) const
{
    const auto start = std::chrono::steady_clock::now();
    const PartValues own = normalised(presetWeights(options.preset));
    const PartValues weights = options.weights ? normalised(*options.weights) : own;
    PickList list;
    list.query.assign(query.begin(), query.end());
    list.candidates = static_cast<std::size_t>(std::count(allowed.begin(), allowed.end(), 1));
    list.picks = rank(query, weights, options.lambda, options.top, allowed);
    const double ownLambda = PickOptions{}.lambda;
    if (weights != own || options.lambda != ownLambda)
        setMoved(list.picks, rank(query, own, ownLambda, options.top, allowed));
    else
        setMoved(list.picks, list.picks);
    TitleIds titles;
    for (const Pick& pick : list.picks)
        titles.push_back(pick.title);
    list.diversity = listDiversity(m_content, titles, contentOf(weights));
    list.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return list;
}

double TitleRecommender::similarity(TitleId a, TitleId b, const PartValues& weights) const
{
    return m_content.similarity(a, b, contentOf(weights));
}

Recommender::Shared TitleRecommender::shared(TitleId a, TitleId b) const
{
    Shared out;
    const auto labels = [&](Part kind) { return m_content.shared(a, b, static_cast<int>(kind)); };
    out.genres = labels(Part::Genres);
    out.tags = labels(Part::Tags);
    out.people = labels(Part::People);
    out.production = labels(Part::Production);
    out.languages = labels(Part::Languages);
    out.countries = m_facts.sharedCountries(a, b);
    return out;
}

Result<RecommenderPtr> buildRecommender(DatasetPtr data, std::shared_ptr<const FeatureMatrix> features,
                                        std::shared_ptr<const ClusterModel> model, const std::stop_token& stop,
                                        const ProgressFn& progress)
{
    const auto report = [&](double fraction) {
        if (progress)
            progress(fraction, "indexing");
    };
    report(0);
    auto trust = std::make_shared<const FactTrust>(*data);
    if (stop.stop_requested())
        return cancelled();
    report(0.2);
    ContentIndex content(*data->catalogue, trust, stop);
    if (stop.stop_requested())
        return cancelled();
    report(0.8);
    TitleFacts facts(*data, *trust, features.get(), model.get());
    if (stop.stop_requested())
        return cancelled();
    report(1);
    return RecommenderPtr(std::make_shared<const TitleRecommender>(std::move(data), std::move(trust),
                                                                   std::move(content), std::move(facts)));
}

} // namespace marquee
