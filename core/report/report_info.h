// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace marquee {

/// A chart drawn by the caller, as one SVG element.
struct ReportChart
{
    std::string title;
    std::string svg;
    std::string caption; ///< what is counted and of how many: "titles per quarter point; 13,394 used of 15,480"
    bool narrow = false; ///< stands beside others
};

/// A chart that this catalogue has no columns for.
struct MissingChart
{
    std::string title;
    std::string reason; ///< a sentence: "No votes in this file. …"
};

/// The charts a report could show: those drawn and those it cannot.
struct ReportCharts
{
    std::vector<ReportChart> drawn;
    std::vector<MissingChart> missing;
};

/// What a report says beside its subject. Empty parts are left out.
struct ReportInfo
{
    std::string date;                 ///< "2026-11-22"; passed in, so that equal input gives equal bytes
    std::string filters;              ///< in words
    std::optional<int> restarts;      ///< of the K-Means fit
    std::map<int, std::string> names; ///< names the user gave, by cluster id
};

} // namespace marquee
