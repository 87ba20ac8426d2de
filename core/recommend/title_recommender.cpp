// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/title_recommender.h"

#include "recommend/diversify.h"
#include "recommend/duplicates.h"
#include "recommend/pick_filter.h"
#include "recommend/query_scorer.h"
#include "recommend/taste_scorer.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <numeric>
#include <unordered_map>

namespace marquee {
namespace {

/// Titles the list is chosen from: five times its length, or diversity could only reorder it.
constexpr std::size_t kPoolFactor = 5;
constexpr std::size_t kLeastPool = 100;
constexpr std::uint32_t kScanned = 64; ///< scores looked at together while the best are sought

PartValues normalised(PartValues weights)
{
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    for (double& weight : weights)
        weight /= sum;
    return weights;
}

/// No score of the block is above `least`. Lanes, so that it is vector code without loosening the arithmetic.
bool noneAbove(const float* scores, float least)
{
    std::array<char, kScanned> above{};
    for (std::size_t i = 0; i < kScanned; ++i)
        above[i] = scores[i] > least ? 1 : 0;
    char any = 0;
    for (const char mark : above)
        any = static_cast<char>(any | mark);
    return any == 0;
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
        while (row % kScanned == 0 && heap.size() == size && row + kScanned <= scores.size() &&
               noneAbove(&scores[row], scores[heap.front()]))
            row += kScanned;
        if (row == scores.size())
            break;
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

Status checkOptions(const PickOptions& options)
{
    if (!(options.lambda >= 0 && options.lambda <= 1))
        return Error{ErrorCode::InvalidArgument, "the diversity's lambda must lie in 0..1", {}, 0};
    const PartValues weights = options.weights.value_or(presetWeights(options.preset));
    if (!std::all_of(weights.begin(), weights.end(), [](double w) { return std::isfinite(w) && w >= 0; }) ||
        std::accumulate(weights.begin(), weights.end(), 0.0) <= 0)
        return Error{ErrorCode::InvalidArgument, "the weights of the parts must be at least 0, and not all 0", {}, 0};
    return std::monostate{};
}

Status checkTaste(const Taste& taste)
{
    const auto usable = [](const Taste::Title& title) { return std::isfinite(title.weight) && title.weight > 0; };
    const auto likes = [](const Taste::Label& label) { return label.weight > 0; };
    if (taste.liked.size() + taste.disliked.size() > kMostTasteTitles)
        return Error{ErrorCode::InvalidArgument, "a taste of more than 500 titles", {}, 0};
    if (!std::all_of(taste.liked.begin(), taste.liked.end(), usable) ||
        !std::all_of(taste.disliked.begin(), taste.disliked.end(), usable) ||
        !std::all_of(taste.labels.begin(), taste.labels.end(),
                     [](const Taste::Label& label) { return std::isfinite(label.weight); }))
        return Error{ErrorCode::InvalidArgument, "a weight of a taste that is no number above 0", {}, 0};
    if (taste.liked.empty() && std::none_of(taste.labels.begin(), taste.labels.end(), likes))
        return Error{ErrorCode::InvalidArgument, "a taste needs a title, genre, tag or person that is liked", {}, 0};
    if (!(std::isfinite(taste.dislikeShare) && taste.dislikeShare >= 0))
        return Error{ErrorCode::InvalidArgument, "the share of dislikes must be at least 0", {}, 0};
    return std::monostate{};
}

} // namespace

TitleRecommender::TitleRecommender(DatasetPtr data, ContentIndex content, TitleFacts facts)
    : m_data(std::move(data)), m_content(std::move(content)), m_facts(std::move(facts)),
      m_duplicates(duplicateGroups(*m_data->catalogue))
{
    for (std::uint32_t row = 0; row < m_duplicates.size(); ++row)
        if (const std::uint32_t first = m_duplicates[row]; first != row) { // the group's number is its first row
            TitleIds& repeats = m_repeats[first];
            if (repeats.empty())
                repeats.push_back(TitleId{first});
            repeats.push_back(TitleId{row});
        }
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
    if (auto status = checkIds(query); !status)
        return status;
    return checkOptions(options);
}

Status TitleRecommender::checkIds(std::span<const TitleId> titles) const
{
    for (const TitleId id : titles)
        if (id.row >= m_data->size())
            return Error{ErrorCode::NoSuchTitle, "row " + std::to_string(id.row), {}, 0};
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
    for (const TitleId id : query) {
        allowed[id.row] = 0;
        if (const auto repeats = m_repeats.find(m_duplicates[id.row]); repeats != m_repeats.end())
            for (const TitleId repeat : repeats->second)
                allowed[repeat.row] = 0;
    }
    return allowed;
}

std::vector<Pick> TitleRecommender::rank(const TitleScorer& scorer, const PartValues& weights, double lambda,
                                         std::size_t top, const std::vector<char>& allowed) const
{
    const std::size_t poolSize = std::max(kLeastPool, kPoolFactor * std::min(top, allowed.size()));
    std::vector<Pick> pool;
    for (const std::uint32_t row : bestRows(scorer.rough(weights), allowed, poolSize))
        pool.push_back(scorer.exact(TitleId{row}, weights));
    std::sort(pool.begin(), pool.end(),
              [](const Pick& a, const Pick& b) { return a.score != b.score ? a.score > b.score : a.title < b.title; });
    std::vector<Candidate> candidates;
    candidates.reserve(pool.size());
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
    PickList out = list(QueryScorer(m_content, m_facts, query), allowedTitles(query, options.limits), options);
    out.query.assign(query.begin(), query.end());
    return out;
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
    PickList out = list(QueryScorer(m_content, m_facts, query), allowed, options);
    out.query.assign(query.begin(), query.end());
    return out;
}

Result<PickList> TitleRecommender::picksFor(const Taste& taste, const PickOptions& options) const
{
    TitleIds liked, all;
    for (const Taste::Title& title : taste.liked)
        liked.push_back(title.id);
    all = liked;
    for (const Taste::Title& title : taste.disliked)
        all.push_back(title.id);
    if (auto status = checkTaste(taste); !status)
        return status.error();
    if (auto status = checkIds(all); !status)
        return status.error();
    if (auto status = checkOptions(options); !status)
        return status.error();
    PickList out = list(TasteScorer(m_content, m_facts, taste), allowedTitles(all, options.limits), options);
    out.query = std::move(liked);
    return out;
}

Pick TitleRecommender::scored(std::span<const TitleId> query, TitleId title, const PartValues& weights) const
{
    return QueryScorer(m_content, m_facts, query).exact(title, normalised(weights));
}

PickList TitleRecommender::list(const TitleScorer& scorer, const std::vector<char>& allowed,
                                const PickOptions& options) const
{
    const auto start = std::chrono::steady_clock::now();
    const PartValues own = normalised(presetWeights(options.preset));
    const PartValues weights = options.weights ? normalised(*options.weights) : own;
    PickList list;
    list.candidates = static_cast<std::size_t>(std::count(allowed.begin(), allowed.end(), 1));
    list.picks = rank(scorer, weights, options.lambda, options.top, allowed);
    const double ownLambda = PickOptions{}.lambda;
    if (weights != own || options.lambda != ownLambda)
        setMoved(list.picks, rank(scorer, own, ownLambda, options.top, allowed));
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

Result<RecommenderPtr> buildRecommender(DatasetPtr data, const std::shared_ptr<const FeatureMatrix>& features,
                                        const std::shared_ptr<const ClusterModel>& model, const std::stop_token& stop,
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
    return RecommenderPtr(
        std::make_shared<const TitleRecommender>(std::move(data), std::move(content), std::move(facts)));
}

} // namespace marquee
