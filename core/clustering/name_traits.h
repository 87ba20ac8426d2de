// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/statistics.h"
#include "clustering/cluster_names.h"
#include "clustering/profile.h"

#include <array>
#include <span>
#include <vector>

namespace marquee {

/// Measures what names are made of, against all clustered titles.
class TraitMeter
{
public:
    /// `titles`: all clustered ones. `data` must outlive the meter. O(titles).
    TraitMeter(const Dataset& data, std::span<const TitleId> titles);

    NameTraits traitsOf(std::span<const TitleId> members, const ClusterProfile& profile) const;

private:
    static constexpr std::size_t kNumbers = 4; ///< score, votes, awards, year

    std::array<double, kNumbers> numbersOf(TitleId id) const;
    double awardsOf(TitleId id) const;
    double englishShare(std::span<const TitleId> members) const;
    std::optional<int> mostBefore(std::span<const TitleId> members) const;
    std::optional<NamePair> pairOf(std::span<const TitleId> members, const std::vector<LabelLift>& genres) const;

    const Dataset& m_data;
    std::array<Moments, kNumbers> m_numbers; ///< of all titles
};

} // namespace marquee
