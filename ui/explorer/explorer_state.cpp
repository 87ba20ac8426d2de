// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/explorer_state.h"

#include "explorer/state_command.h"

#include <algorithm>
#include <utility>

namespace marquee {

ExplorerState::ExplorerState(QObject* parent)
    : QObject(parent), m_loadJob(tr("Opening")), m_clusterJob(tr("Clustering")),
      m_recommenderJob(tr("Indexing similar titles")), m_findingsJob(tr("Looking for findings"))
{
}

ExplorerState::~ExplorerState() = default;

void ExplorerState::openFile(const QString& path)
{
    m_loadJob.start<DatasetPtr>(
        [file = path.toStdString()](const std::stop_token& stop, const ProgressFn& progress) {
            return openDataset(file, {}, stop, progress);
        },
        [this](Result<DatasetPtr> result) {
            if (result)
                publish(std::move(result).value(), false);
            else
                emit openFailed(result.error());
        });
}

void ExplorerState::setDataset(DatasetPtr dataset) { publish(std::move(dataset), false); }

void ExplorerState::setCleaningOptions(const CleaningOptions& options)
{
    if (!m_dataset)
        return;
    const auto source = m_dataset->catalogue;
    m_loadJob.start<DatasetPtr>(
        [source, options, scores = m_dataset->scores->options](const std::stop_token& stop, const ProgressFn& progress) {
            return makeDataset(source->sourcePtr(), source->schema(), {{}, options, scores}, stop, progress);
        },
        [this](Result<DatasetPtr> result) {
            if (result)
                publish(std::move(result).value(), true);
            else
                emit openFailed(result.error());
        });
}

void ExplorerState::publish(DatasetPtr dataset, bool sameTitles)
{
    m_clusterJob.cancel();
    m_recommenderJob.cancel();
    m_findingsJob.cancel();
    m_dataset = std::move(dataset);
    m_findings.reset();
    m_recommender.reset();
    if (sameTitles) {
        m_clusteringStale = m_clustering != nullptr;
        m_shown = applyFilter(viewContext(), m_filter);
    } else {
        m_clustering.reset();
        m_clusteringStale = false;
        m_filter = {};
        m_selection = {};
        m_current.reset();
        m_undoStack.clear();
        m_shown = m_dataset->all();
    }
    emit datasetChanged();
    emit filterChanged();
    emit selectionChanged();
    emit currentChanged();
    emit clusteringChanged();
    emit findingsChanged();
    emit recommenderChanged();
    startFindings();
    runClustering(sameTitles ? m_clusteringOptions : ClusteringOptions{});
}

void ExplorerState::setFilter(const Filter& filter, const QString& what, const QString& merge)
{
    if (filter == m_filter || !m_dataset)
        return;
    m_undoStack.push(new StateCommand(*this, {m_filter, m_selection}, {filter, m_selection}, what, merge));
}

void ExplorerState::applyFilterNow(const Filter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_shown = applyFilter(viewContext(), m_filter);
    emit filterChanged();
}

void ExplorerState::select(TitleIds ids, const QString& reason)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    if (ids == m_selection.ids || !m_dataset)
        return;
    const QString what = ids.empty() ? tr("clear selection") : tr("select %n title(s)", nullptr, static_cast<int>(ids.size()));
    m_undoStack.push(new StateCommand(*this, {m_filter, m_selection}, {m_filter, {std::move(ids), reason}}, what, {}));
}

void ExplorerState::applySelectionNow(const Selection& selection)
{
    if (selection == m_selection)
        return;
    m_selection = selection;
    emit selectionChanged();
}

void ExplorerState::setCurrent(std::optional<TitleId> title)
{
    if (title == m_current)
        return;
    m_current = title;
    emit currentChanged();
}

void ExplorerState::runClustering(const ClusteringOptions& options)
{
    if (!m_dataset)
        return;
    m_clusterJob.start<ClusteringPtr>(
        [data = m_dataset, options](const std::stop_token& stop, const ProgressFn& progress) {
            return clusterCatalogue(data, options, stop, progress);
        },
        [this, options](Result<ClusteringPtr> result) {
            if (result) {
                m_clustering = std::move(result).value();
                m_clusteringOptions = options;
                m_clusteringStale = false;
                if (!m_filter.clusters.empty()) { // ids of the old clusters mean nothing in the new ones
                    Filter kept = m_filter;
                    kept.clusters.clear();
                    applyFilterNow(kept);
                }
                emit clusteringChanged();
            } else {
                emit clusteringFailed(result.error());
            }
            startRecommender();
        });
}

int ExplorerState::clusterOf(TitleId title) const
{
    return m_clustering ? m_clustering->clusterOfTitle.at(title.row) : -1;
}

ViewContext ExplorerState::viewContext() const
{
    return {*m_dataset, m_clustering ? std::span<const int>(m_clustering->clusterOfTitle) : std::span<const int>{}};
}

bool ExplorerState::busy() const noexcept
{
    return m_loadJob.isRunning() || m_clusterJob.isRunning() || m_recommenderJob.isRunning() || m_findingsJob.isRunning();
}

void ExplorerState::startFindings()
{
    m_findingsJob.start<Findings>(
        [data = m_dataset](const std::stop_token& stop, const ProgressFn& progress) {
            return findFindings(*data, stop, progress);
        },
        [this](Result<Findings> result) {
            if (!result)
                return; // only ever cancelled: a newer dataset's run is on its way
            m_findings = std::make_shared<const Findings>(std::move(result).value());
            emit findingsChanged();
        });
}

void ExplorerState::startRecommender()
{
    m_recommenderJob.start<RecommenderPtr>(
        [data = m_dataset, clustering = m_clustering](const std::stop_token& stop, const ProgressFn& progress) {
            return buildRecommender(data, clustering ? clustering->features : nullptr,
                                    clustering ? clustering->model : nullptr, stop, progress);
        },
        [this](Result<RecommenderPtr> result) {
            if (!result)
                return; // only ever cancelled
            m_recommender = std::move(result).value();
            emit recommenderChanged();
        });
}

} // namespace marquee
