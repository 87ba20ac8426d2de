// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/join/join_plan.h"

#include <functional>
#include <string>

namespace marquee {

/// A record of either file in the match report.
struct JoinReportLine
{
    bool ofOther = true; ///< of the second file; else a record of the catalogue that gets nothing
    std::size_t row = 0;
    std::size_t line = 0;  ///< in its file
    std::string_view name; ///< id or title as written
    std::string_view year; ///< as written
    JoinClass kind = JoinClass::Unmatched;
    bool applied = false;
    std::span<const std::uint32_t> candidates; ///< records of the catalogue, the first ten
    std::uint32_t repeatOf = JoinMatch::kNone;
    std::string reason; ///< English sentence without a full stop
};

/// All records of the second file, then those of the catalogue that get nothing, each by ascending row. The tables are
/// those of the plan.
void forEachJoinLine(const JoinPlan& plan, const RawTable& base, const RawTable& other,
                     const std::function<void(const JoinReportLine&)>& visit);

/// The whole report as CSV: side ("with" or "data"), row, line, name, year, class, applied ("yes" or "no"), candidates
/// (rows of the catalogue, joined with ";"), repeat_of, reason.
std::string joinReportCsv(const JoinPlan& plan, const RawTable& base, const RawTable& other,
                          bool spreadsheetSafe = false);

} // namespace marquee
