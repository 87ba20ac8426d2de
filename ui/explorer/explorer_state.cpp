// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/explorer_state.h"

#include "clustering/cluster_match.h"
#include "clustering/saved_model.h"
#include "explorer/state_command.h"
#include "explorer/wording.h"

#include <algorithm>
#include <utility>

namespace marquee {

namespace {

// A step keeps the ids it selected: a bound on steps bounds the memory of a long session.
constexpr int kUndoLimit = 200;

/// The names the user gave, carried on to the clusters of another clustering that are the same ones still.
ClusterNames carriedNames(const ClusterNames& names, const Clustering& before, const Clustering& after)
{
    ClusterNames carried;
    for (const ClusterPair& pair : matchClusters(before.clusterOfTitle, after.clusterOfTitle, kSameCluster))
        if (const auto given = names.find(pair.before); given != names.end())
            carried.emplace(pair.after, given->second);
    return carried;
}

TitleIds ascendingOnce(TitleIds ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

} // namespace

ExplorerState::ExplorerState(QObject* parent)
    : QObject(parent), m_loadJob(tr("Opening")), m_clusterJob(tr("Clustering")), m_mergeJob(tr("Merging clusters")),
      m_segmentJob(tr("Keeping segments"))
{
    m_undoStack.setUndoLimit(kUndoLimit);
    connect(&m_jobs, &JobList::added, this, &ExplorerState::jobAdded);
    for (Job* job : {&m_loadJob, &m_clusterJob, &m_mergeJob, &m_derived.recommenderJob(), &m_derived.findingsJob(),
                     &m_derived.searchJob()})
        watch(*job);
    connect(&m_derived, &DerivedData::recommenderChanged, this, &ExplorerState::recommenderChanged);
    connect(&m_derived, &DerivedData::findingsChanged, this, &ExplorerState::findingsChanged);
    connect(&m_derived, &DerivedData::searchIndexChanged, this, &ExplorerState::searchIndexChanged);
    connect(&m_derived, &DerivedData::failed, this, &ExplorerState::backgroundFailed);
    // A cancelled or failed run leaves the rules of the dataset in force.
    connect(&m_loadJob, &Job::finished, this, [this] {
        if (m_dataset)
            m_cleaning = m_dataset->cleaning->options;
    });
    // The recommender waits for the clusters; when they are cancelled it does without.
    connect(&m_clusterJob, &Job::finished, this, [this] {
        if (m_dataset && !recommender() && !recommenderJob().isRunning())
            m_derived.startRecommender(m_dataset, m_clustering);
    });
}

ExplorerState::~ExplorerState()
{
    m_jobs.silence(); // all are told to stop before the first is waited for
}

void ExplorerState::openFile(const QString& path)
{
    const std::string file = path.toStdString();
    load(file, [file](const OpenOptions& options, const std::stop_token& stop, const ProgressFn& progress) {
        return openDataset(file, options, stop, progress);
    });
}

void ExplorerState::openTable(const RawTablePtr& table, const Schema& schema)
{
    load(table->fileName(),
         [table, schema](const OpenOptions& options, const std::stop_token& stop, const ProgressFn& progress) {
             return makeDataset(table, schema, options, stop, progress);
         });
}

void ExplorerState::load(const std::string& file, LoadFn work)
{
    const DatasetPtr before = m_dataset && m_dataset->catalogue->source().fileName() == file ? m_dataset : nullptr;
    const OpenOptions options =
        before ? OpenOptions{{}, {}, before->cleaning->options, before->scores->options} : OpenOptions{};
    m_loadJob.start<DatasetPtr>(
        [work = std::move(work), options](const std::stop_token& stop, const ProgressFn& progress) {
            return work(options, stop, progress);
        },
        [this, before](Result<DatasetPtr> result) {
            if (result)
                publish(*result, before && before == m_dataset && haveSameColumns(*before, **result));
            else
                emit openFailed(result.error());
        });
}

void ExplorerState::setDataset(DatasetPtr dataset)
{
    m_loadJob.cancel();
    publish(std::move(dataset), false);
}

void ExplorerState::closeFile()
{
    m_jobs.cancelAll();
    if (!m_dataset)
        return;
    m_dataset.reset();
    m_cleaning = {};
    m_derived.clear();
    forgetTitles();
    m_shown.clear();
    announceDataset();
    recallSegments();
}

void ExplorerState::setCleaningOptions(const CleaningOptions& options, const QString& what, const QString& merge)
{
    if (!m_dataset || options == m_cleaning)
        return;
    Snapshot after = snapshot();
    after.cleaning = options;
    push(after, what, merge);
}

void ExplorerState::applyCleaningNow(const CleaningOptions& options)
{
    if (options == m_cleaning)
        return;
    m_cleaning = options;
    if (options == m_dataset->cleaning->options) { // undone before the run was over
        m_loadJob.cancel();
        return;
    }
    const auto source = m_dataset->catalogue;
    m_loadJob.start<DatasetPtr>(
        [source, options, before = m_dataset](const std::stop_token& stop, const ProgressFn& progress) {
            return makeDataset(source->sourcePtr(), source->schema(), {{}, {}, options, before->scores->options}, stop,
                               progress, before);
        },
        [this](Result<DatasetPtr> result) {
            if (result)
                publish(std::move(result).value(), true);
            else
                emit openFailed(result.error());
        });
}

void ExplorerState::forgetTitles()
{
    m_clustering.reset();
    m_clusterings.clear();
    m_clusteringVersion = 0;
    m_clusterNames.clear();
    m_clusteringOptions = {};
    m_clusteringDraft = {};
    m_dataChangedSinceClustering = false;
    ++m_clusteringRun;
    m_filter = {};
    m_selection = {};
    m_current.reset();
    m_pickQuery.clear();
    m_pickOptions = {};
    m_undoStack.clear();
}

/// No view speaks of a title that cleaning has dropped.
void ExplorerState::leaveOutDropped()
{
    const auto isDropped = [this](TitleId id) { return m_dataset->catalogue->isDropped(id); };
    std::erase_if(m_selection.ids, isDropped);
    std::erase_if(m_pickQuery, isDropped);
    if (m_current && isDropped(*m_current))
        m_current.reset();
}

void ExplorerState::publish(DatasetPtr dataset, bool sameTitles)
{
    m_clusterJob.cancel();
    m_mergeJob.cancel();
    m_derived.clear();
    m_dataset = std::move(dataset);
    m_cleaning = m_dataset->cleaning->options;
    if (sameTitles) {
        m_dataChangedSinceClustering = m_clustering != nullptr;
        leaveOutDropped();
    } else {
        forgetTitles();
    }
    m_shown = applyFilter(viewContext(), m_filter);
    announceDataset();
    if (!sameTitles)
        recallSegments();
    m_derived.startSearchIndex(m_dataset);
    m_derived.startFindings(m_dataset);
    startClustering(m_clusteringOptions);
}

void ExplorerState::announceDataset()
{
    emit datasetChanged();
    emit filterChanged();
    emit selectionChanged();
    emit currentChanged();
    emit pickQueryChanged();
    emit pickOptionsChanged();
    emit clusteringDraftChanged();
    emit clusteringChanged();
    emit findingsChanged();
    emit recommenderChanged();
    emit searchIndexChanged();
}

Snapshot ExplorerState::snapshot() const
{
    return {m_filter, m_selection, m_cleaning, m_clusterNames, m_clusteringRun, m_clusteringVersion, m_segments};
}

void ExplorerState::push(const Snapshot& after, const QString& what, const QString& merge)
{
    m_undoStack.push(new StateCommand(*this, snapshot(), after, what, merge));
}

void ExplorerState::restore(Snapshot snapshot)
{
    if (snapshot.clusteringRun != m_clusteringRun) { // ids of other clusters mean nothing in these
        snapshot.filter.clusters = m_filter.clusters;
        snapshot.clusterNames = m_clusterNames;
    } else if (snapshot.clusteringVersion != m_clusteringVersion) {
        applyVersionNow(snapshot);
    }
    applySegmentsNow(snapshot.segments);
    applyFilterNow(snapshot.filter);
    applySelectionNow(snapshot.selection);
    applyNamesNow(snapshot.clusterNames);
    applyCleaningNow(snapshot.cleaning);
}

void ExplorerState::setFilter(const Filter& filter, const QString& what, const QString& merge)
{
    if (filter == m_filter || !m_dataset)
        return;
    Snapshot after = snapshot();
    after.filter = filter;
    push(after, what, merge);
}

void ExplorerState::showOnly(const TitleIds& titles, const QString& label)
{
    Filter filter;
    filter.only = titles;
    filter.onlyLabel = label.toStdString();
    setFilter(filter, tr("show %1").arg(titlesText(static_cast<qint64>(titles.size()))));
}

void ExplorerState::applyFilterNow(const Filter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_shown = applyFilter(viewContext(), m_filter);
    emit filterChanged();
}

void ExplorerState::select(TitleIds ids, const QString& reason, const QString& merge)
{
    ids = ascendingOnce(std::move(ids));
    if (ids == m_selection.ids || !m_dataset)
        return;
    const QString what =
        ids.empty() ? tr("clear selection") : tr("select %1").arg(titlesText(static_cast<qint64>(ids.size())));
    Snapshot after = snapshot();
    after.selection = {std::move(ids), reason};
    push(after, what, merge);
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
    // Both are set before either is told: who hears of one finds the other in step with it.
    TitleIds query = title ? TitleIds{*title} : TitleIds{};
    const bool newCurrent = std::exchange(m_current, title) != title;
    const bool newQuery = query != m_pickQuery;
    m_pickQuery = std::move(query);
    if (newCurrent)
        emit currentChanged();
    if (newQuery)
        emit pickQueryChanged();
}

void ExplorerState::peek(TitleId title)
{
    if (m_current == title)
        return;
    m_current = title;
    emit currentChanged();
}

void ExplorerState::setPickQuery(TitleIds titles)
{
    titles = ascendingOnce(std::move(titles));
    if (titles == m_pickQuery)
        return;
    m_pickQuery = std::move(titles);
    emit pickQueryChanged();
}

void ExplorerState::setPickOptions(const PickOptions& options)
{
    if (options == m_pickOptions)
        return;
    m_pickOptions = options;
    emit pickOptionsChanged();
}

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

ViewContext ExplorerState::viewContext() const
{
    return {*m_dataset, m_clustering ? std::span<const int>(m_clustering->clusterOfTitle) : std::span<const int>{},
            searchIndex().get()};
}

} // namespace marquee
