// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/cluster_scene.h"

#include <algorithm>
#include <cmath>

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

} // namespace

ClusterScene makeClusterScene(const Clustering& clustering, const ClusterAxis& x, const ClusterAxis& y,
                              const TitleIds& shown, std::optional<MeasureField> colour)
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
    if (colour) {
        const auto numbers = clustering.data->numbers(*colour);
        std::vector<double> values;
        values.reserve(points.size());
        for (const TitleId title : points.titles)
            values.push_back(numbers[title.row]);
        scene.shades = shadePoints(values);
        points.shades = std::move(scene.shades.shades);
    }
    points.shuffleDrawOrder();
    scene.badges = makeBadges(points, clustering);
    scene.points = std::make_shared<const ScatterPoints>(std::move(points));
    return scene;
}

} // namespace marquee
