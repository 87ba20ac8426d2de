// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/silhouette_layout.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace marquee {

namespace {
constexpr double kLeastShare = 0.035; ///< of the titles that a band is at least as high as
constexpr double kMostFloors = 0.6;   ///< of the height that these least shares may take
constexpr double kGap = 0.012;
constexpr double kColumns = 0.55; ///< width of the columns in shares of the silhouettes' axis
constexpr double kStep = 0.1;     ///< the axis ends on its multiples
} // namespace

SilhouetteLayout::SilhouetteLayout(const SilhouetteBands& bands)
{
    const auto filled = static_cast<double>(std::count_if(bands.bands.begin(), bands.bands.end(),
                                                          [](const SilhouetteBand& band) { return band.size() > 0; }));
    const double least = std::min(kLeastShare, kMostFloors / std::max(filled, 1.0));
    double lowest = 0;
    double highest = 0;
    for (std::size_t b = 0; b < bands.bands.size(); ++b) {
        const SilhouetteBand& band = bands.bands[b];
        if (band.size() == 0)
            continue;
        const double share = static_cast<double>(band.size()) / static_cast<double>(bands.titles);
        places.push_back({b, height, std::max(share, least)});
        height = places.back().bottom() + kGap;
        lowest = std::min(lowest, band.values.back());
        highest = std::max(highest, band.values.front());
    }
    height = std::max(height - kGap, kGap);
    low = std::floor(lowest / kStep - 1e-9) * kStep;
    high = std::max(std::ceil(highest / kStep + 1e-9), 1.0) * kStep;
    right = high + kColumns * (high - low);
}

double SilhouetteLayout::columnEnd(Column column) const
{
    constexpr std::array kEnds{0.27, 0.6, 1.0};
    return high + kEnds.at(static_cast<std::size_t>(column)) * (right - high);
}

} // namespace marquee
