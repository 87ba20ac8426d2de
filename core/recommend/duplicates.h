// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

#include <cstdint>
#include <vector>

namespace marquee {

/// One number per title, the lowest row of its group, equal for records of one and the same title by duplicateKey(),
/// the definition that the cleaning rule flags by. Independent of that rule, which the user may switch off. O(titles).
std::vector<std::uint32_t> duplicateGroups(const Catalogue& catalogue);

} // namespace marquee
