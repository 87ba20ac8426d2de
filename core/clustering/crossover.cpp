// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/crossover.h"

#include <algorithm>
#include <stdexcept>
#include <vector>

namespace marquee {
namespace {

struct Pair
{
    double distance;
    Eigen::Index a;
    Eigen::Index b;
};

/// All pairs, nearest first; of equals the first.
std::vector<Pair> sortedPairs(const RowMajorMatrix& a, const RowMajorMatrix& b)
{
    std::vector<Pair> pairs;
    pairs.reserve(static_cast<std::size_t>(a.rows() * b.rows()));
    for (Eigen::Index i = 0; i < a.rows(); ++i)
        for (Eigen::Index j = 0; j < b.rows(); ++j)
            pairs.push_back({(a.row(i) - b.row(j)).squaredNorm(), i, j});
    std::stable_sort(pairs.begin(), pairs.end(), [](const Pair& x, const Pair& y) { return x.distance < y.distance; });
    return pairs;
}

} // namespace

RowMajorMatrix crossCentroids(const RowMajorMatrix& a, const RowMajorMatrix& b, Random random)
{
    if (a.rows() != b.rows() || a.cols() != b.cols())
        throw std::invalid_argument("crossCentroids: fits of different shapes");
    RowMajorMatrix child(a.rows(), a.cols());
    std::vector<bool> pairedA(static_cast<std::size_t>(a.rows()));
    std::vector<bool> pairedB(pairedA);
    Eigen::Index filled = 0;
    for (const Pair& pair : sortedPairs(a, b)) {
        if (pairedA[static_cast<std::size_t>(pair.a)] || pairedB[static_cast<std::size_t>(pair.b)])
            continue;
        pairedA[static_cast<std::size_t>(pair.a)] = pairedB[static_cast<std::size_t>(pair.b)] = true;
        child.row(filled++) = random.below(2) == 0 ? a.row(pair.a) : b.row(pair.b);
    }
    return child;
}

} // namespace marquee
