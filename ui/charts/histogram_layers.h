// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace marquee {

class PlotChart;
struct HistogramNumbers;

// The drawings a histogram is made of; makeHistogramChart() puts them together.

void addHistogramBars(PlotChart& chart, const HistogramNumbers& numbers);
/// Density line and outlines of classes, with their names beside them.
void addHistogramLines(PlotChart& chart, const HistogramNumbers& numbers);
void addHistogramReferences(PlotChart& chart, const HistogramNumbers& numbers);

} // namespace marquee
