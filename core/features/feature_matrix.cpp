// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/feature_matrix.h"

#include "analysis/statistics.h"
#include "base/figure_text.h"
#include "features/feature_blocks.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <span>

namespace marquee {
namespace {

constexpr std::array<std::string_view, kBlockCount> kBlockNames{
    "scores", "popularity", "awards", "era", "runtime", "type", "genres", "languages", "age_rating"};
/// From here on two features say the same thing.
constexpr double kRedundant = 0.8;

Status checkOptions(const FeatureOptions& options)
{
    double sum = 0;
    for (const double weight : options.weights) {
        if (!std::isfinite(weight) || weight < 0)
            return Error{ErrorCode::InvalidArgument, "block weights must be numbers of at least 0", {}, 0};
        sum += weight;
    }
    if (sum <= 0)
        return Error{ErrorCode::InvalidArgument, "all block weights are 0", {}, 0};
    if (!(options.listSupport >= 0 && options.listSupport <= 1))
        return Error{ErrorCode::InvalidArgument, "the support of labels must lie in 0..1", {}, 0};
    return std::monostate{};
}

/// Population sd of a column of numbers, 0 where they differ by rounding alone.
template<typename Numbers>
double spreadOf(const Numbers& column)
{
    return momentsOf(column).populationSd();
}

/// sqrt(w / sum of variances): the block's total variance over the first `rated` rows becomes w, however many columns
/// it has. 0 without variance.
double blockMultiplier(const FeatureBlock& block, std::size_t rated, double weight)
{
    double sum = 0;
    for (const auto& column : block.columns)
        sum += std::pow(spreadOf(std::span(column).first(rated)), 2);
    return sum > 0 ? std::sqrt(weight / sum) : 0;
}

/// Writes the blocks side by side, each scaled to its weight.
void assemble(FeatureMatrix& out, const std::vector<FeatureBlock>& blocks)
{
    std::size_t width = 0;
    for (const auto& block : blocks)
        width += block.columns.size();
    const auto rated = static_cast<Eigen::Index>(out.titles.size());
    const auto leftOut = static_cast<Eigen::Index>(out.leftOut.size());
    out.values.resize(rated, static_cast<Eigen::Index>(width));
    out.leftOutValues.resize(leftOut, static_cast<Eigen::Index>(width));
    Eigen::Index j = 0;
    for (const auto& block : blocks) {
        const double multiplier =
            blockMultiplier(block, out.titles.size(), out.options.weights[static_cast<std::size_t>(block.block)]);
        if (multiplier == 0)
            out.warnings.push_back(fmt::format("The block “{}” does not vary in this catalogue and has no effect.",
                                               blockName(block.block)));
        for (std::size_t c = 0; c < block.columns.size(); ++c, ++j) {
            const Eigen::Map<const Eigen::VectorXd> column(block.columns[c].data(), rated + leftOut);
            out.values.col(j) = multiplier * column.head(rated);
            if (leftOut > 0) // Eigen takes the address of a column that is not there
                out.leftOutValues.col(j) = multiplier * column.tail(leftOut);
            out.names.push_back(block.names[c]);
            out.blocks.push_back(block.block);
        }
        out.imputed.insert(out.imputed.end(), block.imputed.begin(), block.imputed.end());
    }
}

/// The columns about their means; what rounding left of a constant is 0, or two constants would correlate.
RowMajorMatrix centredColumns(const RowMajorMatrix& values)
{
    RowMajorMatrix centred = values.rowwise() - values.colwise().mean();
    for (Eigen::Index column = 0; column < values.cols(); ++column)
        if (spreadOf(values.col(column)) == 0)
            centred.col(column).setZero();
    return centred;
}

/// Runtime classes follow the type (nearly all series run under 30 minutes) even where r stays below the threshold.
bool sayTheSame(const std::string& a, const std::string& b)
{
    return a == kRuntimeFeature && b == kTypeFeature;
}

/// Pairs of columns that count one thing twice: that correlate strongly, or are known to.
void warnOfRepeats(FeatureMatrix& out)
{
    const RowMajorMatrix centred = centredColumns(out.values);
    const Eigen::MatrixXd products = centred.transpose() * centred;
    for (Eigen::Index a = 0; a < products.rows(); ++a)
        for (Eigen::Index b = a + 1; b < products.cols(); ++b) {
            const double scale = std::sqrt(products(a, a) * products(b, b));
            if (scale == 0)
                continue;
            const double r = products(a, b) / scale;
            const std::string& first = out.names[static_cast<std::size_t>(a)];
            const std::string& second = out.names[static_cast<std::size_t>(b)];
            if (std::abs(r) >= kRedundant || sayTheSame(first, second))
                out.warnings.push_back(fmt::format("“{}” repeats “{}” (r = {}): merge or down-weight one of them.",
                                                   second, first, fixedText(r, 2)));
        }
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
            names += (names.empty() ? "" : ", ") + std::string(kBlockNames[static_cast<std::size_t>(b)]);
    return "the file has no values for the blocks chosen: " + names;
}

} // namespace

std::string_view blockName(Block block) noexcept
{
    return kBlockNames[static_cast<std::size_t>(block)];
}

std::optional<Block> blockFromName(std::string_view name) noexcept
{
    const auto* found = std::find(kBlockNames.begin(), kBlockNames.end(), name);
    if (found == kBlockNames.end())
        return std::nullopt;
    return static_cast<Block>(found - kBlockNames.begin());
}

std::array<double, kBlockCount> FeatureOptions::defaultWeights() noexcept
{
    std::array<double, kBlockCount> weights{};
    const auto set = [&](Block block, double weight) { weights[static_cast<std::size_t>(block)] = weight; };
    set(Block::Scores, 1);
    set(Block::Popularity, 1);
    set(Block::Era, 0.5);
    set(Block::Type, 1);
    set(Block::Genres, 3);
    set(Block::Languages, 1);
    return weights;
}

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
    const EncodedRows rows(out.titles, out.leftOut);
    std::vector<FeatureBlock> blocks;
    for (int b = 0; b < kBlockCount; ++b)
        if (options.weights[static_cast<std::size_t>(b)] > 0)
            blocks.push_back(encodeBlock(data, rows, static_cast<Block>(b), options.listSupport));
    assemble(out, blocks);
    if (out.values.cols() == 0)
        return Error{ErrorCode::MissingColumn, nothingFor(options), data.catalogue->source().fileName(), 0};
    warnOfRepeats(out);
    warnOfHiddenGem(out, *data.catalogue);
    return out;
}

} // namespace marquee
