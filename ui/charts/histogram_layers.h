// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace marquee {

class PlotChart;
struct HistogramNumbers;

// The drawings a histogram is made of; makeHistogramChart() puts them together.

/// More than two classes: their names would collide at their lines and stand in a row at the top instead.
bool hasOverlayLegend(const HistogramNumbers& numbers);

void addHistogramBars(PlotChart& chart, const HistogramNumbers& numbers);
/// Density line and outlines of classes, with their names beside them.
void addHistogramLines(PlotChart& chart, const HistogramNumbers& numbers);
void addHistogramReferences(PlotChart& chart, const HistogramNumbers& numbers);

} // namespace marquee
