// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clustering/kmeans.h"
#include "features/feature_matrix.h"
#include "recommend/fact_trust.h"
#include "recommend/parts.h"

#include <span>
#include <vector>

namespace marquee {

/// The six parts of a ranking score that are not content. What a title borrowed is unknown here.
class TitleFacts
{
public:
    /// `features` and `model` may be null: no cluster part. Throws std::invalid_argument when they do not fit.
    TitleFacts(const Dataset& data, const FactTrust& trust, const FeatureMatrix* features, const ClusterModel* model);

    /// Fills in cluster to market for a candidate of a query, each in [0, 1], NaN where unknown:
    /// cluster 1 in the query's cluster, else 0.85 of (distance to the own centroid / distance to the query's);
    /// quality the weighted score, nearly all of 0..1 between the catalogue's 1st and 99.9th percentile; audience log
    /// votes, nearly all of it above the 25th percentile; rarity 1 - audience; era exp(-years between / 10); market the
    /// countries' Jaccard index.
    void fillParts(TitleId query, TitleId candidate, PartValues& values) const;
    /// Adds w_p x_p of those parts for every title, in single precision, unknown ones as 0. O(titles).
    void addParts(TitleId query, const PartValues& weights, std::span<float> scores) const;

    std::size_t titles() const noexcept { return m_titles; }
    std::size_t sharedCountries(TitleId a, TitleId b) const;

private:
    using Word = std::uint64_t;

    void readNumbers(const Dataset& data, const FactTrust& trust);
    void readCountries(const ListColumn& countries);
    void readClusters(const FactTrust& trust, const FeatureMatrix& features, const ClusterModel& model);
    float era(int yearA, int yearB) const;
    float market(TitleId a, TitleId b) const;
    void addEra(TitleId query, float weight, std::span<float> scores) const;
    void addMarket(TitleId query, float weight, std::span<float> scores) const;
    std::span<const Word> countriesOf(TitleId id) const;

    std::size_t m_titles;
    std::vector<double> m_quality;           ///< 0 where unknown; titles rank by its last digit in the segment preset
    std::vector<float> m_audience, m_rarity; ///< 0 where unknown
    std::vector<char> m_hasQuality, m_hasAudience;
    std::vector<std::int16_t> m_years; ///< 0 where unknown
    int m_lastYear = 0;
    std::vector<float> m_eras; ///< by years between
    std::size_t m_words = 0;   ///< of 64 countries a title
    std::vector<Word> m_countries;
    std::vector<float> m_countryCounts;
    std::vector<int> m_clusters;                ///< -1: none
    std::vector<std::vector<float>> m_nearness; ///< [cluster][title], 0 where unknown
};

} // namespace marquee
