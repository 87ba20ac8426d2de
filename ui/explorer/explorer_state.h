// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/filter.h"
#include "analysis/segment.h"
#include "clustering/clustering.h"
#include "explorer/derived_data.h"
#include "explorer/job.h"
#include "explorer/job_list.h"
#include "explorer/pick_desk.h"
#include "explorer/snapshot.h"
#include "features/dataset.h"
#include "recommend/recommender.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace marquee {

struct SavedModel;

/// The one hub of a window: catalogue, filter, selection, current title, clustering and the names of its clusters, with
/// the history of what the user did to them. What is derived from the catalogue it hands on from DerivedData. Views
/// tell it and listen to it, never each other. Telling it what it knows already ends there, so views may repeat what
/// they are told. It must outlive its views. GUI thread only.
class ExplorerState : public QObject
{
    Q_OBJECT
public:
    explicit ExplorerState(QObject* parent = nullptr);
    ~ExplorerState() override;

    // --- catalogue
    const DatasetPtr& dataset() const noexcept { return m_dataset; } ///< null while no file is open
    /// Opens a file in the worker; on success a new dataset is published, the filter, selection and undo history are
    /// cleared, and findings, clustering and recommender are computed in the background. The file that is open is read
    /// again under its rules; when it has not changed, filter, selection and history stay.
    void openFile(const QString& path);
    /// The same for a table that is read already, under roles that are settled.
    void openTable(const RawTablePtr& table, const Schema& schema);
    /// Publishes a dataset already at hand (tests, samples).
    void setDataset(DatasetPtr dataset);
    /// Back to the beginning: dataset() is null again, and datasetChanged() says so.
    void closeFile();
    /// Runs cleaning and scoring again on the open table with other rules. Undoable; successive changes with the same
    /// non-empty `merge` key (a number field held down) undo as one.
    void setCleaningOptions(const CleaningOptions& options, const QString& what, const QString& merge = {});
    /// The rules asked for: those of dataset(), or of the run that is under way.
    const CleaningOptions& cleaningOptions() const noexcept { return m_cleaning; }

    // --- filter
    const Filter& filter() const noexcept { return m_filter; }
    const TitleIds& shown() const noexcept { return m_shown; } ///< ids that pass the filter, ascending
    /// Undoable. `what` names the change in the Edit menu; successive changes with the same non-empty `merge` key
    /// (one drag of a slider) undo as one.
    void setFilter(const Filter& filter, const QString& what, const QString& merge = {});
    /// Filters the window to exactly these titles, in place of what was filtered before, in one step to undo. `label`
    /// says on the filter's chip what they are.
    void showOnly(const TitleIds& titles, const QString& label);

    // --- selection and current title
    const Selection& selection() const noexcept { return m_selection; }
    void select(TitleIds ids, const QString& reason, const QString& merge = {}); ///< undoable; `merge` as above
    void clearSelection() { select({}, {}); }
    std::optional<TitleId> current() const noexcept { return m_current; }
    void setCurrent(std::optional<TitleId> title); ///< the title the Title card and Recommend speak of
    void peek(TitleId title);                      ///< shows it in the Title card alone: a pick in the list of picks

    // --- what Recommend is asked, and its answer
    PickDesk& pickDesk() noexcept { return m_pickDesk; }
    const PickDesk& pickDesk() const noexcept { return m_pickDesk; }

    // --- clustering
    const ClusteringPtr& clustering() const noexcept { return m_clustering; } ///< last finished; may be stale
    const ClusteringOptions& clusteringOptions() const noexcept { return m_clusteringOptions; } ///< of `clustering()`
    /// True when the dataset (cleaning, scores) changed after the clustering was computed, or the draft differs from
    /// the options it was computed with.
    bool clusteringStale() const noexcept;
    /// What the set-up shows and the next run will use.
    const ClusteringOptions& clusteringDraft() const noexcept { return m_clusteringDraft; }
    void setClusteringDraft(const ClusteringOptions& options);
    void runClustering(const ClusteringOptions& options); ///< makes them the draft as well
    /// Clusters the catalogue by a model fitted elsewhere, with the names it brings; its features become the draft.
    void applyModel(const SavedModel& model);
    /// Cluster of a title, -1 when it has none.
    int clusterOf(TitleId title) const;
    /// The name the user gave, or the one its profile carries; empty when there is no such cluster.
    QString clusterName(int cluster) const;
    void renameCluster(int cluster, const QString& name); ///< undoable; an empty name brings the profile's back
    /// Makes clusters one in the background; one step to undo, which splits them again. Their record is in
    /// Clustering::handMerges. Names and the filter go along; a new run begins without any merge.
    void mergeClusters(const std::vector<int>& clusters);
    ViewContext viewContext() const; ///< dataset() must not be null

    // --- segments: titles the user named, kept for the file's content. Every change is one step to undo.
    const std::vector<TitleSegment>& segments() const noexcept { return *m_segments; } ///< in the order saved
    /// A name that is taken gets these titles; nothing happens without a name or titles.
    void saveSegment(const QString& name, const TitleIds& titles);
    void renameSegment(std::size_t index, const QString& name); ///< nothing happens when the name is empty or taken
    void deleteSegment(std::size_t index);                      ///< and out of the filter

