// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/feature_matrix.h"

#include <utility>

namespace marquee {

/// Names of the two features that say the same thing in most catalogues.
inline constexpr const char* kRuntimeFeature = "Runtime";
inline constexpr const char* kTypeFeature = "Type: Series";

/// Titles to encode: the first `rated` of them set means, medians and labels; the others are encoded by these alone.
struct EncodedRows
{
    EncodedRows(TitleIds ratedTitles, const TitleIds& others) : titles(std::move(ratedTitles)), rated(titles.size())
    {
        titles.insert(titles.end(), others.begin(), others.end());
    }
    TitleIds titles;
    std::size_t rated;
};

/// The columns of one block before scaling: numbers standardised, labels 0 or 1, nothing missing.
struct FeatureBlock
{
    Block block = Block::Scores;
    std::vector<std::string> names;
    std::vector<std::vector<double>> columns; ///< one value per title
    std::vector<Imputation> imputed;          ///< of rated titles; empty when every cell came from the catalogue
};

/// Encodes one block. Labels need at least `support` of the rated titles for a column.
/// A block the file has nothing for comes back without columns. O(titles * labels).
FeatureBlock encodeBlock(const Dataset& data, const EncodedRows& rows, Block block, double support);

} // namespace marquee
