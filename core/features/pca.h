// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "features/matrix.h"

#include <stop_token>

namespace marquee {

/// Principal components of a matrix: p of them for n rows and d columns.
struct Pca
{
    RowMajorMatrix loadings;           ///< p x d, unit length, the loading of largest magnitude positive
    Eigen::VectorXd explainedRatio;    ///< p shares of the total variance; 0 where there is none
    Eigen::VectorXd explainedVariance; ///< p variances (divisor n - 1) along the components, falling
    Eigen::RowVectorXd mean;           ///< d column means, taken off before projecting
    RowMajorMatrix scores;             ///< n x p: the centred rows projected on the loadings
};

/// Components of largest variance, from the eigenvectors of the covariance matrix. O(n d^2 + d^3).
/// @param components p, at least 1; lowered to d
/// @param stop       polled every few milliseconds while the covariances are summed; a stop gives Cancelled
/// Errors: NotFinite; TooFewRows below 2 rows; InvalidArgument for no column or no component.
Result<Pca> fitPca(const RowMajorMatrix& values, int components = 2, std::stop_token stop = {});

/// All d components without the rows' scores: the variances and loadings of fitPca(values, d), and its errors, in
/// O(d^2) memory.
Result<Pca> principalAxes(const RowMajorMatrix& values, std::stop_token stop = {});

/// Rows of the same d columns on the components found: n x p.
RowMajorMatrix project(const Pca& pca, const RowMajorMatrix& values);

} // namespace marquee
