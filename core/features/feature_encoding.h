// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/dataset.h"
#include "features/feature_options.h"
#include "features/matrix.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace marquee {

/// Where a column of the matrix takes its values from.
enum class FeatureSource : std::uint8_t
{
    WeightedScore,
    Votes,           ///< log(1 + x), as the awards
    AwardsReceived,  ///< no award listed: none
    AwardsNominated, ///< as received
    ReleaseYear,
    RuntimeMinutes,
    RuntimeClass, ///< its rank
    Series,       ///< 1, a film 0
    Genre,        ///< 1 with the label, 0 without; so are the next two
    Language,
    AgeRating
};
std::string_view sourceName(FeatureSource source) noexcept; ///< "weighted_score"
std::optional<FeatureSource> sourceFromName(std::string_view name) noexcept;

/// How one column is made of a title: x is cut to (x - centre) / spread within three deviations, then scaled.
struct FeatureColumn
{
    Block block = Block::Scores;
    FeatureSource source = FeatureSource::WeightedScore;
    std::string label; ///< of a genre, language or age rating
    std::string name;  ///< "Genre: Drama"
    double centre = 0, spread = 1;
    std::array<double, 3> filling{}; ///< of a gap, by TitleType
    double scale = 1;                ///< sqrt(weight / variance) of its block; 0 where the block does not vary
    bool operator==(const FeatureColumn&) const = default;
};

/// Filled-in cells of a column where the matrix needed a number and the catalogue had none.
struct Imputation
{
    Block block = Block::Scores;
    std::string column; ///< as in FeatureColumn::name
    std::size_t cells = 0;
    std::string rule; ///< English: "median of its type"
};

/// What was learned of the rated titles of one catalogue: other titles, of this catalogue or another, are encoded
/// alike.
struct FeatureEncoding
{
    std::vector<FeatureColumn> columns; ///< by block
    std::vector<Imputation> imputed;    ///< of the titles learned from
    std::vector<Block> constant;        ///< blocks with weight that do not vary, or have no column
};

/// Learns centres, spreads, medians and labels of the blocks with weight. A block the file has nothing for gives no
/// column. O(titles * columns).
FeatureEncoding learnEncoding(const Dataset& data, const TitleIds& rated, const FeatureOptions& options);

/// One row a title, d columns; no cell is missing. O(titles * d).
RowMajorMatrix encodeTitles(const Dataset& data, const FeatureEncoding& encoding, const TitleIds& titles);

} // namespace marquee
