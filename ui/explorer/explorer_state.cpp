// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/explorer_state.h"

#include "explorer/state_command.h"
#include "explorer/wording.h"

#include <algorithm>
#include <utility>

namespace marquee {

namespace {

// A step keeps the ids it selected: a bound on steps bounds the memory of a long session.
constexpr int kUndoLimit = 200;

} // namespace

ExplorerState::ExplorerState(QObject* parent)
    : QObject(parent), m_loadJob(tr("Opening")), m_clusterJob(tr("Clustering")), m_mergeJob(tr("Merging clusters")),
      m_segmentJob(tr("Keeping segments")), m_shortlistJob(tr("Keeping the shortlist")), m_pickDesk(*this)
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
    recallShortlist();
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
    m_pickDesk.forget();
    m_undoStack.clear();
}

/// No view speaks of a title that cleaning has dropped.
void ExplorerState::leaveOutDropped()
{
    const auto isDropped = [this](TitleId id) { return m_dataset->catalogue->isDropped(id); };
    std::erase_if(m_selection.ids, isDropped);
    m_pickDesk.leaveOut(isDropped);
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
    if (!sameTitles) {
        recallSegments();
        recallShortlist();
    }
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
    m_pickDesk.announce();
    emit clusteringDraftChanged();
    emit clusteringChanged();
    emit findingsChanged();
    emit recommenderChanged();
    emit searchIndexChanged();
}

Snapshot ExplorerState::snapshot() const
{
    return {m_filter,        m_selection,         m_cleaning, m_clusterNames,
            m_clusteringRun, m_clusteringVersion, m_segments, m_shortlist};
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
    applyShortlistNow(snapshot.shortlist);
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
    const bool newCurrent = std::exchange(m_current, title) != title;
    const bool newQuery = m_pickDesk.put(title ? TitleIds{*title} : TitleIds{});
    if (newCurrent)
        emit currentChanged();
    if (newQuery)
        m_pickDesk.tell();
}

void ExplorerState::peek(TitleId title)
{
    if (m_current == title)
        return;
    m_current = title;
    emit currentChanged();
}

ViewContext ExplorerState::viewContext() const
{
    return {*m_dataset, m_clustering ? std::span<const int>(m_clustering->clusterOfTitle) : std::span<const int>{},
            searchIndex().get()};
}

} // namespace marquee
