// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/shown_parts.h"

#include <cmath>
#include <limits>

namespace marquee {
namespace {

double rounded(double points)
{
    return std::round(points * 10) / 10;
}

} // namespace

const std::vector<ShownPart>& shownParts()
{
    static const std::vector<ShownPart> kParts{
        {"Genres", 0, {Part::Genres}},     {"Tags", 5, {Part::Tags}},
        {"People", 7, {Part::People}},     {"Studio, language", -1, {Part::Production, Part::Languages}},
        {"Cluster", 2, {Part::Cluster}},   {"Quality", 4, {Part::Quality}},
        {"Audience", 1, {Part::Audience}}, {"Rarity", 9, {Part::Rarity}},
        {"Era", 3, {Part::Era}},           {"Market", 8, {Part::Market}},
    };
    return kParts;
}

double sumOf(const std::vector<Part>& parts, const PartValues& values)
{
    double sum = 0;
    bool known = false;
    for (const Part part : parts) {
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
    constexpr double kWhole = 100;
    std::vector<double> points;
    points.reserve(shownParts().size());
    double sum = 0;
    std::size_t largest = 0;
    for (const ShownPart& shown : shownParts()) {
        const double value = sumOf(shown.parts, contributions) * kWhole;
        points.push_back(std::isnan(value) ? value : rounded(value));
        if (std::isnan(value))
            continue;
        sum += points.back();
        if (std::isnan(points[largest]) || points.back() > points[largest])
            largest = points.size() - 1;
    }
    if (!std::isnan(points[largest]))
        points[largest] = rounded(points[largest] + rounded(score * kWhole) - sum);
    return points;
}

} // namespace marquee
