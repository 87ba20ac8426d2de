// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/plot_chart.h"
#include "clustering/silhouette_bands.h"

#include <functional>
#include <memory>
#include <vector>

namespace marquee {

struct SilhouetteNumbers
{
    std::shared_ptr<const SilhouetteBands> bands;
    QStringList names;                         ///< by cluster id
    std::size_t allTitles = 0;                 ///< of the catalogue, for the footer
    std::function<QString(TitleId)> titleName; ///< for the hover card; empty: titles are only counted
};

/// Silhouettes as in Rousseeuw 1987: every cluster a band of its titles' silhouettes from the highest down, as high as
/// the cluster is large (the smallest ones a little higher, to be seen), with mean, titles and how many sit closer to
/// another cluster. A pixel row stands for the mean of its titles. Marks: see silhouetteMarks().
std::unique_ptr<PlotChart> makeSilhouetteChart(const SilhouetteNumbers& numbers, const Theme& theme);

/// What a mark of the chart stands for.
struct SilhouetteMark
{
    enum class Kind
    {
        Titles,          ///< some that follow each other
        CloserElsewhere, ///< those of the band
        Cluster
    };
    Kind kind = Kind::Titles;
    std::size_t band = 0;
    std::size_t first = 0, last = 0; ///< the band's titles from `first` up to before `last`
};

/// One for each mark of the chart, in its order: of every band its titles, a few hundred stretches in all, then those
/// closer elsewhere, then the cluster.
std::vector<SilhouetteMark> silhouetteMarks(const SilhouetteBands& bands);

} // namespace marquee
