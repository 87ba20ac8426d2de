// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QChartView;
class QMenu;

namespace marquee {

// For views that show a PlotChart.

/// Its caption, else the view's accessible name.
QString chartTitle(const QChartView& view);
/// What can be done with any chart: copy, export, view as table. The same entries in context menu and card.
void fillChartMenu(QMenu& menu, QChartView& view);

/// Asks for a file and writes the chart into it; says so when it cannot.
void exportChart(QChartView& view, const char* ending, double scale);
/// Opens the chart's numbers as a table.
void showChartTable(QChartView& view);

} // namespace marquee
