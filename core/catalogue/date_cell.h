// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace marquee {

/// A calendar day: "2021-03-04", "2021/03/04", "12 Dec 2008", "Dec 12, 2008", "12-Jun-98", "12/25/2008", "25.12.2008",
/// with or without a time behind an ISO date. Two-digit years from 30 on lie in the 20th century. Of two small numbers
/// the month comes first with slashes, unless `dayFirst`; the day with points.
std::optional<std::chrono::sys_days> parseDate(std::string_view text, bool dayFirst = false);

/// True when the text can only be read with the day first: "25/12/2008".
bool showsDayFirst(std::string_view text);

/// The year of a bare year or of any date.
std::optional<int> parseYear(std::string_view text, bool dayFirst = false);

} // namespace marquee
