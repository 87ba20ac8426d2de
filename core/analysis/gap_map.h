// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/dictionary.h"

#include <span>
#include <string>
#include <vector>

namespace marquee {

/// One pair of labels: how many titles carry both, against how many would if the two had nothing to do with each other.
struct GapCell
{
    std::string row, column; ///< labels
    std::size_t observed = 0;
    double expected = 0;  ///< row titles * column titles / titles with both kinds of label
    double z = 0;         ///< (observed - expected) / sd under independence with fixed margins (hypergeometric)
    double meanScore = 0; ///< of the titles that carry both; NaN when none is rated
};

/// Genre x language or genre x country: where supply is thinner or denser than the margins lead to expect.
struct GapMap
{
    std::vector<std::string> rows, columns; ///< by falling number of titles
    std::vector<GapCell> cells;             ///< row by row
    std::size_t used = 0;                   ///< titles with a label of either kind
    const GapCell& at(std::size_t row, std::size_t column) const { return cells.at(row * columns.size() + column); }
};

/// Labels carried by fewer than `leastTitles` of the titles used are left out. `scores` has one number per title.
/// O(titles * labels of a title squared + rows * columns).
GapMap gapMap(const ListColumn& rows, const ListColumn& columns, std::span<const TitleId> ids,
              std::span<const double> scores, std::size_t leastTitles = 100);

/// Titles among `ids` that carry both labels of a cell.
TitleIds titlesOfCell(const ListColumn& rows, const ListColumn& columns, const GapCell& cell,
                      std::span<const TitleId> ids);

} // namespace marquee
