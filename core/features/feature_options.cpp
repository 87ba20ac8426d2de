// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/feature_options.h"

#include <algorithm>
#include <cmath>

namespace marquee {
namespace {

constexpr std::array<std::string_view, kBlockCount> kBlockNames{
    "scores", "popularity", "awards", "era", "runtime", "type", "genres", "languages", "age_rating"};

Error invalid(const char* detail)
{
    return Error{ErrorCode::InvalidArgument, detail, {}, 0};
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

Status checkOptions(const FeatureOptions& options)
{
    double sum = 0;
    for (const double weight : options.weights) {
        if (!std::isfinite(weight) || weight < 0)
            return invalid("block weights must be numbers of at least 0");
        sum += weight;
    }
    if (sum <= 0)
        return invalid("all block weights are 0");
    if (!(options.listSupport >= 0 && options.listSupport <= 1))
        return invalid("the support of labels must lie in 0..1");
    return std::monostate{};
}

} // namespace marquee
