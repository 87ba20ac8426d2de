// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

#include <cstdint>
#include <vector>

namespace marquee {

/// One number per title, equal for records of one and the same title: same title (ignoring case, accents and repeated
/// spaces), type and release date. A missing date matches nothing. Independent of the cleaning rule of that name,
/// which the user may switch off. O(titles log titles).
std::vector<std::uint32_t> duplicateGroups(const Catalogue& catalogue);

} // namespace marquee
