// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace marquee {

// What clicks on a legend do to the set of its hidden entries.

/// Entry shown, or hidden again.
std::vector<bool> toggledHidden(std::vector<bool> hidden, std::size_t entry);

/// All but one entry hidden; all shown when that is the case already. A double click begins with a click, which has
/// toggled the entry itself: only the others tell what stood before.
std::vector<bool> isolatedHidden(std::vector<bool> hidden, std::size_t entry);

} // namespace marquee
