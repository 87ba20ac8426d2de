// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/feature_matrix.h"

#include "analysis/statistics.h"
#include "base/figure_text.h"
#include "features/feature_values.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <span>

namespace marquee {
namespace {

/// From here on two features say the same thing.
constexpr double kRedundant = 0.8;

/// Runtime classes follow the type (nearly all series run under 30 minutes) even where r stays below the threshold.
bool sayTheSame(const std::string& a, const std::string& b)
{
    return a == kRuntimeFeature && b == kTypeFeature;
}

/// Pairs of columns that count one thing twice: that correlate strongly, or are known to.
std::vector<Redundancy> findRepeats(const FeatureMatrix& matrix)
{
    std::vector<Redundancy> found;
    const Eigen::RowVectorXd means = matrix.values.colwise().mean();
    const Eigen::MatrixXd products =
        matrix.values.transpose() * matrix.values / static_cast<double>(matrix.values.rows());
    std::vector<double> sds;
    sds.reserve(matrix.names.size());
    for (Eigen::Index column = 0; column < matrix.values.cols(); ++column)
        sds.push_back(momentsOf(matrix.values.col(column)).populationSd()); // 0 where rounding alone differs
    for (Eigen::Index a = 0; a < products.rows(); ++a)
        for (Eigen::Index b = a + 1; b < products.cols(); ++b) {
            const double scale = sds[static_cast<std::size_t>(a)] * sds[static_cast<std::size_t>(b)];
            if (scale == 0)
                continue;
            const double r = (products(a, b) - means[a] * means[b]) / scale;
            const auto first = static_cast<std::size_t>(a);
            const auto second = static_cast<std::size_t>(b);
            if (std::abs(r) >= kRedundant || sayTheSame(matrix.names[first], matrix.names[second]))
                found.push_back(
                    {matrix.blocks[first], matrix.blocks[second], matrix.names[first], matrix.names[second], r});
        }
    return found;
}

void warnOfRepeats(FeatureMatrix& out)
{
    out.redundant = findRepeats(out);
    for (const Redundancy& pair : out.redundant)
        out.warnings.push_back(fmt::format("“{}” repeats “{}” (r = {}): merge or down-weight one of them.",
                                           pair.repeatingName, pair.keptName, fixedText(pair.correlation, 2)));
}

/// The file's Hidden Gem Score is no feature; where it is popularity turned round, the user is told why.
void warnOfHiddenGem(FeatureMatrix& out, const Catalogue& catalogue)
{
    const auto gem = catalogue.numbers(Measure::HiddenGem);
    const auto votes = catalogue.numbers(Measure::ImdbVotes);
    if (gem.empty() || votes.empty())
        return;
    std::vector<double> logVotes(votes.size());
    std::transform(votes.begin(), votes.end(), logVotes.begin(), [](double v) { return std::log1p(v); });
    const double r = correlation(gem, logVotes);
    if (std::abs(r) >= kRedundant)
        out.warnings.push_back(
            fmt::format("Hidden Gem Score repeats votes (r = {}) and is left out.", fixedText(r, 2)));
}

/// "the file has no values for awards and runtime": the blocks chosen, none of which gave a column.
std::string nothingFor(const FeatureOptions& options)
{
    std::string names;
    for (int b = 0; b < kBlockCount; ++b)
        if (options.weights[static_cast<std::size_t>(b)] > 0)
            names += (names.empty() ? "" : ", ") + std::string(blockName(static_cast<Block>(b)));
    return "the file has no values for the blocks chosen: " + names;
}

} // namespace

Result<FeatureMatrix> buildFeatures(const Dataset& data, const FeatureOptions& options)
{
    if (auto status = checkOptions(options); !status)
        return status.error();
    FeatureMatrix out;
    out.options = options;
    const auto& scores = data.scores->weightedScore;
    for (const TitleId id : data.all())
        (std::isnan(scores[id.row]) ? out.leftOut : out.titles).push_back(id);
    if (out.titles.empty())
        return Error{ErrorCode::TooFewRows, "no title has an audience score or a critic score", {}, 0};
    out.encoding = learnEncoding(data, out.titles, options);
    if (out.encoding.columns.empty())
        return Error{ErrorCode::MissingColumn, nothingFor(options), data.catalogue->source().fileName(), 0};
    out.values = encodeTitles(data, out.encoding, out.titles);
    out.leftOutValues = encodeTitles(data, out.encoding, out.leftOut);
    for (const FeatureColumn& column : out.encoding.columns) {
        out.names.push_back(column.name);
        out.blocks.push_back(column.block);
    }
    for (const Block block : out.encoding.constant)
        out.warnings.push_back(
            fmt::format("The block “{}” does not vary in this catalogue and has no effect.", blockName(block)));
    warnOfRepeats(out);
    warnOfHiddenGem(out, *data.catalogue);
    return out;
}

} // namespace marquee
