// SPDX-License-Identifier: GPL-3.0-or-later
// What ExplorerState does with the clustering and the names of its clusters.
#include "clustering/cluster_match.h"
#include "clustering/saved_model.h"
#include "explorer/explorer_state.h"

#include <utility>

namespace marquee {

namespace {

/// The names the user gave, carried on to the clusters of another clustering that are the same ones still.
ClusterNames carriedNames(const ClusterNames& names, const Clustering& before, const Clustering& after)
{
    ClusterNames carried;
    for (const ClusterPair& pair : matchClusters(before.clusterOfTitle, after.clusterOfTitle, kSameCluster))
        if (const auto given = names.find(pair.before); given != names.end())
            carried.emplace(pair.after, given->second);
    return carried;
}

} // namespace

bool ExplorerState::clusteringStale() const noexcept
{
    return m_clustering && (m_dataChangedSinceClustering || m_clusteringDraft != m_clusteringOptions);
}

void ExplorerState::setClusteringDraft(const ClusteringOptions& options)
{
    if (options == m_clusteringDraft)
        return;
    m_clusteringDraft = options;
    emit clusteringDraftChanged();
}

void ExplorerState::runClustering(const ClusteringOptions& options)
{
    if (!m_dataset)
        return;
    setClusteringDraft(options);
    startClustering(options);
}

std::shared_ptr<const Sweep> ExplorerState::sweepFor(ClusteringOptions options) const
{
    options.clusters = m_clusteringOptions.clusters;
    const bool same = m_clustering && m_clustering->data == m_dataset && options == m_clusteringOptions;
    return same ? m_clustering->sweep : nullptr;
}

void ExplorerState::startClustering(const ClusteringOptions& options)
{
    const auto work = [data = m_dataset, options, sweep = sweepFor(options)](
                          const std::stop_token& stop, const ProgressFn& progress) -> Result<ClusteringPtr> {
        auto clustering = clusterCatalogue(data, options, stop, progress);
        if (!clustering)
            return clustering.error();
        return withSweep(std::move(clustering).value(), sweep);
    };
    startClusterWork(options, work);
}

void ExplorerState::applyModel(const SavedModel& model)
{
    if (!m_dataset)
        return;
    ClusteringOptions options = m_clusteringDraft;
    options.features = model.options;
    options.clusters = static_cast<int>(model.centroids.rows());
    options.seed = model.seed;
    setClusteringDraft(options);
    startClusterWork(options,
                     [data = m_dataset, model, options](const std::stop_token& stop, const ProgressFn& progress) {
                         return marquee::applyModel(data, model, options, stop, progress);
                     });
}

void ExplorerState::startClusterWork(const ClusteringOptions& options, ClusterFn work)
{
    m_mergeJob.cancel();
    m_clusterJob.start<ClusteringPtr>(std::move(work), [this, options](Result<ClusteringPtr> result) {
        if (result)
            adoptClustering(std::move(result).value(), options);
        else
            emit clusteringFailed(result.error());
        m_derived.startRecommender(m_dataset, m_clustering);
    });
}

void ExplorerState::adoptClustering(ClusteringPtr clustering, const ClusteringOptions& options)
{
    if (m_clustering && !m_clusterNames.empty()) // both are of one file: opening another forgets the clusters first
        m_clusterNames = carriedNames(m_clusterNames, *m_clustering, *clustering);
    m_clustering = std::move(clustering);
    m_clusterings = {m_clustering};
    m_clusteringVersion = 0;
    m_clusteringOptions = options;
    m_dataChangedSinceClustering = false;
    ++m_clusteringRun;
    if (!m_filter.clusters.empty()) { // ids of the old clusters mean nothing in the new ones
        Filter kept = m_filter;
        kept.clusters.clear();
        applyFilterNow(kept);
    }
    emit clusteringChanged();
    emit clusterNamesChanged();
}

int ExplorerState::clusterOf(TitleId title) const
{
    return m_clustering ? m_clustering->clusterOfTitle.at(title.row) : -1;
}

QString ExplorerState::clusterName(int cluster) const
{
    if (!m_clustering || cluster < 0 || static_cast<std::size_t>(cluster) >= m_clustering->profiles.size())
        return {};
    const auto given = m_clusterNames.find(cluster);
    if (given != m_clusterNames.end())
        return given->second;
    return QString::fromStdString(m_clustering->profiles[static_cast<std::size_t>(cluster)].name);
}

void ExplorerState::renameCluster(int cluster, const QString& name)
{
    Snapshot after = snapshot();
    if (name.isEmpty())
        after.clusterNames.erase(cluster);
    else
        after.clusterNames[cluster] = name;
    if (after.clusterNames != m_clusterNames)
        push(after, tr("rename cluster"));
}

void ExplorerState::applyNamesNow(const ClusterNames& names)
{
    if (names == m_clusterNames)
        return;
    m_clusterNames = names;
    emit clusterNamesChanged();
}

} // namespace marquee
