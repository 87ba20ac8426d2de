// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/role.h"
#include "cleaning/cleaning.h"
#include "io/raw_table.h"

#include <span>
#include <stop_token>

namespace marquee {

/// Missing (blank) cells of a column and its distinct texts, blank ones not counted. `types` may be empty; otherwise
/// one per row, and the missing ones are counted by type too. O(rows).
ColumnCompleteness countColumn(const RawTable& table, std::size_t column, std::span<const TitleType> types,
                               const std::stop_token& stop = {});

} // namespace marquee
