// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/pca.h"

#include "analysis/statistics.h"
#include "base/progress.h"

#include <Eigen/Eigenvalues>
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <optional>

namespace marquee {
namespace {

/// Rows between two looks at the stop token.
constexpr Eigen::Index kStretch = 512;

std::optional<Error> findFault(const RowMajorMatrix& values, int components)
{
    const auto fault = [](ErrorCode code, std::string detail) { return Error{code, std::move(detail), {}, 0}; };
    if (components < 1 || values.cols() < 1)
        return fault(ErrorCode::InvalidArgument, fmt::format("{} components of {} columns", components, values.cols()));
    if (values.rows() < 2)
        return fault(ErrorCode::TooFewRows, fmt::format("components of {} rows", values.rows()));
    if (!values.allFinite())
        return fault(ErrorCode::NotFinite, "components of a matrix with an empty or infinite cell");
    return std::nullopt;
}

/// Sum over the rows of the outer products of the centred rows, lower triangle.
std::optional<Eigen::MatrixXd> scatterMatrix(const RowMajorMatrix& values, const Eigen::RowVectorXd& mean,
                                             const std::stop_token& stop)
{
    Eigen::MatrixXd scatter = Eigen::MatrixXd::Zero(values.cols(), values.cols());
    for (Eigen::Index first = 0; first < values.rows(); first += kStretch) {
        if (stop.stop_requested())
            return std::nullopt;
        const RowMajorMatrix part =
            values.middleRows(first, std::min(kStretch, values.rows() - first)).rowwise() - mean;
        scatter.selfadjointView<Eigen::Lower>().rankUpdate(part.transpose());
    }
    return scatter;
}

/// An eigenvector's sign is arbitrary; the largest loading being positive makes it the same everywhere.
void fixSign(Eigen::Ref<Eigen::RowVectorXd, 0, Eigen::InnerStride<>> loading)
{
    Eigen::Index largest = 0;
    loading.cwiseAbs().maxCoeff(&largest);
    if (loading[largest] < 0)
        loading = -loading;
}

/// Everything but the scores.
Result<Pca> findAxes(const RowMajorMatrix& values, int components, const std::stop_token& stop)
{
    if (auto fault = findFault(values, components))
        return *fault;
    Pca pca;
    pca.mean = values.colwise().mean();
    const auto scatter = scatterMatrix(values, pca.mean, stop);
    if (!scatter)
        return cancelled();
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(*scatter);
    if (solver.info() != Eigen::Success)
        return Error{ErrorCode::NotFinite, "the principal components do not converge", {}, 0};
    const Eigen::Index count = std::min<Eigen::Index>(components, values.cols());
    const double degrees = static_cast<double>(values.rows() - 1);
    const double total = scatter->trace() / degrees;
    const bool varies = !isRoundingNoise(std::sqrt(total), pca.mean.norm());
    // The solver sorts upwards; rounding can leave a tiny negative variance where there is none.
    pca.explainedVariance = solver.eigenvalues().reverse().head(count).cwiseMax(0.0) / degrees;
    pca.explainedRatio = varies ? Eigen::VectorXd(pca.explainedVariance / total) : Eigen::VectorXd::Zero(count);
    pca.loadings = solver.eigenvectors().rowwise().reverse().leftCols(count).transpose();
    for (Eigen::Index c = 0; c < count; ++c)
        fixSign(pca.loadings.row(c));
    return pca;
}

} // namespace

Result<Pca> fitPca(const RowMajorMatrix& values, int components, std::stop_token stop)
{
    auto pca = findAxes(values, components, stop);
    if (pca)
        pca->scores = project(*pca, values);
    return pca;
}

Result<Pca> principalAxes(const RowMajorMatrix& values, std::stop_token stop)
{
    return findAxes(values, std::max(static_cast<int>(values.cols()), 1), stop);
}

RowMajorMatrix project(const Pca& pca, const RowMajorMatrix& values)
{
    return (values.rowwise() - pca.mean) * pca.loadings.transpose();
}

} // namespace marquee
