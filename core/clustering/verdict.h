// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace marquee {

/// What a sweep knows of one k. NaN where undefined or unknown.
struct KScores
{
    int k = 0;
    double inertia = 0;
    double silhouette = 0;
    double calinskiHarabasz = 0;
    double daviesBouldin = 0;
    double stability = 0; ///< adjusted Rand index of two independent fits
};

struct Verdict
{
    std::optional<int> suggested; ///< nothing only when the indices are undefined for every k
    std::string text;             ///< English; names the indices that agree and those that do not
};

/// Which number of clusters to take, by these rules in turn:
///  1. At least two of silhouette, Calinski-Harabasz and Davies-Bouldin are best at the same k over the whole range,
///  and
///     k is no coarse split, or one that is well separated (silhouette above 0.5, "a reasonable structure", Kaufman and
///     Rousseeuw 1990, table 4): that k.
///  2. Otherwise the indices name two or three lumps of one cloud, which they do for want of anything better. Among
///     the finer splits, 5 and up, that repeat: the one that is a local optimum of silhouette and Davies-Bouldin, or of
///     one of them; of several the one with the highest silhouette. A split repeats when two independent fits agree
///     with an adjusted Rand index of 0.90 or more ("excellent", Steinley 2004); choosing k by what repeats follows
///     Lange, Roth, Braun and Buhmann 2004.
///  3. Otherwise the finest split that repeats: what two fits agree on is no accident, and the more segments the more
///     they tell. So does prediction strength choose (Tibshirani and Walther 2005).
///  4. Otherwise the k with the highest silhouette, among the finer splits if there are any.
/// An elbow is called clear where the step to k lowers the inertia more than twice as much, against the step after it,
/// as it would for data without clusters, whose inertia falls about with the logarithm of k.
/// @param scores by ascending k without gaps
Verdict judge(const std::vector<KScores>& scores);

} // namespace marquee
