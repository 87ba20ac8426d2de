// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace marquee {

/// The whole of `text` (blanks trimmed) as a finite number with a decimal point whatever the locale; nothing else.
std::optional<double> parseNumber(std::string_view text);

/// The shortest text that reads back as exactly this number ("0.1", "205926", "1e+300"); empty for NaN.
std::string formatNumber(double value);

/// Without blanks, tabs and line ends at both ends.
std::string_view trimmed(std::string_view text) noexcept;

} // namespace marquee
