// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/filter.h"
#include "cleaning/cleaning.h"
#include "recommend/shortlist.h"

#include <QString>

#include <map>
#include <memory>
#include <vector>

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

/// The segments of the open file, in the order saved.
using SegmentsPtr = std::shared_ptr<const std::vector<TitleSegment>>;

/// All that undo brings back.
struct Snapshot
{
    Filter filter;
    Selection selection;
    CleaningOptions cleaning;
    ClusterNames clusterNames;
    quint64 clusteringRun = 0;         ///< the clustering that the filter's cluster ids and the names belong to
    std::size_t clusteringVersion = 0; ///< of its versions: 0 as fitted, further ones with clusters made one by hand
    SegmentsPtr segments;              ///< never null
    ShortlistPtr shortlist;            ///< never null

    bool operator==(const Snapshot& other) const
    {
        return filter == other.filter && selection == other.selection && cleaning == other.cleaning &&
               clusterNames == other.clusterNames && clusteringRun == other.clusteringRun &&
               clusteringVersion == other.clusteringVersion &&
               (segments == other.segments || *segments == *other.segments) &&
               (shortlist == other.shortlist || *shortlist == *other.shortlist);
    }
};

} // namespace marquee
