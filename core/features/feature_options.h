// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

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

/// What a number is measured by, before it is cut at three deviations.
enum class Standardisation : std::uint8_t
{
    ZScore, ///< mean and population standard deviation
    Robust  ///< median and interquartile range / 1.349, which is the deviation of a normal distribution; a column whose
            ///< quartiles coincide keeps the z-score
};

/// What a number that a title lacks becomes.
enum class GapFilling : std::uint8_t
{
    TypeMedian, ///< the median of films for a film, of series for a series
    Median      ///< the median of all titles
};

struct FeatureOptions
{
    /// Weight of each block; 0 leaves it out. The defaults were chosen by measurement, see CONTRIBUTING.md.
    std::array<double, kBlockCount> weights = defaultWeights();
    double listSupport = 0.01; ///< least share of the rated titles a genre or language needs for a column
    Standardisation standardisation = Standardisation::ZScore;
    GapFilling gaps = GapFilling::TypeMedian;
    bool operator==(const FeatureOptions&) const = default;

    double& weight(Block block) { return weights[static_cast<std::size_t>(block)]; }
    double weight(Block block) const { return weights[static_cast<std::size_t>(block)]; }
    static std::array<double, kBlockCount> defaultWeights() noexcept;
};

/// InvalidArgument: a negative weight, all weights 0, a support outside 0..1.
Status checkOptions(const FeatureOptions& options);

} // namespace marquee
