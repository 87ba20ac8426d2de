// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/cluster_report.h"

#include <string>

namespace marquee {

// The sections of the cluster report, each a piece of HTML.

std::string factsSection(const Clustering& clustering, const ReportInfo& info);
std::string qualitySection(const Clustering& clustering);
std::string sweepSection(const Clustering& clustering); ///< empty when k was set by hand
std::string overviewSection(const Clustering& clustering, const ReportInfo& info);
std::string clusterSections(const Clustering& clustering, const ReportInfo& info);
std::string titleListSection(const Clustering& clustering, const ReportInfo& info);
std::string methodSection(const Clustering& clustering);

/// The cluster's name, escaped: the user's where there is one.
std::string clusterName(const ClusterProfile& profile, const ReportInfo& info);
/// The number of a cluster in its colour, counted from 1 as everywhere people read.
std::string clusterBadge(int id);
/// "c3" or "other": the style sheet's colour of a class.
std::string classColour(int id);
/// Title and year, escaped.
std::string titleLine(const Catalogue& catalogue, TitleId id);

} // namespace marquee
