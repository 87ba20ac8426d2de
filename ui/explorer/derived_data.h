// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/findings.h"
#include "analysis/search_index.h"
#include "clustering/clustering.h"
#include "explorer/job.h"
#include "features/dataset.h"
#include "recommend/recommender.h"

#include <QObject>

#include <memory>

namespace marquee {

/// What is computed in the background from one dataset and is not the user's to undo: search index, findings,
/// recommender. Each is null until its job is done. GUI thread only.
class DerivedData : public QObject
{
    Q_OBJECT
public:
    explicit DerivedData(QObject* parent = nullptr);

    const RecommenderPtr& recommender() const noexcept { return m_recommender; }
    const std::shared_ptr<const Findings>& findings() const noexcept { return m_findings; }
    const std::shared_ptr<const SearchIndex>& searchIndex() const noexcept { return m_searchIndex; }

    Job& recommenderJob() noexcept { return m_recommenderJob; }
    Job& findingsJob() noexcept { return m_findingsJob; }
    Job& searchJob() noexcept { return m_searchJob; }

    void clear(); ///< cancels the jobs and forgets their results; no signal but those of the jobs
    void startSearchIndex(const DatasetPtr& data);
    void startFindings(const DatasetPtr& data);
    /// The recommender compares titles by the features of `clustering`, or does without when that is null.
    void startRecommender(const DatasetPtr& data, const ClusteringPtr& clustering);

signals:
    void recommenderChanged();
    void findingsChanged();
    void searchIndexChanged();
    void failed(const marquee::Error& error); ///< never a mere cancel

private:
    /// Keeps a result and says so by `changed`, or tells of the failure.
    template<typename T>
    void keep(T& kept, Result<T> result, void (DerivedData::*changed)());

    RecommenderPtr m_recommender;
    std::shared_ptr<const Findings> m_findings;
    std::shared_ptr<const SearchIndex> m_searchIndex;
    Job m_recommenderJob;
    Job m_findingsJob;
    Job m_searchJob;
};

} // namespace marquee
