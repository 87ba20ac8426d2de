// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/filter.h"
#include "cleaning/cleaning.h"

#include <QString>

#include <map>

namespace marquee {

/// Titles the user picked, and how: "lasso", "Language is Japanese". Empty ids: nothing selected.
struct Selection
{
    TitleIds ids; ///< ascending
    QString reason;
    bool operator==(const Selection&) const = default;
};

/// Names the user gave to clusters, by cluster id.
using ClusterNames = std::map<int, QString>;

/// All that undo brings back.
struct Snapshot
{
    Filter filter;
    Selection selection;
    CleaningOptions cleaning;
    ClusterNames clusterNames;
    quint64 clusteringRun = 0; ///< the clustering that the filter's cluster ids and the names belong to

    bool operator==(const Snapshot& other) const
    {
        return filter == other.filter && selection == other.selection && cleaning == other.cleaning &&
               clusterNames == other.clusterNames && clusteringRun == other.clusteringRun;
    }
};

} // namespace marquee
