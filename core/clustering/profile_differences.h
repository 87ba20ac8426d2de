// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/statistics.h"
#include "clustering/profile.h"

#include <span>
#include <vector>

namespace marquee {

/// Measures a group of titles against all clustered ones, number by number. Votes, awards and box office count by
/// their logarithm (log1p); a catalogue that lists awards leaves those without one empty, which here means none.
class DifferenceMeter
{
public:
    /// `titles`: all clustered ones. `data` must outlive the meter. Numbers that no title has, or in which none
    /// differs, are left out. O(titles * numbers).
    DifferenceMeter(const Dataset& data, std::span<const TitleId> titles);

    /// Scores first, further numbers of the file last; those that no member has are left out.
    std::vector<ProfileDifference> differencesOf(std::span<const TitleId> members) const;

private:
    struct Number
    {
        MeasureField field;
        Moments all;
    };
    double valueOf(MeasureField field, TitleId id) const;

    const Dataset& m_data;
    std::vector<Number> m_numbers;
};

} // namespace marquee
