// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/derived_data.h"

#include <utility>

namespace marquee {

using FindingsPtr = std::shared_ptr<const Findings>;
using SearchIndexPtr = std::shared_ptr<const SearchIndex>;

DerivedData::DerivedData(QObject* parent)
    : QObject(parent), m_recommenderJob(tr("Indexing similar titles")), m_findingsJob(tr("Looking for findings")),
      m_searchJob(tr("Indexing names"))
{
}

void DerivedData::clear()
{
    m_recommenderJob.cancel();
    m_findingsJob.cancel();
    m_searchJob.cancel();
    m_recommender.reset();
    m_findings.reset();
    m_searchIndex.reset();
}

template<typename T>
void DerivedData::keep(T& kept, Result<T> result, void (DerivedData::*changed)())
{
    if (!result) {
        emit failed(result.error());
        return;
    }
    kept = std::move(result).value();
    emit(this->*changed)();
}

void DerivedData::startSearchIndex(const DatasetPtr& data)
{
    m_searchJob.start<SearchIndexPtr>(
        [data](const std::stop_token&, const ProgressFn&) -> Result<SearchIndexPtr> {
            return std::make_shared<const SearchIndex>(data);
        },
        [this](Result<SearchIndexPtr> result) {
            keep(m_searchIndex, std::move(result), &DerivedData::searchIndexChanged);
        });
}

void DerivedData::startFindings(const DatasetPtr& data)
{
    m_findingsJob.start<FindingsPtr>(
        [data](const std::stop_token& stop, const ProgressFn& progress) -> Result<FindingsPtr> {
            Result<Findings> found = findFindings(*data, stop, progress);
            if (!found)
                return found.error();
            return std::make_shared<const Findings>(std::move(found).value());
        },
        [this](Result<FindingsPtr> result) { keep(m_findings, std::move(result), &DerivedData::findingsChanged); });
}

void DerivedData::startRecommender(const DatasetPtr& data, const ClusteringPtr& clustering)
{
    m_recommenderJob.start<RecommenderPtr>(
        [data, clustering](const std::stop_token& stop, const ProgressFn& progress) {
            return buildRecommender(data, clustering ? clustering->features : nullptr,
                                    clustering ? clustering->model : nullptr, stop, progress);
        },
        [this](Result<RecommenderPtr> result) {
            keep(m_recommender, std::move(result), &DerivedData::recommenderChanged);
        });
}

} // namespace marquee
