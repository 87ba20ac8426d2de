// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clustering/kmeans.h"

#include <optional>
#include <string>

namespace marquee {

struct GapOptions
{
    int kMax = 12;        ///< the last k; lowered to the number of distinct rows
    int references = 10;  ///< B, the sets without clusters that the matrix is held against
    KMeansOptions kmeans; ///< of every fit, those of the reference sets included; its `clusters` is not looked at
};

struct GapPoint
{
    int k = 0;
    double gap = 0;           ///< mean log W of the reference sets less log W; NaN where W is 0
    double standardError = 0; ///< sd of the references' log W times sqrt(1 + 1/B)
};

/// How much tighter every number of clusters makes the matrix than it makes an even cloud of the same extent.
struct GapStatistic
{
    std::vector<GapPoint> points; ///< by ascending k from 1
    int references = 0;
    std::optional<int> suggested; ///< see gapChoice()
};

/// The gap statistic (Tibshirani, Walther and Hastie 2001, J. R. Statist. Soc. B 63, 411-423): W_k is the inertia, and
/// a reference set is as many rows drawn uniformly from the box along the principal components that holds the matrix
/// (their choice b). Drawn from the seed alone: the same for any number of threads.
/// (B + 1) times the cost of a sweep without indices; memory n d doubles more.
/// @param progress told all along the fits
/// Errors as fitKMeans; InvalidArgument below one reference or one cluster.
Result<GapStatistic> gapStatistic(const RowMajorMatrix& values, const GapOptions& options, std::stop_token stop = {},
                                  const ProgressFn& progress = {});

/// The 1-standard-error rule of the paper: the smallest k with gap(k) >= gap(k + 1) - standardError(k + 1). Nothing
/// where no k but the last is left to meet it, or a gap on the way is undefined.
std::optional<int> gapChoice(const std::vector<GapPoint>& points);

/// What the statistic says of the suggestion of a sweep, as one English sentence.
std::string gapSentence(const GapStatistic& gap, std::optional<int> suggested);

} // namespace marquee
