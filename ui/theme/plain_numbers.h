// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace marquee {

/// As long as one lives, the texts of numbers.h are for programs: as many digits as tell the number from every other
/// one, a decimal point whatever the locale, no signs but "-", nothing for a missing number. GUI thread only.
class PlainNumbers
{
public:
    PlainNumbers() noexcept : m_before(s_on) { s_on = true; }
    ~PlainNumbers() { s_on = m_before; }
    PlainNumbers(const PlainNumbers&) = delete;
    PlainNumbers& operator=(const PlainNumbers&) = delete;

    static bool on() noexcept { return s_on; }

private:
    bool m_before;
    inline static bool s_on = false;
};

} // namespace marquee
