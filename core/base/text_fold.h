// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace marquee {

/// Text as searches and sort orders see it: without case, accents and compatibility forms ("Amélie" and "AMELIE" are
/// one, so are "Łódź" and "lodz"). UTF-8 in and out; bytes that are no UTF-8 keep their value, their ASCII neighbours
/// lose their case. Pure ASCII is folded at memory speed.
std::string foldText(std::string_view text);

/// The same, appended to `out`: spares an allocation where many texts are folded into one buffer.
void appendFolded(std::string& out, std::string_view text);

} // namespace marquee
