// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/chart_export_menu.h"

#include "charts/chart_menu.h"
#include "charts/plot_chart.h"
#include "mainwindow/workspace.h"

#include <QChartView>

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
    for (QChartView* view : page->findChildren<QChartView*>()) {
        if (!view->isVisible() || !qobject_cast<PlotChart*>(view->chart()))
            continue;
        QString title = chartTitle(*view);
        QMenu* chart = addMenu(title.replace(QLatin1Char('&'), QLatin1String("&&")));
        fillChartMenu(*chart, *view);
    }
    if (isEmpty())
        addAction(tr("No chart in this tab"))->setEnabled(false);
}

} // namespace marquee
