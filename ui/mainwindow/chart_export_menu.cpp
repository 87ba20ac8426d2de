// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/chart_export_menu.h"

#include "charts/chart_export.h"
#include "charts/chart_menu.h"
#include "charts/chart_view.h"
#include "charts/plot_chart.h"
#include "mainwindow/workspace.h"

namespace marquee {

ChartExportMenu::ChartExportMenu(Workspace& workspace, QWidget* parent)
    : QMenu(tr("Export c&hart"), parent), m_workspace(workspace)
{
    connect(this, &QMenu::aboutToShow, this, &ChartExportMenu::fill);
}

void ChartExportMenu::fill()
{
    clear();
    const QWidget* page = m_workspace.page(m_workspace.tab());
    for (ChartView* view : page->findChildren<ChartView*>()) {
        if (!view->isVisible() || !view->plotChart())
            continue;
        QString title = view->plotChart()->caption().title;
        QMenu* chart = addMenu(title.replace(QLatin1Char('&'), QLatin1String("&&")));
        fillChartMenu(*chart, *view);
    }
    if (isEmpty())
        addAction(tr("No chart in this tab"))->setEnabled(false);
}

std::vector<ReportChart> clusterCharts(const Workspace& workspace)
{
    std::vector<ReportChart> charts;
    for (const ChartView* view : workspace.page(TabId::Clusters)->findChildren<ChartView*>()) {
        PlotChart* chart = view->plotChart();
        if (chart && chart->emptyText().isEmpty())
            charts.push_back({chart->caption().title.toStdString(), renderSvg(*chart, view->size()).toStdString()});
    }
    return charts;
}

} // namespace marquee
