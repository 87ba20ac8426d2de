// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/filter.h"
#include "analysis/findings.h"
#include "clustering/clustering.h"
#include "explorer/job.h"
#include "features/dataset.h"
#include "recommend/recommender.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

#include <memory>
#include <optional>

namespace marquee {

/// Titles the user picked, and how: "lasso", "Language is Japanese". Empty ids: nothing selected.
struct Selection
{
    TitleIds ids; ///< ascending
    QString reason;
    bool operator==(const Selection&) const = default;
};

/// The one hub of a window: catalogue, filter, selection, current title, clustering, recommender, findings, and the
/// jobs that feed them. Views tell it and listen to it, never each other. Telling it what it knows already ends there,
/// so views may repeat what they are told. GUI thread only.
class ExplorerState : public QObject
{
    Q_OBJECT
public:
    explicit ExplorerState(QObject* parent = nullptr);
    ~ExplorerState() override;

    // --- catalogue
    const DatasetPtr& dataset() const noexcept { return m_dataset; } ///< null until a file is open
    /// Opens a file in the worker; on success a new dataset is published, the filter, selection and undo history are
    /// cleared, and findings, clustering and recommender are computed in the background.
    void openFile(const QString& path);
    /// Publishes a dataset already at hand (tests, samples).
    void setDataset(DatasetPtr dataset);
    /// Runs cleaning and scoring again on the open table with other rules.
    void setCleaningOptions(const CleaningOptions& options);

    // --- filter
    const Filter& filter() const noexcept { return m_filter; }
    const TitleIds& shown() const noexcept { return m_shown; } ///< ids that pass the filter, ascending
    /// Undoable. `what` names the change in the Edit menu; successive changes with the same non-empty `merge` key
    /// (one drag of a slider) undo as one.
    void setFilter(const Filter& filter, const QString& what, const QString& merge = {});

    // --- selection and current title
    const Selection& selection() const noexcept { return m_selection; }
    void select(TitleIds ids, const QString& reason); ///< undoable
    void clearSelection() { select({}, {}); }
    std::optional<TitleId> current() const noexcept { return m_current; }
    void setCurrent(std::optional<TitleId> title); ///< the title the Title card and Recommend speak of

    // --- clustering
    const ClusteringPtr& clustering() const noexcept { return m_clustering; } ///< last finished; may be stale
    const ClusteringOptions& clusteringOptions() const noexcept { return m_clusteringOptions; } ///< of `clustering()`
    /// True when the dataset (cleaning, scores) changed after the clustering was computed.
    bool clusteringStale() const noexcept { return m_clusteringStale; }
    void runClustering(const ClusteringOptions& options);
    /// Cluster of a title, -1 when it has none.
    int clusterOf(TitleId title) const;
    ViewContext viewContext() const; ///< dataset() must not be null

    const RecommenderPtr& recommender() const noexcept { return m_recommender; } ///< null until built
    const std::shared_ptr<const Findings>& findings() const noexcept { return m_findings; } ///< null until found

    Job& loadJob() noexcept { return m_loadJob; }
    Job& clusterJob() noexcept { return m_clusterJob; }
    Job& recommenderJob() noexcept { return m_recommenderJob; }
    Job& findingsJob() noexcept { return m_findingsJob; }
    bool busy() const noexcept;
    QUndoStack& undoStack() noexcept { return m_undoStack; }

signals:
    void datasetChanged();                  ///< a new bundle; filter and selection are already cleared or re-applied
    void openFailed(const marquee::Error& error);
    void filterChanged();                   ///< filter() and shown()
    void selectionChanged();
    void currentChanged();
    void clusteringChanged();               ///< clustering(), its options or its staleness
    void clusteringFailed(const marquee::Error& error);
    void recommenderChanged();
    void findingsChanged();

private:
    friend class StateCommand;
    void publish(DatasetPtr dataset, bool sameTitles);
    void applyFilterNow(const Filter& filter);
    void applySelectionNow(const Selection& selection);
    void startFindings();
    void startRecommender();

    DatasetPtr m_dataset;
    Filter m_filter;
    TitleIds m_shown;
    Selection m_selection;
    std::optional<TitleId> m_current;
    ClusteringPtr m_clustering;
    ClusteringOptions m_clusteringOptions;
    bool m_clusteringStale = false;
    RecommenderPtr m_recommender;
    std::shared_ptr<const Findings> m_findings;
    QUndoStack m_undoStack;
    Job m_loadJob;
    Job m_clusterJob;
    Job m_recommenderJob;
    Job m_findingsJob;
};

} // namespace marquee
