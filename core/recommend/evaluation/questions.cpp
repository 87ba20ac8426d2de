// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/evaluation/questions.h"

#include "base/random.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace marquee {
namespace {

constexpr std::size_t kQueriesOfAViewer = 5;

template<typename T>
void shuffle(std::vector<T>& items, Random random)
{
    for (std::size_t i = items.size(); i > 1; --i)
        std::swap(items[i - 1], items[random.below(i)]);
}

std::vector<std::size_t> shuffledPlaces(std::size_t count, const Random& random)
{
    std::vector<std::size_t> places(count);
    std::iota(places.begin(), places.end(), std::size_t{0});
    shuffle(places, random);
    return places;
}

Question recoveryQuestion(const RecoveryGroup& group, std::size_t unit, std::size_t mostSeeds, const Random& random)
{
    TitleIds titles = group.titles;
    shuffle(titles, random);
    const std::size_t half = (titles.size() + 1) / 2;
    const auto middle = titles.begin() + static_cast<std::ptrdiff_t>(half);
    Question question;
    question.query.titles.assign(titles.begin(),
                                 titles.begin() + static_cast<std::ptrdiff_t>(std::min(half, mostSeeds)));
    question.query.hidden = group.hidden;
    question.relevant.assign(middle, titles.end());
    std::sort(question.query.titles.begin(), question.query.titles.end());
    std::sort(question.relevant.begin(), question.relevant.end());
    question.kind = group.kind;
    question.unit = unit;
    return question;
}

std::vector<char> recoveryCandidates(const Dataset& data, std::size_t mostVoted)
{
    const auto votes = data.catalogue->numbers(Measure::ImdbVotes);
    TitleIds titles = data.all();
    if (mostVoted > 0) {
        const auto seen = [&](TitleId id) { return votes.empty() || std::isnan(votes[id.row]) ? -1 : votes[id.row]; };
        std::stable_sort(titles.begin(), titles.end(), [&](TitleId a, TitleId b) { return seen(a) > seen(b); });
        titles.resize(std::min(titles.size(), mostVoted));
    }
    std::vector<char> candidates(data.size(), 0);
    for (const TitleId id : titles)
        candidates[id.row] = 1;
    return candidates;
}

RecoveryGroup cutTo(const std::vector<char>& candidates, RecoveryGroup group)
{
    group.titles.erase(
        std::remove_if(group.titles.begin(), group.titles.end(), [&](TitleId id) { return candidates[id.row] == 0; }),
        group.titles.end());
    return group;
}

} // namespace

Questions likesQuestions(const Likes& likes, const Catalogue& catalogue, const QuestionOptions& options)
{
    Questions out;
    out.candidates.assign(catalogue.size(), 0);
    for (const auto& viewer : likes.viewers)
        for (const TitleId id : viewer.liked)
            out.candidates[id.row] = 1;
    const Random random(options.seed);
    for (const std::size_t v : shuffledPlaces(likes.viewers.size(), random)) {
        TitleIds queries = likes.viewers[v].liked;
        if (queries.size() < 2 || out.questions.size() >= options.most)
            continue;
        shuffle(queries, random.split(v));
        queries.resize(std::min({queries.size(), kQueriesOfAViewer, options.most - out.questions.size()}));
        for (const TitleId query : queries) {
            Question question{{{query}, {}}, likes.viewers[v].liked, "likes", v};
            question.relevant.erase(std::find(question.relevant.begin(), question.relevant.end(), query));
            out.questions.push_back(std::move(question));
        }
    }
    return out;
}

Questions recoveryQuestions(const std::vector<RecoveryGroup>& groups, const Dataset& data,
                            const QuestionOptions& options)
{
    constexpr std::size_t kKinds = 4;
    Questions out;
    out.candidates = recoveryCandidates(data, options.mostVoted);
    const Random random(options.seed);
    const std::size_t mostOfAKind = std::max<std::size_t>(1, options.most / kKinds);
    std::map<std::string, std::size_t> taken;
    for (const std::size_t g : shuffledPlaces(groups.size(), random)) {
        const RecoveryGroup group = cutTo(out.candidates, groups[g]);
        if (group.titles.size() >= 2 && taken[group.kind]++ < mostOfAKind)
            out.questions.push_back(recoveryQuestion(group, g, options.mostSeeds, random.split(g)));
    }
    std::stable_sort(out.questions.begin(), out.questions.end(),
                     [](const Question& a, const Question& b) { return a.unit < b.unit; });
    return out;
}

} // namespace marquee
