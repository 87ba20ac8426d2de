// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/eda_report.h"

#include <string>

namespace marquee {

// The sections of the EDA report, each a piece of HTML.

std::string edaFactsSection(const EdaSubject& subject, const ReportInfo& info);
std::string edaHeadlineSection(const EdaSubject& subject);
std::string edaFindingsSection(const Findings& findings);
std::string edaClaimsSection(const Findings& findings);
std::string edaErasSection(const std::vector<DecadeScore>& eras); ///< empty where no decade has enough films
std::string edaChartsSection(const EdaSubject& subject, const ReportCharts& charts);
std::string edaCompletenessSection(const Dataset& data);
std::string edaCleaningSection(const Dataset& data);
std::string edaMethodSection(const Dataset& data);

} // namespace marquee
