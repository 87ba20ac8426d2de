// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace marquee {

/// Comma, semicolon or tab, whichever splits the beginning of the text best: the header into several fields, the
/// records into as many, and every quote well placed. A comma that fits perfectly wins, whatever the cells hold; where
/// nothing splits the header the table has one column and the answer is a comma. `text` is readable 64 bytes past its
/// end.
char detectDelimiter(std::string_view text);

} // namespace marquee
