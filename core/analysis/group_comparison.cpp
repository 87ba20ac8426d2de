// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/group_comparison.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace marquee {

namespace {

/// Within/between variance by the moments of a one-way analysis of variance (Searle, Casella and McCulloch 1992, 3.6).
double withinOverBetween(const std::vector<Moments>& groups)
{
    double titles = 0;
    double squaredSizes = 0;
    double weightedMean = 0;
    double within = 0;
    for (const Moments& group : groups) {
        const auto n = static_cast<double>(group.count());
        titles += n;
        squaredSizes += n * n;
        weightedMean += n * group.mean();
        within += (n - 1) * group.variance();
    }
    const auto count = static_cast<double>(groups.size());
    if (groups.size() < 2 || titles <= count)
        return std::numeric_limits<double>::infinity();
    weightedMean /= titles;
    within /= titles - count;
    double between = 0;
    for (const Moments& group : groups)
        between += static_cast<double>(group.count()) * std::pow(group.mean() - weightedMean, 2);
    const double freed = (between - (count - 1) * within) / (titles - squaredSizes / titles);
    const bool apart = freed > 0 && !isRoundingNoise(std::sqrt(freed), weightedMean);
    return apart ? within / freed : std::numeric_limits<double>::infinity();
}

void addFalseDiscoveryRates(std::vector<GroupComparison>& groups)
{
    std::vector<double> p;
    p.reserve(groups.size());
    for (const GroupComparison& group : groups)
        p.push_back(group.p);
    const std::vector<double> q = benjaminiHochberg(p);
    for (std::size_t i = 0; i < groups.size(); ++i)
        groups[i].q = q[i];
}

} // namespace

GroupComparisons compareGroups(std::span<const double> values, std::span<const TitleId> ids, const LabelsFn& labelsOf,
                               std::size_t leastTitles)
{
    TitleIds everyone;
    std::map<std::string, TitleIds, std::less<>> members;
    for (const TitleId id : ids) {
        if (id.row >= values.size() || std::isnan(values[id.row]))
            continue;
        everyone.push_back(id);
        for (const std::string_view label : labelsOf(id))
            members[std::string(label)].push_back(id);
    }
    GroupComparisons result;
    const auto valueOf = [&](TitleId id) { return values[id.row]; };
    const Moments all = momentsOf(everyone, valueOf);
    result.all = all.interval();
    std::vector<Moments> moments;
    for (auto& [label, titles] : members) {
        if (titles.size() < std::max<std::size_t>(leastTitles, 2))
            continue;
        moments.push_back(momentsOf(titles, valueOf));
        GroupComparison group;
        group.label = label;
        group.value = moments.back().interval();
        group.p = welch(moments.back(), all.without(moments.back())).p;
        group.titles = std::move(titles);
        result.groups.push_back(std::move(group));
    }
    result.kappa = withinOverBetween(moments);
    for (GroupComparison& group : result.groups) {
        const auto n = static_cast<double>(group.value.n);
        const double own = std::isinf(result.kappa) ? 0 : n / (n + result.kappa);
        group.difference = own * (group.value.mean - result.all.mean);
        group.shrunken = result.all.mean + group.difference;
    }
    addFalseDiscoveryRates(result.groups);
    std::stable_sort(result.groups.begin(), result.groups.end(),
                     [](const GroupComparison& a, const GroupComparison& b) { return a.difference < b.difference; });
    return result;
}

GroupComparisons compareGroups(std::span<const double> values, std::span<const TitleId> ids, const ListColumn& labels,
                               std::size_t leastTitles)
{
    const auto labelsOf = [&labels](TitleId id) {
        std::vector<std::string_view> found;
        for (const Dictionary::Code code : labels.codes(id))
            found.push_back(labels.label(code));
        return found;
    };
    return compareGroups(values, ids, labelsOf, leastTitles);
}

} // namespace marquee
