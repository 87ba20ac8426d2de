// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/feature_matrix.h"

#include <vector>

namespace marquee {

struct Neighbour
{
    TitleId title;
    double distance = 0; ///< Euclidean, in the space that is clustered
};

/// The titles nearest to `title`, nearest first, ties by id; empty when it is not in the matrix. O(n d).
std::vector<Neighbour> nearestTitles(const FeatureMatrix& features, TitleId title, std::size_t count);

} // namespace marquee
