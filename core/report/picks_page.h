// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recommend/pick_sheet.h"
#include "report/report_info.h"

#include <string>

namespace marquee {

/// A sheet of picks as one self-contained HTML page, fit to send: what made the list, then a row a title with its
/// scores, its reason and the parts of its ranking score as a bar, under a legend. O(lines).
std::string picksPage(const PickSheet& sheet, const ReportInfo& info);

} // namespace marquee
