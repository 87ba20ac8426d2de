// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/distribution.h"
#include "cleaning/cleaning.h"

#include <optional>
#include <string>
#include <vector>

namespace marquee {

/// One box plot: a column's values within one type, on the scale tested.
struct OutlierBox
{
    std::optional<TitleType> type; ///< nothing: all titles
    BoxStats box;                  ///< on the scale tested
    double lowFence = 0, highFence = 0;
    std::size_t tukeyRaw = 0, tukeyLog = 0; ///< titles outside; the log ones 0 where a value is negative
    std::size_t modifiedRaw = 0, modifiedLog = 0;
    /// What the rule flags, ascending by value; raw values beside the ids.
    TitleIds flagged;
    std::vector<double> values;
};

/// The boxes of one column: all titles, then each type that occurs.
struct OutlierBoxes
{
    std::uint32_t column = 0;
    std::string name;
    bool heavyTailed = false; ///< shows its shape on a log scale (isHeavyTailed)
    bool logarithm = false;   ///< the scale tested is log1p
    std::vector<OutlierBox> boxes;
};

/// Figures for the box plots of every column that the outlier rule tests, by the values before capping, whatever its
/// switch says; dropped titles are left out. `report` must come from cleanTable() over this table. O(titles log titles)
/// a column.
std::vector<OutlierBoxes> outlierBoxes(const RawTable& table, const CleaningReport& report);

} // namespace marquee
