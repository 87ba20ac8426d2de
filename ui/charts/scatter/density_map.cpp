// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scatter/density_map.h"

#include "theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <iterator>

namespace marquee {
namespace {

constexpr std::size_t kFaintest = 2; ///< index of Theme::sequential; fainter ones hardly show
constexpr double kFullest = 0.995;   ///< share of the filled squares below the strongest colour
constexpr double kFaded = 0.3;       ///< opacity of the map beside marked points

QColor mixed(const QColor& a, const QColor& b, double share)
{
    const auto mix = [share](int from, int to) { return static_cast<int>(std::lround(std::lerp(from, to, share))); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

/// The colour at a share of the ramp, 0..1.
QColor rampColour(const Theme& theme, double share)
{
    const auto steps = static_cast<double>(theme.sequential.size() - 1 - kFaintest);
    const double place = std::clamp(share, 0.0, 1.0) * steps;
    const auto step = std::min(static_cast<std::size_t>(place), theme.sequential.size() - 2 - kFaintest);
    return mixed(theme.sequential.at(kFaintest + step), theme.sequential.at(kFaintest + step + 1),
                 place - static_cast<double>(step));
}

/// Count from which on squares have the strongest colour: a pile of titles in one place must not pale all others.
std::uint32_t strongestFrom(const DensityMap& map)
{
    std::vector<std::uint32_t> filled;
    std::copy_if(map.counts.begin(), map.counts.end(), std::back_inserter(filled),
                 [](auto count) { return count > 0; });
    if (filled.empty())
        return 0;
    const auto place = filled.begin() + static_cast<std::ptrdiff_t>(kFullest * static_cast<double>(filled.size() - 1));
    std::nth_element(filled.begin(), place, filled.end());
    return *place;
}

QImage cellImage(const DensityMap& map, const Theme& theme)
{
    QImage cells(map.columns, map.rows, QImage::Format_ARGB32_Premultiplied);
    cells.fill(Qt::transparent);
    const double span = std::log(std::max<double>(strongestFrom(map), 2));
    for (int r = 0; r < map.rows; ++r) {
        for (int c = 0; c < map.columns; ++c) {
            const auto count = map.counts[map.square(c, r)];
            if (count > 0)
                cells.setPixelColor(c, r, rampColour(theme, std::log(static_cast<double>(count)) / span));
        }
    }
    return cells;
}

} // namespace

DensityMap countPoints(const PointPicture& picture, const QSizeF& area)
{
    DensityMap map;
    map.columns = std::max(1, static_cast<int>(std::ceil(area.width() / DensityMap::kCell)));
    map.rows = std::max(1, static_cast<int>(std::ceil(area.height() / DensityMap::kCell)));
    map.counts.resize(static_cast<std::size_t>(map.columns) * static_cast<std::size_t>(map.rows));
    const QRectF& range = picture.range;
    const double across = area.width() / range.width() / DensityMap::kCell;
    const double down = area.height() / range.height() / DensityMap::kCell;
    for (std::uint32_t i = 0; i < picture.points.size(); ++i) {
        const double x = picture.points.x[i];
        const double y = picture.points.y[i];
        const bool inView = x >= range.left() && x <= range.right() && y >= range.top() && y <= range.bottom();
        if (!inView || !picture.isVisible(i))
            continue;
        const int c = std::min(map.columns - 1, static_cast<int>((x - range.left()) * across));
        const int r = std::min(map.rows - 1, static_cast<int>((range.bottom() - y) * down));
        map.most = std::max(map.most, ++map.counts[map.square(c, r)]);
    }
    return map;
}

QImage renderDensity(const PointPicture& picture, const QSizeF& area, qreal pixelRatio)
{
    QImage image((area * pixelRatio).toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const DensityMap map = countPoints(picture, area);
    const double cell = DensityMap::kCell * pixelRatio;
    QPainter painter(&image);
    painter.setOpacity(picture.marked.empty() ? 1 : kFaded);
    painter.drawImage(QRectF(0, 0, map.columns * cell, map.rows * cell), cellImage(map, picture.theme));
    painter.setOpacity(1);
    if (!picture.marked.empty())
        painter.drawImage(0, 0, renderMarked(picture, image.size(), pixelRatio));
    return image;
}

} // namespace marquee
