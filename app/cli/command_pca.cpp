// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"
#include "cluster_input.h"
#include "commands.h"
#include "data_input.h"
#include "features/pca.h"
#include "json.h"
#include "output.h"

#include <algorithm>

namespace marquee::cli {

namespace {

constexpr std::int64_t kMostComponents = 10'000; // as many as a table may have columns

/// The share of variance that the components up to each one explain together.
std::vector<double> cumulativeShares(const Pca& pca)
{
    std::vector<double> shares;
    double sum = 0;
    for (const double share : pca.explainedRatio)
        shares.push_back(sum += share);
    return shares;
}

Json pcaJson(const Pca& pca, const FeatureMatrix& features, Eigen::Index count)
{
    const std::vector<double> cumulative = cumulativeShares(pca);
    Json components = Json::array();
    for (Eigen::Index c = 0; c < count; ++c) {
        Json loadings = Json::array();
        for (Eigen::Index f = 0; f < pca.loadings.cols(); ++f)
            loadings.push_back({{"feature", features.names[static_cast<std::size_t>(f)]},
                                {"loading", jsonNumber(pca.loadings(c, f))}});
        components.push_back({{"component", c + 1},
                              {"share", jsonNumber(pca.explainedRatio[c])},
                              {"cumulative_share", jsonNumber(cumulative[static_cast<std::size_t>(c)])},
                              {"variance", jsonNumber(pca.explainedVariance[c])},
                              {"loadings", std::move(loadings)}});
    }
    return {
        {"rows", features.values.rows()}, {"features", features.names.size()}, {"components", std::move(components)}};
}

void writePca(const Pca& pca, const FeatureMatrix& features, Eigen::Index count, TableWriter& table)
{
    std::vector<std::string> header{"component", "share", "cumulative_share", "variance"};
    header.insert(header.end(), features.names.begin(), features.names.end());
    table.header(header);
    const std::vector<double> cumulative = cumulativeShares(pca);
    for (Eigen::Index c = 0; c < count; ++c) {
        table.whole(static_cast<std::uint64_t>(c) + 1);
        table.number(pca.explainedRatio[c]);
        table.number(cumulative[static_cast<std::size_t>(c)]);
        table.number(pca.explainedVariance[c]);
        for (const double loading : pca.loadings.row(c))
            table.number(loading);
        table.endRow();
    }
}

Status run(const Options& options)
{
    const auto input = readClusterInput(options);
    if (!input)
        return input.error();
    const auto pca = principalAxes(input->features.values);
    if (!pca)
        return pca.error();
    const auto count =
        std::min<Eigen::Index>(pca->loadings.rows(), options.whole("components").value_or(kMostComponents));
    const Status written =
        putTableFile(options, [&](TableWriter& table) { writePca(*pca, input->features, count, table); });
    return written ? putJson(pcaJson(*pca, input->features, count)) : written;
}

} // namespace

Command pcaCommand()
{
    return {"pca", "Principal components of the matrix that is clustered: shares of variance and loadings, as JSON",
            joined({clusterInputOptions(),
                    {{"components", "N", "the first N components (default all)", wholeBetween<1, kMostComponents>}},
                    tableOptions()}),
            run};
}

} // namespace marquee::cli
