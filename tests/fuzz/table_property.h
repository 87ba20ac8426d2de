// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace marquee::test {

/// Takes any bytes all the way a file goes: table, roles, inspection, cleaning, catalogue. Bytes may be refused as an
/// error; what is accepted must keep the promises below, or std::logic_error is thrown.
/// - every record is a title;
/// - the audit holds the file's own text of each changed cell;
/// - the cleaned table, written and read again, has the same cells, unless it looks binary.
void exerciseTable(std::string_view bytes);

} // namespace marquee::test
