// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "clustering/kernels/kernels.h"
#include "features/matrix.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace marquee {

/// Why `values` cannot be clustered: a cell that is not finite, or so large that its square is not.
std::optional<Error> findUnusableCell(const RowMajorMatrix& values);

/// Some rows of the matrix's width in the kernels' form: single precision, centred and scaled as the points are.
struct KernelRows
{
    std::vector<float> values;
    std::vector<float> squares;

    kernels::Rows view() const { return {values.data(), squares.data(), squares.size()}; }
};

/// A matrix in the form the kernels work on: single precision, 16 points side by side. The columns are centred, which
/// changes no distance but keeps products small against them, and all are scaled by one power of two to keep squares
/// inside single precision. Memory: 4 n d bytes. The matrix must outlive it.
class PointBlocks
{
public:
    /// @param values n x d, every cell usable (findUnusableCell)
    /// @param stop   after a stop the blocks are not filled; whatever is run on them has to look at the stop as well
    explicit PointBlocks(const RowMajorMatrix& values, const std::stop_token& stop = {},
                         const kernels::Kernels& variant = kernels::kernels());

    const RowMajorMatrix& values() const { return m_values; }
    const kernels::Kernels& kernels() const { return m_kernels; }
    std::size_t rows() const { return static_cast<std::size_t>(m_values.rows()); }
    std::size_t dims() const { return static_cast<std::size_t>(m_values.cols()); }
    std::size_t blockCount() const { return m_squares.size(); }

    /// Blocks [first, last).
    kernels::Blocks blocks(std::size_t first, std::size_t last) const;

    /// Centroids, candidates: any rows in the matrix's own coordinates.
    KernelRows convert(const RowMajorMatrix& rows) const;

    /// Mean over the columns of the population variance, in the matrix's own unit.
    double meanVariance() const { return m_meanVariance; }
    /// Sum of squared distances to the overall mean.
    double totalSpread() const
    {
        return m_meanVariance * static_cast<double>(m_values.rows()) * static_cast<double>(m_values.cols());
    }

    /// The power of two that brings the farthest row's distance to the overall mean into [1, 2).
    double scale() const { return m_scale; }
    /// Column means.
    const Eigen::RowVectorXd& means() const { return m_means; }

private:
    float scaled(double value, Eigen::Index column) const
    {
        return static_cast<float>((value - m_means[column]) * m_scale);
    }
    void centre();
    void fill(std::size_t firstRow, std::size_t lastRow);

    const RowMajorMatrix& m_values;
    const kernels::Kernels& m_kernels;
    Eigen::RowVectorXd m_means;
    double m_scale = 1;
    double m_meanVariance = 0;
    std::vector<kernels::LaneRow> m_lanes;
    std::vector<kernels::LaneRow> m_squares;
    std::vector<kernels::LaneRow> m_lengths;
};

} // namespace marquee
