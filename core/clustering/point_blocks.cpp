// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/point_blocks.h"

#include "base/numbers.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace marquee {

std::optional<Error> findUnusableCell(const RowMajorMatrix& values)
{
    // Squares of differences, summed over rows and columns, must stay finite.
    constexpr double kLargest = 1e140;
    for (Eigen::Index row = 0; row < values.rows(); ++row)
        for (Eigen::Index column = 0; column < values.cols(); ++column)
            if (const double value = values(row, column); !(std::abs(value) <= kLargest))
                return Error{ErrorCode::NotFinite,
                             fmt::format("matrix row {}, column {}: {}", row, column,
                                         std::isfinite(value) ? formatNumber(value) + " is too large" : "no number"),
                             {},
                             0};
    return std::nullopt;
}

PointBlocks::PointBlocks(const RowMajorMatrix& values, const std::stop_token& stop, const kernels::Kernels& variant)
    : m_values(values), m_kernels(variant), m_means(Eigen::RowVectorXd::Zero(values.cols()))
{
    constexpr std::size_t kStretch = 4096;
    centre();
    const std::size_t blocks = (rows() + kernels::kLanes - 1) / kernels::kLanes;
    m_lanes.resize(blocks * dims());
    m_squares.resize(blocks);
    m_lengths.resize(blocks);
    for (std::size_t row = 0; row < rows() && !stop.stop_requested(); row += kStretch)
        fill(row, std::min(rows(), row + kStretch));
}

void PointBlocks::fill(std::size_t firstRow, std::size_t lastRow)
{
    for (std::size_t row = firstRow; row < lastRow; ++row) {
        const std::size_t block = row / kernels::kLanes;
        const std::size_t lane = row % kernels::kLanes;
        const double* source = m_values.data() + row * dims();
        double square = 0;
        for (std::size_t f = 0; f < dims(); ++f) {
            const float value = scaled(source[f], static_cast<Eigen::Index>(f));
            m_lanes[block * dims() + f].lane[lane] = value;
            square += static_cast<double>(value) * static_cast<double>(value);
        }
        m_squares[block].lane[lane] = static_cast<float>(square);
        m_lengths[block].lane[lane] = static_cast<float>(std::sqrt(square));
    }
}

void PointBlocks::centre()
{
    if (rows() == 0 || dims() == 0)
        return;
    const auto n = static_cast<double>(rows());
    for (Eigen::Index row = 0; row < m_values.rows(); ++row)
        m_means += m_values.row(row);
    m_means /= n;
    double squares = 0;
    double largest = 0;
    for (Eigen::Index row = 0; row < m_values.rows(); ++row) {
        const double square = (m_values.row(row) - m_means).squaredNorm();
        squares += square;
        largest = std::max(largest, square);
    }
    m_meanVariance = squares / n / static_cast<double>(dims());
    if (largest > 0)
        m_scale = std::ldexp(1.0, -std::ilogb(std::sqrt(largest)));
}

kernels::Blocks PointBlocks::blocks(std::size_t first, std::size_t last) const
{
    return {m_lanes.data() + first * dims(), m_squares.data() + first, m_lengths.data() + first, last - first, dims()};
}

KernelRows PointBlocks::convert(const RowMajorMatrix& rows) const
{
    KernelRows converted;
    converted.values.reserve(static_cast<std::size_t>(rows.size()));
    for (Eigen::Index row = 0; row < rows.rows(); ++row) {
        double square = 0;
        for (Eigen::Index column = 0; column < rows.cols(); ++column) {
            const float value = scaled(rows(row, column), column);
            converted.values.push_back(value);
            square += static_cast<double>(value) * static_cast<double>(value);
        }
        converted.squares.push_back(static_cast<float>(square));
    }
    return converted;
}

} // namespace marquee
