// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/cluster_report.h"

#include <QMenu>

#include <vector>

namespace marquee {

class Workspace;

/// File > Export chart: what can be done with each chart in sight, listed anew whenever it opens.
class ChartExportMenu final : public QMenu
{
    Q_OBJECT
public:
    ChartExportMenu(Workspace& workspace, QWidget* parent);

private:
    void fill();

    Workspace& m_workspace;
};

/// The charts of the Clusters tab as they are on screen, for the report.
std::vector<ReportChart> clusterCharts(const Workspace& workspace);

} // namespace marquee
