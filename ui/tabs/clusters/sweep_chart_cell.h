// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/line_chart.h"

class QVBoxLayout;

namespace marquee {

class ChartView;

// What the small charts by k under the views have in common.

/// A view of their size.
ChartView* makeSweepView();
/// Name and direction of an index over its chart: a caption of the chart's own would have to be cut.
void addSweepLabels(QVBoxLayout& column, const QString& title, const QString& subtitle);
/// Draws without captions, which the labels show; pictures that leave the window carry them at the foot.
void showSweepChart(ChartView& view, LineNumbers numbers);
/// The k of a mark: marks count only the points that have a value.
int sweepK(const LineNumbers& numbers, std::size_t mark);

} // namespace marquee
