// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace marquee {

class ChartView;

/// What can be done with any chart: copy, export, view as table. The same entries in context menu and card.
void fillChartMenu(QMenu& menu, ChartView& view);

/// Asks for a file and writes the chart into it; says so when it cannot.
void exportChart(ChartView& view, const char* ending, double scale);
/// Opens the chart's numbers as a table.
void showChartTable(ChartView& view);

} // namespace marquee
