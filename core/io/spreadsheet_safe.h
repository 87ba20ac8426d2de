// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace marquee {

/// The cell with an apostrophe in front if a spreadsheet would read it as a formula: text that begins with = + - @, tab
/// or CR and is no number (OWASP, CSV injection).
std::string spreadsheetSafe(std::string_view cell);

} // namespace marquee
