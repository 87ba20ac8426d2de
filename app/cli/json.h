// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>
#include <string>

namespace marquee::cli {

/// Keys stay in the order they were added, as the interface lists them.
using Json = nlohmann::ordered_json;

/// The number, or null where it is not finite.
Json jsonNumber(double value);

/// One line; bytes that are no UTF-8 become U+FFFD.
std::string dumped(const Json& json);

/// Indented by two blanks and ended by a line feed; bytes that are no UTF-8 become U+FFFD.
std::string pretty(const Json& json);

} // namespace marquee::cli
