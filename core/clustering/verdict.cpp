// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/verdict.h"

#include "base/figure_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace marquee {
namespace {

constexpr int kFine = 5; ///< splits from here on are called fine
constexpr double kReasonableStructure = 0.5;
constexpr double kRepeats = 0.90;
constexpr double kClearElbow = 2.0;

/// An index to choose k by; a higher score is better once `sign` is applied.
struct Index
{
    const char* name;
    double KScores::*score;
    double sign;

    double of(const KScores& scores) const { return sign * scores.*score; }
};

constexpr std::array<Index, 3> kIndices{{{"silhouette", &KScores::silhouette, 1.0},
                                         {"Calinski-Harabasz", &KScores::calinskiHarabasz, 1.0},
                                         {"Davies-Bouldin", &KScores::daviesBouldin, -1.0}}};

using Scores = std::vector<KScores>;

/// The k each index likes best, with the names of the indices; an undefined index has no say.
std::map<int, std::vector<std::string>> favourites(const Scores& scores)
{
    std::map<int, std::vector<std::string>> names;
    for (const Index& index : kIndices) {
        const KScores* best = nullptr;
        for (const KScores& each : scores)
            if (!std::isnan(index.of(each)) && (!best || index.of(each) > index.of(*best)))
                best = &each;
        if (best)
            names[best->k].emplace_back(index.name);
    }
    return names;
}

bool repeats(const KScores& scores)
{
    return !(scores.stability < kRepeats);
}

/// Better than the k before and after it; the ends of the range have no neighbour to tell.
bool isLocalOptimum(const Scores& scores, std::size_t i, const Index& index)
{
    return i > 0 && i + 1 < scores.size() && index.of(scores[i]) > index.of(scores[i - 1]) &&
           index.of(scores[i]) > index.of(scores[i + 1]);
}

std::vector<std::string> localOptima(const Scores& scores, std::size_t i)
{
    std::vector<std::string> names;
    for (const Index& index : kIndices)
        if (index.score != &KScores::calinskiHarabasz && isLocalOptimum(scores, i, index))
            names.emplace_back(index.name);
    return names;
}

std::optional<int> clearElbow(const Scores& scores)
{
    std::optional<int> elbow;
    double sharpest = kClearElbow;
    for (std::size_t i = 1; i + 1 < scores.size(); ++i) {
        const double before = scores[i - 1].inertia - scores[i].inertia;
        const double after = scores[i].inertia - scores[i + 1].inertia;
        const double k = scores[i].k;
        const double usual = std::log(k / (k - 1)) / std::log((k + 1) / k);
        if (before > 0 && before > sharpest * usual * std::max(after, 0.0)) {
            elbow = scores[i].k;
            sharpest = after > 0 ? before / (usual * after) : HUGE_VAL;
        }
    }
    return elbow;
}

/// "5 to 7, 9 and 11".
std::string rangesOf(const std::vector<int>& numbers)
{
    std::vector<std::string> ranges;
    for (std::size_t i = 0; i < numbers.size();) {
        std::size_t end = i + 1;
        while (end < numbers.size() && numbers[end] == numbers[end - 1] + 1)
            ++end;
        if (end - i > 2) {
            ranges.push_back(fmt::format("{} to {}", numbers[i], numbers[end - 1]));
            i = end;
        } else {
            ranges.push_back(fmt::format("{}", numbers[i++]));
        }
    }
    return listedText(ranges);
}

std::string elbowSentence(const Scores& scores)
{
    const auto elbow = clearElbow(scores);
    return elbow ? fmt::format("the elbow is at {}", *elbow) : "no clear elbow";
}

/// "; Calinski-Harabasz prefers 2": the favourites other than k.
std::string dissent(const std::map<int, std::vector<std::string>>& favoured, int k)
{
    std::string text;
    for (const auto& [other, names] : favoured)
        if (other != k)
            text += fmt::format("; {} {} {}", listedText(names), names.size() > 1 ? "prefer" : "prefers", other);
    return text;
}

/// Which of the finer splits two independent fits agree on; empty where it is not known.
std::string repetition(const Scores& scores)
{
    std::vector<int> same;
    std::vector<int> different;
    for (const KScores& each : scores)
        if (each.k >= kFine && !std::isnan(each.stability))
            (repeats(each) ? same : different).push_back(each.k);
    if (same.empty() && different.empty())
        return {};
    if (different.empty())
        return fmt::format(" All splits from {} to {} repeat (ARI {} or more).", same.front(), same.back(),
                           fixedText(kRepeats, 2));
    if (same.empty())
        return fmt::format(" None of the splits from {} to {} repeats (ARI below {}).", different.front(),
                           different.back(), fixedText(kRepeats, 2));
    return fmt::format(" Of the finer splits {} {} (ARI {} or more); {} {} not.", rangesOf(same),
                       same.size() > 1 ? "repeat" : "repeats", fixedText(kRepeats, 2), rangesOf(different),
                       different.size() > 1 ? "do" : "does");
}

/// Rule 1.
const KScores* agreed(const Scores& scores, const std::map<int, std::vector<std::string>>& favoured)
{
    for (const KScores& each : scores)
        if (const auto found = favoured.find(each.k); found != favoured.end() && found->second.size() >= 2 &&
                                                      (each.k >= kFine || each.silhouette > kReasonableStructure))
            return &each;
    return nullptr;
}

/// Rule 2.
const KScores* repeatingOptimum(const Scores& scores)
{
    const KScores* best = nullptr;
    std::size_t votes = 0;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        const KScores& each = scores[i];
        const std::size_t own = localOptima(scores, i).size();
        if (each.k < kFine || own == 0 || !repeats(each))
            continue;
        if (own > votes || (own == votes && each.silhouette > best->silhouette)) {
            best = &each;
            votes = own;
        }
    }
    return best;
}

