// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "features/matrix.h"

#include <cmath>
#include <numbers>
#include <vector>

/// Rows around known centres, for tests that must find them again.
struct Planted
{
    marquee::RowMajorMatrix values;
    std::vector<int> labels;
};

inline double gaussian(marquee::Random& random)
{
    const double radius = std::sqrt(-2 * std::log(1 - random.uniform()));
    return radius * std::cos(2 * std::numbers::pi * random.uniform());
}

/// `clusters` round clouds of `each` rows, spread `spread` around centres drawn from a cube of edge 20; rows mixed.
inline Planted plant(int clusters, int each, int dims, double spread, std::uint64_t seed)
{
    marquee::Random random(seed);
    marquee::RowMajorMatrix centres(clusters, dims);
    for (double& value : centres.reshaped())
        value = 20 * random.uniform();
    Planted planted{marquee::RowMajorMatrix(clusters * each, dims), {}};
    for (int row = 0; row < clusters * each; ++row) {
        planted.labels.push_back(row % clusters);
        for (int f = 0; f < dims; ++f)
            planted.values(row, f) = centres(row % clusters, f) + spread * gaussian(random);
    }
    return planted;
}

/// One cloud without clusters.
inline marquee::RowMajorMatrix cloud(int rows, int dims, std::uint64_t seed)
{
    return plant(1, rows, dims, 1.0, seed).values;
}
