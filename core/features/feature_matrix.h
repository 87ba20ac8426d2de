// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "features/dataset.h"
#include "features/matrix.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace marquee {

enum class Block : std::uint8_t
{
    Scores,
    Popularity,
    Awards,
    Era,
    Runtime,
    Type,
    Genres,
    Languages,
    AgeRating
};
inline constexpr int kBlockCount = 9;
std::string_view blockName(Block block) noexcept; ///< as in --block NAME=W: "age_rating"
std::optional<Block> blockFromName(std::string_view name) noexcept;

struct FeatureOptions
{
    /// Weight of each block; 0 leaves it out. The defaults were chosen by measurement, see CONTRIBUTING.md.
    std::array<double, kBlockCount> weights = defaultWeights();
    double listSupport = 0.01; ///< least share of the rated titles a genre or language needs for a column
    bool operator==(const FeatureOptions&) const = default;

    static std::array<double, kBlockCount> defaultWeights() noexcept;
};

/// Filled-in cells of a column where the matrix needed a number and the catalogue had none.
struct Imputation
{
    Block block = Block::Scores;
    std::string column; ///< as in FeatureMatrix::names
    std::size_t cells = 0;
    std::string rule; ///< English: "median of its type"
};

/// The matrix that is clustered: no cell is missing.
struct FeatureMatrix
{
    RowMajorMatrix values;          ///< n x d; standardised, then scaled by block weight
    TitleIds titles;                ///< n ids, ascending: the rated ones
    TitleIds leftOut;               ///< m ids, ascending: titles without an audience score and without critics
    RowMajorMatrix leftOutValues;   ///< m x d: these encoded as the others, gaps filled; for maps, never clustered
    std::vector<std::string> names; ///< d labels in column order: "Genre: Drama"
    std::vector<Block> blocks;      ///< d, the block of each column
    FeatureOptions options;
    std::vector<Imputation> imputed;
    std::vector<std::string> warnings; ///< English: redundant features, blocks without variance
};
using FeatureMatrixPtr = std::shared_ptr<const FeatureMatrix>;

/// Errors: InvalidArgument (negative weight, all weights 0), TooFewRows (no rated title), MissingColumn (the file has
/// nothing for any block chosen). O(titles * features).
Result<FeatureMatrix> buildFeatures(const Dataset& data, const FeatureOptions& options = {});

} // namespace marquee
