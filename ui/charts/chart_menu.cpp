// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_menu.h"

#include "charts/chart_export.h"
#include "charts/chart_table_dialog.h"
#include "charts/chart_text.h"
#include "charts/plot_chart.h"
#include "widgets/file_written.h"
#include "widgets/save_dialog.h"

#include <QChartView>
#include <QDir>
#include <QMenu>
#include <QMessageBox>

namespace marquee {

namespace {

/// The chart's title as a file name that every system accepts.
QString fileNameFor(const QString& title)
{
    QString name;
    for (const QChar c : title.toLower())
        name += c.isLetterOrNumber() ? c : QLatin1Char('-');
    return name.isEmpty() ? QStringLiteral("chart") : name;
}

PlotChart& chartOf(const QChartView& view)
{
    auto* chart = qobject_cast<PlotChart*>(view.chart());
    Q_ASSERT(chart);
    return *chart;
}

QString askForPath(QChartView& view, const QString& ending)
{
    return askWhereToSave(&view, ChartWords::tr("Export chart"),
                          fileNameFor(chartTitle(view)) + QLatin1Char('.') + ending,
                          QStringLiteral("%1 (*.%2)").arg(ending.toUpper(), ending));
}

} // namespace

QString chartTitle(const QChartView& view)
{
    const QString& title = chartOf(view).caption().title;
    return title.isEmpty() ? view.accessibleName() : title;
}

void exportChart(QChartView& view, const char* ending, double scale)
{
    const QString path = askForPath(view, QLatin1String(ending));
    if (path.isEmpty())
        return;
    const Status saved = saveChart(chartOf(view), view.size(), scale, path);
    const bool vector = !path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive);
    if (saved)
        announceWritten(view, path, vector ? chartOf(view).rasterNote() : QString());
    else
        QMessageBox::warning(&view, ChartWords::tr("Export chart"),
                             ChartWords::tr("The chart could not be written to %1: %2.")
                                 .arg(QDir::toNativeSeparators(path), QString::fromStdString(saved.error().detail)));
}

void showChartTable(QChartView& view)
{
    auto* dialog = new ChartTableDialog(chartTitle(view), chartOf(view).table(), &view);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void fillChartMenu(QMenu& menu, QChartView& view)
{
    const bool empty = !chartOf(view).emptyText().isEmpty();
    menu.addAction(ChartWords::tr("Copy picture"), &view, [&view] { copyChart(chartOf(view), view.size(), 2); });
    if (!chartOf(view).table().header.isEmpty()) {
        menu.addAction(ChartWords::tr("Copy numbers"), &view, [&view] { copyTable(chartOf(view).table()); })
            ->setEnabled(!empty);
        menu.addAction(ChartWords::tr("View as table"), &view, [&view] { showChartTable(view); })->setEnabled(!empty);
    }
    menu.addSeparator();
    for (const int scale : {1, 2, 4})
        menu.addAction(ChartWords::tr("Export PNG, %1x…").arg(scale), &view,
                       [&view, scale] { exportChart(view, "png", scale); });
    menu.addAction(ChartWords::tr("Export SVG…"), &view, [&view] { exportChart(view, "svg", 1); });
    menu.addAction(ChartWords::tr("Export PDF…"), &view, [&view] { exportChart(view, "pdf", 1); });
}

} // namespace marquee
