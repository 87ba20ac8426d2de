// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/feature_encoding.h"

#include <span>

namespace marquee {

/// Names of the two features that say the same thing in most catalogues.
inline constexpr const char* kRuntimeFeature = "Runtime";
inline constexpr const char* kTypeFeature = "Type: Series";

constexpr bool isLabel(FeatureSource source) noexcept
{
    return source >= FeatureSource::Genre;
}

/// The labels of a source for which isLabel() holds.
const ListColumn& listOf(const Catalogue& catalogue, FeatureSource source);

/// The numbers of a source for which isLabel() does not hold, title by title.
class FeatureValues
{
public:
    FeatureValues(const Dataset& data, FeatureSource source);

    double of(TitleId id) const; ///< NaN where the catalogue has none

private:
    const Catalogue& m_catalogue;
    FeatureSource m_source;
    std::span<const double> m_numbers; ///< of a source that is a column of numbers
};

} // namespace marquee