/// Rule 3; only where repetition is known.
const KScores* finestRepeating(const Scores& scores)
{
    const auto found = std::find_if(scores.rbegin(), scores.rend(), [](const KScores& each) {
        return each.k >= kFine && each.stability >= kRepeats && !std::isnan(each.silhouette);
    });
    return found == scores.rend() ? nullptr : &*found;
}

/// Rule 4.
const KScores* highestSilhouette(const Scores& scores, int from)
{
    const KScores* best = nullptr;
    for (const KScores& each : scores)
        if (each.k >= from && !std::isnan(each.silhouette) && (!best || each.silhouette > best->silhouette))
            best = &each;
    return best;
}

} // namespace

Verdict judge(const Scores& scores)
{
    const auto favoured = favourites(scores);
    if (favoured.empty())
        return {std::nullopt, "No number of clusters can be suggested: the indices are undefined for every k tried."};
    const std::string elbow = elbowSentence(scores);
    if (const KScores* best = agreed(scores, favoured))
        return {best->k, fmt::format("k = {}: {} agree{}; {}.{}", best->k, listedText(favoured.at(best->k)),
                                     dissent(favoured, best->k), elbow, repetition(scores))};
    // What the indices like best, told after a choice made on other grounds.
    const std::string others =
        fmt::format("Over the whole range{}; {}.{}", dissent(favoured, 0).substr(1), elbow, repetition(scores));
    if (const KScores* best = repeatingOptimum(scores)) {
        const auto names = localOptima(scores, static_cast<std::size_t>(best - scores.data()));
        return {best->k, fmt::format("k = {}: {} {} a local optimum here{}. {}", best->k, listedText(names),
                                     names.size() > 1 ? "agree on" : "has",
                                     std::isnan(best->stability) ? "" : ", and the split repeats", others)};
    }
    if (const KScores* best = finestRepeating(scores))
        return {best->k, fmt::format("k = {}: the finest split that repeats. {}", best->k, others)};
    if (const KScores* best = highestSilhouette(scores, kFine))
        return {best->k, fmt::format("k = {}: the highest silhouette of the finer splits. {}", best->k, others)};
    if (const KScores* best = highestSilhouette(scores, 0))
        return {best->k, fmt::format("k = {}: the highest silhouette. {}", best->k, others)};
    return {std::nullopt, others};
}

} // namespace marquee
