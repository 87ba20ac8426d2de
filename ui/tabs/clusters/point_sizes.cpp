// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/point_sizes.h"

#include "charts/scatter/scatter_points.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace marquee {

PointSizes::PointSizes(MeasureField field, std::span<const double> values) : m_logarithmic(isHeavyTailed(field))
{
    m_lowest = std::numeric_limits<double>::infinity();
    m_highest = -m_lowest;
    for (const double value : values) {
        if (!std::isfinite(value))
            continue;
        m_lowest = std::min(m_lowest, value);
        m_highest = std::max(m_highest, value);
    }
    m_from = scaled(m_lowest);
    m_to = scaled(m_highest);
}

double PointSizes::scaled(double value) const noexcept
{
    return m_logarithmic ? std::log10(1 + std::max(value, 0.0)) : value;
}

std::uint8_t PointSizes::step(double value) const noexcept
{
    if (!std::isfinite(value))
        return 0;
    const double area = m_to > m_from ? std::clamp((scaled(value) - m_from) / (m_to - m_from), 0.0, 1.0) : 1.0;
    return sizeStepOf(kLargestPoint * std::sqrt(area));
}

std::vector<double> PointSizes::samples() const
{
    if (!(m_lowest <= m_highest))
        return {};
    if (!m_logarithmic)
        return m_lowest < m_highest ? std::vector<double>{m_lowest, (m_lowest + m_highest) / 2, m_highest}
                                    : std::vector<double>{m_lowest};
    std::vector<double> powers; // of ten
    const int digits = m_highest < 1 ? 0 : static_cast<int>(std::log10(m_highest)) + 1;
    powers.reserve(static_cast<std::size_t>(digits));
    for (int exponent = 0; exponent < digits; ++exponent)
        if (const double power = std::pow(10, exponent); power >= m_lowest && power <= m_highest)
            powers.push_back(power);
    if (powers.empty())
        return {m_highest};
    if (powers.size() > 3)
        powers = {powers.front(), powers[powers.size() / 2], powers.back()};
    return powers;
}

} // namespace marquee
