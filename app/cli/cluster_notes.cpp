// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster_notes.h"

#include "output.h"

#include <fmt/format.h>

namespace marquee::cli {

void noteFeatures(const FeatureMatrix& features)
{
    if (!features.leftOut.empty())
        note(fmt::format("{} titles without a score are left out", features.leftOut.size()));
    for (const Imputation& filled : features.encoding.imputed)
        note(fmt::format("“{}”: {} {} filled in ({})", filled.column, filled.cells,
                         filled.cells == 1 ? "cell" : "cells", filled.rule));
    for (const std::string& warning : features.warnings)
        note(warning);
}

void noteEarlyEnd(const Sweep& sweep, int kMax)
{
    if (const int last = sweep.points.back().k; last < kMax)
        note(fmt::format("the input has {} distinct rows: k goes to {}, not {}", last, last, kMax));
}

void noteChoice(const Sweep& sweep, int kMax)
{
    noteEarlyEnd(sweep, kMax);
    note(sweep.verdict);
    if (!sweep.suggested)
        note(fmt::format("k = {}, the smallest tried, is taken", chosenPoint(sweep).k));
}

} // namespace marquee::cli
