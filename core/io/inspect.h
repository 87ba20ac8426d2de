// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/raw_table.h"
#include "io/schema.h"

#include <string>
#include <vector>

namespace marquee {

struct ColumnSummary
{
    std::string name;
    Role role = Role::None;
    std::string type;         ///< "text", "number", "date", "money", "list", "category" or "empty"
    std::size_t missing = 0;  ///< cells that are empty or blank in the file
    std::size_t distinct = 0; ///< different texts among the others
};

/// What a file holds, before any cleaning.
struct Inspection
{
    std::vector<ColumnSummary> columns;
    std::vector<Issue> issues; ///< of the file and of its cells
};

/// Works on any table, also one without titles. O(cells), on all threads.
Inspection inspectTable(const RawTable& table, const Schema& schema);

} // namespace marquee
