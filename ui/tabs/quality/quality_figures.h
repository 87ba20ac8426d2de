// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/missing_map.h"
#include "base/progress.h"
#include "cleaning/outlier_boxes.h"
#include "cleaning/record_groups.h"
#include "cleaning/row_troubles.h"

#include <memory>

namespace marquee {

/// What the cards of the quality tab show beside the report itself: everything that is computed for them alone.
struct QualityFigures
{
    DatasetPtr data;
    MissingMap map;                       ///< of all titles
    std::vector<WhoLacks> withoutCritics; ///< empty where the file has no critics
    std::vector<OutlierBoxes> raw;        ///< as the rule would test raw values
    std::vector<OutlierBoxes> log;        ///< as it would test logarithms
    std::vector<RecordGroup> duplicates, borrowed;
    std::vector<RowTrouble> troubles;
};
using QualityFiguresPtr = std::shared_ptr<const QualityFigures>;

/// O(cells + titles log titles) a column; for the worker. Errors: Cancelled.
Result<QualityFiguresPtr> qualityFigures(const DatasetPtr& data, const std::stop_token& stop = {},
                                         const ProgressFn& progress = {});

} // namespace marquee
