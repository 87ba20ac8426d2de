// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clustering/silhouette_bands.h"

#include <vector>

namespace marquee {

/// Where the bands of a silhouette plot lie, in axis values: x the silhouette, then columns of figures to the right of
/// it; y from 0 at the top to `height`.
struct SilhouetteLayout
{
    explicit SilhouetteLayout(const SilhouetteBands& bands);

    struct Place
    {
        std::size_t band = 0; ///< bands without titles have no place
        double top = 0, height = 0;
        double bottom() const { return top + height; }
    };
    std::vector<Place> places;
    double height = 0;
    double low = 0, high = 0; ///< of the silhouettes' axis
    double right = 0;         ///< end of the columns

    enum Column
    {
        Mean,
        Titles,
        Closer
    };
    double columnEnd(Column column) const; ///< figures end there
    double closerStart() const { return columnEnd(Titles); }
};

} // namespace marquee
