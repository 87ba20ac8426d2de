// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/recommend/part_groups.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>

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
