// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/numbers.h"
#include "catalogue/role.h"
#include "cleaning/cell_changes.h"
#include "cleaning/cleaned_column.h"

#include <algorithm>
#include <stop_token>
#include <string_view>

namespace marquee {

// The rules that change texts, each over one column as the rules before left it. Each returns the changed cells,
// ascending by row, and stops early (with a short result) on request. O(rows).

/// Titles, people, labels, summaries: columns in which misread text is looked for.
bool holdsText(Role role) noexcept;
/// Type, age rating, category: a cell is one label.
bool holdsLabel(Role role) noexcept;
/// Genres, tags, languages, countries: a cell is a list of labels.
bool holdsLabelList(Role role) noexcept;

/// Text that is UTF-8 read as Windows-1252, put back (repairMojibake).
ColumnChanges repairText(const CleanedColumn& cells, const TextRepairOptions& options, const std::stop_token& stop);

/// Labels that differ in case alone become the most frequent spelling (LabelVariants).
/// @param separator of a list column; NUL: the cell is one label
ColumnChanges mergeLabels(const CleanedColumn& cells, Role role, char separator, const LabelOptions& options,
                          const std::stop_token& stop);

/// Labels that are field names of an unfilled template are dropped.
ColumnChanges repairTokens(const CleanedColumn& cells, char separator, const ListTokenOptions& options,
                           const std::stop_token& stop);

/// Calls body(label) for the trimmed, non-empty labels of a cell.
template<typename Body>
void forEachLabel(std::string_view cell, char separator, Body body)
{
    while (!cell.empty()) {
        const auto end = separator == '\0' ? cell.size() : std::min(cell.find(separator), cell.size());
        if (const auto label = trimmed(cell.substr(0, end)); !label.empty())
            body(label);
        cell.remove_prefix(std::min(end + 1, cell.size()));
    }
}

} // namespace marquee
