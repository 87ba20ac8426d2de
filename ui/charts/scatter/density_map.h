// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/scatter/point_painter.h"

#include <QImage>
#include <QSizeF>

#include <cstdint>
#include <vector>

namespace marquee {

/// How many visible points lie in each square of a plot.
struct DensityMap
{
    static constexpr int kCell = 4; ///< px at 100 %
    int columns = 0, rows = 0;
    std::vector<std::uint32_t> counts; ///< by row, the uppermost first
    std::uint32_t most = 0;
    std::size_t square(int column, int row) const noexcept ///< its index in counts
    {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(columns) + static_cast<std::size_t>(column);
    }
};

/// @param area size of the plot in px. O(n).
DensityMap countPoints(const PointPicture& picture, const QSizeF& area);

/// The map as a picture: empty squares clear, the others in the theme's sequential colours by the logarithm of their
/// count, so that single titles show beside crowds; the fullest half percent share the strongest. Marked points lie on
/// it as points; the rest of it fades then.
QImage renderDensity(const PointPicture& picture, const QSizeF& area, qreal pixelRatio);

} // namespace marquee
