// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/findings.h"
#include "base/progress.h"
#include "clustering/clustering.h"
#include "report/report_info.h"

#include <functional>
#include <memory>
#include <string>

namespace marquee {

class ExplorerState;

/// Makes the text of a file; runs off the GUI thread.
using TextWork = std::function<Result<std::string>(const std::stop_token&, const ProgressFn&)>;

/// What a cluster report speaks of, as it stands at one moment: a file opened meanwhile takes nothing away from it.
struct ClusterReportSubject
{
    ClusteringPtr clustering; ///< null: there is none
    ReportInfo info;
};
ClusterReportSubject clusterReportSubject(const ExplorerState& state);

/// The same for the report of the exploration.
struct EdaReportSubject
{
    DatasetPtr data; ///< null: no file is open
    TitleIds shown;
    std::shared_ptr<const Findings> findings; ///< null: not found yet
    ReportInfo info;
};
EdaReportSubject edaReportSubject(const ExplorerState& state);

/// Draws the charts at once, on the GUI thread, and gives the rest of the work.
TextWork clusterReportWork(const ClusterReportSubject& subject);
TextWork edaReportWork(const EdaReportSubject& subject);

} // namespace marquee
