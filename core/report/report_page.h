// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/dataset.h"
#include "report/report_info.h"

#include <string>
#include <vector>

namespace marquee {

// The pieces of HTML that every report is made of. Names and meanings are ours and stand as they are; values may come
// from the catalogue and are escaped.

/// A whole page: head with the style sheet, heading, first line, and the sections given.
std::string reportPage(const std::string& title, const std::string& lead, const std::string& sections);

/// A line of the list of facts; empty without a value.
std::string fact(const std::string& name, const std::string& value);
/// A fact too long for a column.
std::string longFact(const std::string& name, const std::string& value);
/// File without its folders, hash and number of records.
std::string sourceFacts(const Dataset& data);
/// Weights of the score and strength of its prior.
std::string scoreFacts(const Dataset& data);
/// Version and date.
std::string originFacts(const ReportInfo& info);

/// A figure to be seen from afar, with its name above and its meaning below.
std::string figureCard(const std::string& name, const std::string& figure, const std::string& meaning);

/// Each chart's drawing, which names it, and below it, folded, what it shows in words; narrow ones side by side.
std::string chartFigures(const std::vector<ReportChart>& charts);

} // namespace marquee
