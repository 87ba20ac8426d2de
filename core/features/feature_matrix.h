// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "features/dataset.h"
#include "features/feature_encoding.h"
#include "features/feature_options.h"
#include "features/matrix.h"

#include <memory>
#include <string>
#include <vector>

namespace marquee {

/// Two features that say the same thing: one of them weighs twice.
struct Redundancy
{
    Block kept = Block::Scores, repeating = Block::Scores; ///< blocks of the two, the same for two of one block
    std::string keptName, repeatingName;                   ///< of their columns
    double correlation = 0;                                ///< Pearson's r
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
    FeatureEncoding encoding;          ///< how the columns were made, and what was filled in
    std::vector<Redundancy> redundant; ///< pairs of columns with |r| >= 0.8, and runtime with type
    std::vector<std::string> warnings; ///< English: redundant features, blocks without variance
};
using FeatureMatrixPtr = std::shared_ptr<const FeatureMatrix>;

/// Errors: InvalidArgument (negative weight, all weights 0), TooFewRows (no rated title), MissingColumn (the file has
/// nothing for any block chosen). O(titles * features).
Result<FeatureMatrix> buildFeatures(const Dataset& data, const FeatureOptions& options = {});

} // namespace marquee
