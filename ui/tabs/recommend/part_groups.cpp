// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/recommend/part_groups.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace marquee {
namespace {

QString translate(const char* text)
{
    return QCoreApplication::translate("PartGroups", text);
}

double rounded(double points)
{
    return std::round(points * 10) / 10;
}

} // namespace

const std::vector<PartGroup>& partGroups()
{
    static const std::vector<PartGroup> groups{
        {translate("Genres"), 0, {Part::Genres}},
        {translate("Tags"), 5, {Part::Tags}},
        {translate("People"), 7, {Part::People}},
        {translate("Studio, language"), -1, {Part::Production, Part::Languages}},
        {translate("Cluster"), 2, {Part::Cluster}},
        {translate("Quality"), 4, {Part::Quality}},
        {translate("Audience"), 1, {Part::Audience}},
        {translate("Rarity"), 9, {Part::Rarity}},
        {translate("Era"), 3, {Part::Era}},
        {translate("Market"), 8, {Part::Market}},
    };
    return groups;
}

double groupValue(const PartGroup& group, const PartValues& values)
{
    double sum = 0;
    bool known = false;
    for (const Part part : group.parts) {
        const double value = values[static_cast<std::size_t>(part)];
        if (std::isnan(value))
            continue;
        sum += value;
        known = true;
    }
    return known ? sum : std::numeric_limits<double>::quiet_NaN();
}

std::vector<double> shownPoints(const PartValues& contributions, double score)
{
    std::vector<double> points;
    double sum = 0;
    std::size_t largest = 0;
    for (const auto& group : partGroups()) {
        const double value = groupValue(group, contributions) * 100;
        points.push_back(std::isnan(value) ? value : rounded(value));
        if (std::isnan(value))
            continue;
        sum += points.back();
        if (std::isnan(points[largest]) || points.back() > points[largest])
            largest = points.size() - 1;
    }
    if (!std::isnan(points[largest]))
        points[largest] = rounded(points[largest] + rounded(score * 100) - sum);
    return points;
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
