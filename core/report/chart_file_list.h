// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report_info.h"

#include <cstdint>
#include <string>
#include <vector>

namespace marquee {

enum class ChartFormat : std::uint8_t
{
    Png,
    Svg,
    Pdf
};

/// A chart, or its numbers, as the content of a file.
struct ChartFile
{
    std::string name; ///< stable, with its ending: "weighted-score.svg"
    std::string content;
};

/// Charts as files, and those that there is nothing to draw in.
struct ChartFiles
{
    std::vector<ChartFile> files;
    std::vector<MissingChart> missing;
};

} // namespace marquee
