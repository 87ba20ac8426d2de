// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clustering/clustering.h"
#include "report/chart_file_list.h"

#include <QLocale>

#include <vector>

namespace marquee {

struct Theme;

// Charts as files named by their stable ids: one a format, and the numbers of "View as table" as `ID.csv`, with all
// their digits and a decimal point whatever the locale. Equal input gives equal bytes. GUI thread only.

/// Every chart of a catalogue, further columns of the file included, of all titles.
void addCatalogueChartFiles(ChartFiles& files, const DatasetPtr& data, const std::vector<ChartFormat>& formats,
                            const Theme& theme, const QLocale& locale);
/// Sizes, scores, their distribution, silhouettes and components of the clusters and, where there is a sweep, its
/// indices.
void addClusterChartFiles(ChartFiles& files, const Clustering& clustering, const std::vector<ChartFormat>& formats,
                          const Theme& theme, const QLocale& locale);

} // namespace marquee
