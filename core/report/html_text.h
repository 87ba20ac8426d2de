// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace marquee {

/// Text for HTML content and quoted attributes: & < > " ' become entities, control characters other than line feed and
/// tab are dropped, bytes that are no UTF-8 become U+FFFD.
std::string htmlText(std::string_view text);

} // namespace marquee
