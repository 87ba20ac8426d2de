// SPDX-License-Identifier: GPL-3.0-or-later
// What ExplorerState does with groups of titles the user makes: clusters made one by hand, segments.
#include "clustering/cluster_merge.h"
#include "explorer/explorer_state.h"
#include "explorer/segment_store.h"

#include <algorithm>

namespace marquee {

namespace {

/// The numbers of a filter's clusters after a merge.
std::vector<int> renumbered(const std::vector<int>& clusters, const std::vector<int>& numbers)
{
    std::vector<int> result;
    result.reserve(clusters.size());
    for (const int cluster : clusters)
        result.push_back(numbers.at(static_cast<std::size_t>(cluster)));
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

} // namespace

void ExplorerState::mergeClusters(const std::vector<int>& clusters)
{
    if (!m_clustering)
        return;
    MergeRequest request{clusters, {}, m_clusteringOptions};
    for (const ClusterProfile& profile : m_clustering->profiles)
        request.names.push_back(clusterName(profile.id).toStdString());
    m_mergeJob.start<ClusteringPtr>(
        [from = m_clustering, request](const std::stop_token& stop, const ProgressFn& progress) {
            return marquee::mergeClusters(*from, request, stop, progress);
        },
        [this, from = m_clustering, clusters](Result<ClusteringPtr> result) {
            if (!result)
                emit clusteringFailed(result.error());
            else if (from == m_clustering) // undone meanwhile: these clusters are gone
                adoptMerge(std::move(result).value(), clusters);
        });
}

void ExplorerState::adoptMerge(ClusteringPtr merged, const std::vector<int>& clusters)
{
    const std::vector<int> numbers = mergedNumbers(m_clustering->model->sizes, clusters);
    Snapshot after = snapshot();
    after.clusteringVersion = m_clusterings.size();
    after.clusterNames.clear();
    for (const auto& [cluster, name] : m_clusterNames) // ascending: of two that are merged the larger hands its name on
        after.clusterNames.emplace(numbers.at(static_cast<std::size_t>(cluster)), name);
    after.filter.clusters = renumbered(m_filter.clusters, numbers);
    m_clusterings.push_back(std::move(merged));
    push(after, tr("merge clusters"));
}

/// Another version of the clusters of one run, with names and filter in its numbers. All is in place before the first
/// view hears of it.
void ExplorerState::applyVersionNow(const Snapshot& snapshot)
{
    m_mergeJob.cancel();
    m_clusteringVersion = snapshot.clusteringVersion;
    m_clustering = m_clusterings.at(m_clusteringVersion);
    m_clusterNames = snapshot.clusterNames;
    m_filter = snapshot.filter;
    m_shown = applyFilter(viewContext(), m_filter);
    emit clusteringChanged();
    emit clusterNamesChanged();
    emit filterChanged();
    m_derived.startRecommender(m_dataset, m_clustering);
}

void ExplorerState::saveSegment(const QString& name, const TitleIds& titles)
{
    if (!m_dataset || name.isEmpty() || titles.empty())
        return;
    const TitleSegment segment{name.toStdString(), titles};
    std::vector<TitleSegment> segments = *m_segments;
    const auto known = std::find_if(segments.begin(), segments.end(),
                                    [&](const TitleSegment& other) { return other.name == segment.name; });
    Snapshot after = snapshot();
    if (known == segments.end()) {
        segments.push_back(segment);
    } else {
        std::replace(after.filter.segments.begin(), after.filter.segments.end(), *known, segment);
        *known = segment;
    }
    if (segments == *m_segments)
        return;
    after.segments = std::make_shared<const std::vector<TitleSegment>>(std::move(segments));
    push(after, tr("save segment “%1”").arg(name));
}

void ExplorerState::renameSegment(std::size_t index, const QString& name)
{
    const std::string wanted = name.toStdString();
    const bool taken = std::any_of(m_segments->begin(), m_segments->end(),
                                   [&](const TitleSegment& segment) { return segment.name == wanted; });
    if (wanted.empty() || taken)
        return;
    std::vector<TitleSegment> segments = *m_segments;
    TitleSegment& segment = segments.at(index);
    Snapshot after = snapshot();
    for (TitleSegment& filtered : after.filter.segments)
        if (filtered.name == segment.name)
            filtered.name = wanted;
    segment.name = wanted;
    after.segments = std::make_shared<const std::vector<TitleSegment>>(std::move(segments));
    push(after, tr("rename segment"));
}

void ExplorerState::deleteSegment(std::size_t index)
{
    std::vector<TitleSegment> segments = *m_segments;
    const TitleSegment gone = segments.at(index);
    segments.erase(segments.begin() + static_cast<std::ptrdiff_t>(index));
    Snapshot after = snapshot();
    std::erase_if(after.filter.segments, [&](const TitleSegment& segment) { return segment.name == gone.name; });
    after.segments = std::make_shared<const std::vector<TitleSegment>>(std::move(segments));
    push(after, tr("delete segment “%1”").arg(QString::fromStdString(gone.name)));
}

void ExplorerState::applySegmentsNow(const SegmentsPtr& segments)
{
    if (*segments == *m_segments) {
        m_segments = segments;
        return;
    }
    m_segments = segments;
    m_segmentJob.start<std::monostate>(
        [segments, file = SegmentStore::fileOf(m_dataset->catalogue->source())](
            const std::stop_token&, const ProgressFn&) { return SegmentStore::keep(file, *segments); },
        [this](const Status& kept) {
            if (!kept)
                emit backgroundFailed(kept.error());
        });
    emit segmentsChanged();
}

/// The segments kept for the file that is open now.
void ExplorerState::recallSegments()
{
    const auto kept = m_dataset ? SegmentStore::recall(m_dataset->catalogue->source()) : std::vector<TitleSegment>();
    m_segments = std::make_shared<const std::vector<TitleSegment>>(kept ? *kept : std::vector<TitleSegment>());
    emit segmentsChanged();
    if (!kept)
        emit backgroundFailed(kept.error());
}

} // namespace marquee
