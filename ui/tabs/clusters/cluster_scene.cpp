// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/cluster_scene.h"

#include "base/random.h"
#include "charts/scatter/marker.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace marquee {
namespace {

std::vector<ScatterBadge> makeBadges(const ScatterPoints& points, const Clustering& clustering)
{
    std::vector<QPointF> sums(clustering.profiles.size());
    std::vector<double> counts(clustering.profiles.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (points.classes[i] < 0)
            continue;
        const auto c = static_cast<std::size_t>(points.classes[i]);
        sums[c] += QPointF(points.x[i], points.y[i]);
        counts[c] += 1;
    }
    std::vector<ScatterBadge> badges;
    for (std::size_t c = 0; c < sums.size(); ++c)
        if (counts[c] > 0)
            badges.push_back({sums[c] / counts[c], static_cast<int>(c), QString::number(c + 1)});
    return badges;
}

constexpr std::size_t kColours = 10;
constexpr std::size_t kShapes = 5;

void shade(ScatterPoints& points, ClusterScene& scene, std::span<const double> numbers)
{
    std::vector<double> values;
    values.reserve(points.size());
    for (const TitleId title : points.titles)
        values.push_back(numbers[title.row]);
    scene.shades = shadePoints(values);
    points.shades = std::move(scene.shades.shades);
}

/// Sets colours, sizes and shapes of points whose titles are known.
void dress(ScatterPoints& points, ClusterScene& scene, const Dataset& data)
{
    const Catalogue& catalogue = *data.catalogue;
    const PointLooks& looks = scene.looks;
    if (const auto* number = looks.colourNumber())
        shade(points, scene, data.numbers(*number));
    if (const auto* label = looks.colourLabel()) {
        scene.colours = labelPoints(catalogue, *label, data.all(), points.titles, kColours);
        points.labels = std::move(scene.colours.classes);
        for (auto& code : points.labels)
            code = code < 0                                                       ? kNoLabel
                   : static_cast<std::size_t>(code) == scene.colours.names.size() ? kOtherLabel
                                                                                  : code;
    }
    if (looks.shape) {
        scene.shapes = labelPoints(catalogue, *looks.shape, data.all(), points.titles, kShapes);
        points.shapes = std::move(scene.shapes.classes);
        for (auto& shape : points.shapes)
            if (shape < 0 || static_cast<std::size_t>(shape) == scene.shapes.names.size())
                shape = static_cast<std::int8_t>(MarkerShape::Cross);
    }
    if (looks.size) {
        const auto numbers = data.numbers(*looks.size);
        scene.sizes.emplace(*looks.size, numbers);
        points.sizes.reserve(points.size());
        for (const TitleId title : points.titles) {
            points.sizes.push_back(scene.sizes->step(numbers[title.row]));
            scene.anyWithoutSize |= points.sizes.back() == 0;
        }
    }
}

/// Moves values by less than half a whole number; the same title always by the same.
void jitter(std::vector<float>& values, const TitleIds& titles, std::uint64_t axis)
{
    for (std::size_t i = 0; i < values.size(); ++i) {
        Random random(2 * std::uint64_t{titles[i].row} + axis);
        values[i] += static_cast<float>(kJitter * (2 * random.uniform() - 1));
    }
}

/// Points by how well their titles are known: by votes, else by score; those without the number last.
std::vector<std::uint32_t> byImportance(const TitleIds& titles, const Dataset& data)
{
    const auto numbers = data.numbers(data.has(Measure::ImdbVotes) ? Measure::ImdbVotes : Measure::WeightedScore);
    const auto weight = [&](std::uint32_t point) {
        const double number = numbers.empty() ? 0 : numbers[titles[point].row];
        return std::isfinite(number) ? number : -1;
    };
    std::vector<std::uint32_t> order(titles.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return weight(a) > weight(b); });
    return order;
}

} // namespace

ClusterScene makeClusterScene(const Clustering& clustering, const ClusterAxis& x, const ClusterAxis& y,
                              const TitleIds& shown, const PointLooks& looks)
{
    const auto xs = clusterAxisValues(clustering, x);
    const auto ys = clusterAxisValues(clustering, y);
    ScatterPoints points;
    ClusterScene scene;
    for (const TitleId title : shown) {
        const double px = xs[title.row];
        const double py = ys[title.row];
        if (!std::isfinite(px) || !std::isfinite(py)) {
            ++scene.withoutValue;
            continue;
        }
        const int cluster = clustering.clusterOfTitle[title.row];
        scene.unclustered += cluster < 0 ? 1 : 0;
        points.x.push_back(static_cast<float>(px));
        points.y.push_back(static_cast<float>(py));
        points.classes.push_back(static_cast<std::int16_t>(cluster));
        points.titles.push_back(title);
    }
    scene.catalogue = clustering.data->catalogue;
    scene.looks = looks;
    dress(points, scene, *clustering.data);
    points.shuffleDrawOrder();
    scene.badges = makeBadges(points, clustering);
    scene.jitteredX = looks.jitter && isDiscrete(clustering, x);
    scene.jitteredY = looks.jitter && isDiscrete(clustering, y);
    if (scene.jitteredX)
        jitter(points.x, points.titles, 0);
    if (scene.jitteredY)
        jitter(points.y, points.titles, 1);
    points.byImportance = byImportance(points.titles, *clustering.data);
    scene.points = std::make_shared<const ScatterPoints>(std::move(points));
    return scene;
}

std::size_t labelCode(const PointLabels& labels, std::size_t entry)
{
    if (entry < labels.names.size())
        return entry;
    const bool other = labels.anyOther && entry == labels.names.size();
    return static_cast<std::size_t>(other ? kOtherLabel : kNoLabel);
}

} // namespace marquee
