// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "clustering/clustering.h"

#include <QString>

#include <vector>

namespace marquee {

/// What one axis of the cluster scatter shows: a principal component, or a number of the titles.
struct ClusterAxis
{
    int component = 0; ///< 0-based; -1: the measure instead
    MeasureField measure = Measure::WeightedScore;
    bool operator==(const ClusterAxis&) const = default;
};

/// The components, then the numbers this catalogue has, its further number columns last.
std::vector<ClusterAxis> clusterAxes(const Clustering& clustering);
/// "PC 1", "Votes, log scale", "Watch Hours".
QString clusterAxisName(const Catalogue& catalogue, const ClusterAxis& axis);
/// Name with what the axis is made of: "PC 1, 23.6 % of variance: votes +0.69, score +0.47, awards +0.45".
QString clusterAxisTitle(const Clustering& clustering, const ClusterAxis& axis);
/// One value per title of the catalogue: heavy-tailed numbers as log10(1 + x), NaN where missing. A title left out of
/// the clustering has its place by what is known of it, the gaps filled as its type's median.
std::vector<double> clusterAxisValues(const Clustering& clustering, const ClusterAxis& axis);
bool isLogarithmic(const ClusterAxis& axis) noexcept;
/// The axis has few whole numbers on it, so that points lie on lines: years, counts of countries. O(n).
bool isDiscrete(const Clustering& clustering, const ClusterAxis& axis);

} // namespace marquee
