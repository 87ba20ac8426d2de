// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/field.h"

#include <cstdint>
#include <span>
#include <vector>

namespace marquee {

/// How large points are by a number. The area is what the eye compares: it grows with the value, for heavy-tailed
/// numbers with log10(1 + value), from next to nothing at the smallest to kLargestPoint's at the largest.
class PointSizes
{
public:
    /// @param values of all titles, NaN where missing, so that a filter does not change the sizes
    PointSizes(MeasureField field, std::span<const double> values);

    /// Step of ScatterPoints::sizes; 0 for NaN. Values beyond the ends get the size at the end.
    std::uint8_t step(double value) const noexcept;
    /// Up to three values for a legend, ascending; none when no title has a value.
    std::vector<double> samples() const;

private:
    double scaled(double value) const noexcept;

    bool m_logarithmic;
    double m_lowest = 0, m_highest = 0; ///< of the values
    double m_from = 0, m_to = 0;        ///< of the scale
};

} // namespace marquee
