// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/dictionary.h"
#include "cleaning/cleaned_column.h"

#include <optional>
#include <stop_token>

namespace marquee {

/// Labels per title of a further text column. A cell is one label unless the column is seen to hold lists: by "|", ";"
/// or brackets, or by commas between texts that come again in other cells. Nothing for free text: more than 50,000
/// distinct labels, most of them met once. O(rows); stops early (with a short column) on request.
std::optional<ListColumn> parseCategoryColumn(const CleanedColumn& cells, const std::stop_token& stop);

} // namespace marquee
