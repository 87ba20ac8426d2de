// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace marquee {

/// The style sheet of every HTML report: light and dark by the reader's preference, printable, the program's palette.
std::string_view reportStyle() noexcept;

/// Classes beyond this share the colour of "Other".
inline constexpr int kReportClassColours = 10;

} // namespace marquee
