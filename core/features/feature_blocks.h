// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/feature_matrix.h"

namespace marquee {

/// The columns of one block before scaling: numbers standardised, labels 0 or 1, nothing missing.
struct FeatureBlock
{
    Block block = Block::Scores;
    std::vector<std::string> names;
    std::vector<std::vector<double>> columns; ///< one value per title asked for
    std::optional<Imputation> imputed;        ///< unset when every cell came from the catalogue
};

/// Encodes one block for `titles` (rated, ascending). Labels need at least `support` of the titles for a column.
/// A block the file has nothing for comes back without columns. O(titles * labels).
FeatureBlock encodeBlock(const Dataset& data, const TitleIds& titles, Block block, double support);

} // namespace marquee
