// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/dataset.h"

#include <QString>

#include <vector>

namespace marquee {

/// Share of titles with a value; NaN where there is no title to speak of.
struct ColumnShares
{
    QString name;
    double all = 0, films = 0, series = 0;
    std::size_t present = 0;
    std::vector<double> filmsByYear, seriesByYear; ///< one per year of Completeness
};

/// How full the columns of a file are, fullest first; columns without any value are counted only.
struct Completeness
{
    std::size_t titles = 0;
    std::size_t emptyColumns = 0;
    std::vector<int> years; ///< added to Netflix, ascending, the latest few
    std::vector<ColumnShares> columns;
};

/// O(cells).
Completeness completenessOf(const Dataset& data);

} // namespace marquee
