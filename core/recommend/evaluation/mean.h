// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>

namespace marquee {

/// A mean that leaves out what is unknown.
class Mean
{
public:
    void add(double x)
    {
        if (std::isnan(x))
            return;
        m_sum += x;
        m_squares += x * x;
        ++m_count;
    }
    double value() const
    {
        return m_count == 0 ? std::numeric_limits<double>::quiet_NaN() : m_sum / static_cast<double>(m_count);
    }
    double standardError() const
    {
        if (m_count < 2)
            return std::numeric_limits<double>::quiet_NaN();
        const auto n = static_cast<double>(m_count);
        const double variance = std::max(0.0, (m_squares - m_sum * m_sum / n) / (n - 1));
        return std::sqrt(variance / n);
    }

private:
    double m_sum = 0, m_squares = 0;
    std::size_t m_count = 0;
};

} // namespace marquee
