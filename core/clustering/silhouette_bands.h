// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clustering/clustering.h"

#include <span>
#include <vector>

namespace marquee {

/// The silhouettes of one cluster as a silhouette plot shows them.
struct SilhouetteBand
{
    int cluster = 0;
    TitleIds titles;                     ///< by falling silhouette, ties by id
    std::vector<double> values;          ///< one for each of `titles`
    std::vector<unsigned char> selected; ///< one for each of `titles`; empty where nothing is selected
    double mean = 0;                     ///< NaN without titles
    double median = 0;                   ///< NaN without titles
    std::size_t closerElsewhere = 0;     ///< last ones of `titles`: below 0, closer to another cluster than to this

    std::size_t size() const noexcept { return titles.size(); }
};

/// What a silhouette plot (Rousseeuw 1987) draws: every cluster's silhouettes from the highest down.
struct SilhouetteBands
{
    std::vector<SilhouetteBand> bands; ///< one a cluster, by cluster id
    std::size_t titles = 0;            ///< in all bands
    std::size_t unknown = 0;           ///< clustered titles shown whose silhouette is not known (not sampled)
    std::size_t closerElsewhere = 0;   ///< in all bands
    double mean = 0;                   ///< over the titles of all bands; NaN without any
};

/// The silhouettes of those of the clustering's titles that are among `shown`, both ascending. O(n log n) in time, O(n)
/// in memory: for a worker.
SilhouetteBands silhouetteBands(const Clustering& clustering, std::span<const TitleId> shown,
                                std::span<const TitleId> selected = {});

/// Means of `rows` even stretches of the values, the i-th from i n / rows on; the values themselves where there are no
/// more of them. What a plot of so many pixel rows draws. O(n).
std::vector<double> stretchMeans(std::span<const double> values, std::size_t rows);

/// Titles of all bands that sit closer to another cluster, ascending.
TitleIds closerElsewhere(const SilhouetteBands& bands);

} // namespace marquee
