// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/recommend/part_groups.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace marquee {
namespace {

QString translate(const char* text)
{
    return QCoreApplication::translate("PartGroups", text);
}

} // namespace

const std::vector<PartGroup>& partGroups()
{
    static const std::vector<PartGroup> groups = [] {
        std::vector<PartGroup> all;
        for (const ShownPart& part : shownParts())
            all.push_back({translate(part.name), part.colourClass, part.parts});
        return all;
    }();
    return groups;
}

double groupValue(const PartGroup& group, const PartValues& values)
{
    return sumOf(group.parts, values);
}

std::vector<int> groupShares(const PartValues& weights)
{
    std::vector<double> exact;
    for (const auto& group : partGroups())
        exact.push_back(groupValue(group, weights));
    const double sum = std::accumulate(exact.begin(), exact.end(), 0.0);
    std::vector<int> shares(exact.size(), 0);
    if (!(sum > 0))
        return shares;
    std::vector<std::size_t> order(exact.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    int left = 100;
    for (std::size_t g = 0; g < exact.size(); ++g) {
        exact[g] *= 100 / sum;
        shares[g] = static_cast<int>(exact[g]);
        exact[g] -= shares[g];
        left -= shares[g];
    }
    // What rounding down leaves over goes to the largest remainders.
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return exact[a] > exact[b]; });
    for (std::size_t i = 0; i < order.size() && left > 0; ++i, --left)
        ++shares[order[i]];
    return shares;
}

PartValues withGroupValue(PartValues weights, const PartGroup& group, double value)
{
    const double before = groupValue(group, weights);
    for (const Part part : group.parts) {
        double& weight = weights[static_cast<std::size_t>(part)];
        weight = value * (before > 0 ? weight / before : 1.0 / static_cast<double>(group.parts.size()));
    }
    return weights;
}

PartValues withGroupShare(PartValues weights, const PartGroup& group, double share, double most)
{
    const double others = std::accumulate(weights.begin(), weights.end(), 0.0) - groupValue(group, weights);
    if (!(others > 0))
        return weights;
    share = std::clamp(share, 0.0, 0.99);
    weights = withGroupValue(weights, group, others * share / (1 - share));
    double largest = 0;
    for (const auto& each : partGroups())
        largest = std::max(largest, groupValue(each, weights));
    if (largest > most)
        for (double& weight : weights)
            weight *= most / largest;
    return weights;
}

QString presetTitle(Preset preset)
{
    switch (preset) {
    case Preset::Similar:
        return translate("Similar");
    case Preset::Crowd:
        return translate("Crowd");
    case Preset::Gems:
        return translate("Gems");
    case Preset::Segment:
        return translate("Segment");
    }
    return {};
}

} // namespace marquee