    // --- shortlist: titles put aside, kept for the file's content. Every change is one step to undo.
    const Shortlist& shortlist() const noexcept { return *m_shortlist; } ///< in the user's order
    bool isShortlisted(TitleId title) const;
    void addToShortlist(const Shortlist& entries); ///< at the end; titles that stand there stay as they are
    void addToShortlist(const TitleIds& titles);
    void removeFromShortlist(const TitleIds& titles);
    void setShortlist(Shortlist list, const QString& what, const QString& merge = {}); ///< `merge` as for setFilter()

    // --- derived from the catalogue in the background; each null until it is ready
    const RecommenderPtr& recommender() const noexcept { return m_derived.recommender(); }
    const std::shared_ptr<const Findings>& findings() const noexcept { return m_derived.findings(); }
    const std::shared_ptr<const SearchIndex>& searchIndex() const noexcept { return m_derived.searchIndex(); }

    // --- jobs
    Job& loadJob() noexcept { return m_loadJob; }
    Job& clusterJob() noexcept { return m_clusterJob; }
    Job& mergeJob() noexcept { return m_mergeJob; }
    Job& recommenderJob() noexcept { return m_derived.recommenderJob(); }
    Job& findingsJob() noexcept { return m_derived.findingsJob(); }
    /// Makes a view's own job known, so that the tool bar shows it, Cancel reaches it and the tour waits for it.
    void watch(Job& job) { m_jobs.add(job); }
    const std::vector<Job*>& jobs() const noexcept { return m_jobs.jobs(); } ///< the own ones first
    bool busy() const noexcept { return m_jobs.busy(); }                     ///< one of jobs() runs
    QUndoStack& undoStack() noexcept { return m_undoStack; }

signals:
    void datasetChanged(); ///< a new bundle or none; filter and selection are already cleared or re-applied
    void jobAdded(marquee::Job* job);
    void openFailed(const marquee::Error& error); ///< the catalogue open before stays
    void filterChanged();                         ///< filter() and shown()
    void selectionChanged();
    void currentChanged();
    void clusteringChanged();      ///< clustering(), its options or its staleness
    void clusteringDraftChanged(); ///< clusteringDraft(), and with it perhaps clusteringStale()
    void clusterNamesChanged();
    void segmentsChanged();
    void shortlistChanged();
    void clusteringFailed(const marquee::Error& error);
    void recommenderChanged();
    void findingsChanged();
    void searchIndexChanged();
    /// Findings, recommender, search index, keeping segments or the shortlist; never a mere cancel.
    void backgroundFailed(const marquee::Error& error);

private:
    friend class StateCommand;
    using LoadFn = std::function<Result<DatasetPtr>(const OpenOptions&, const std::stop_token&, const ProgressFn&)>;
    void load(const std::string& file, LoadFn work);
    Snapshot snapshot() const;
    void push(const Snapshot& after, const QString& what, const QString& merge = {});
    void restore(Snapshot snapshot);
    void publish(DatasetPtr dataset, bool sameTitles);
    void forgetTitles();
    void leaveOutDropped();
    void announceDataset();
    void applyFilterNow(const Filter& filter);
    void applySelectionNow(const Selection& selection);
    void applyNamesNow(const ClusterNames& names);
    void applyCleaningNow(const CleaningOptions& options);
    /// The sweep on screen, if a run with these options would repeat it: choosing k by hand keeps its charts.
    std::shared_ptr<const Sweep> sweepFor(ClusteringOptions options) const;
    using ClusterFn = std::function<Result<ClusteringPtr>(const std::stop_token&, const ProgressFn&)>;
    void startClustering(const ClusteringOptions& options);
    void startClusterWork(const ClusteringOptions& options, ClusterFn work);
    void adoptClustering(ClusteringPtr clustering, const ClusteringOptions& options);
    void adoptMerge(ClusteringPtr merged, const std::vector<int>& clusters);
    void applyVersionNow(const Snapshot& snapshot);
    void applySegmentsNow(const SegmentsPtr& segments);
    void recallSegments();
    void applyShortlistNow(const ShortlistPtr& list);
    void recallShortlist();

    DatasetPtr m_dataset;
    CleaningOptions m_cleaning;
    Filter m_filter;
    TitleIds m_shown;
    Selection m_selection;
    std::optional<TitleId> m_current;
    ClusteringPtr m_clustering;
    ClusteringOptions m_clusteringOptions;
    ClusteringOptions m_clusteringDraft;
    ClusterNames m_clusterNames;
    bool m_dataChangedSinceClustering = false;
    quint64 m_clusteringRun = 0;              ///< grows with every clustering adopted or dropped
    std::vector<ClusteringPtr> m_clusterings; ///< versions of the run: as fitted, and with clusters made one by hand
    std::size_t m_clusteringVersion = 0;      ///< which of them m_clustering is
    SegmentsPtr m_segments = std::make_shared<const std::vector<TitleSegment>>();
    ShortlistPtr m_shortlist = std::make_shared<const Shortlist>();
    QUndoStack m_undoStack;
    JobList m_jobs; // before the jobs: they leave it when they are destroyed
    Job m_loadJob;
    Job m_clusterJob;
    Job m_mergeJob;
    Job m_segmentJob;   ///< not in the list: nobody cancels the keeping of what was named
    Job m_shortlistJob; ///< likewise
    DerivedData m_derived;
    PickDesk m_pickDesk; // after what it asks
};

} // namespace marquee
