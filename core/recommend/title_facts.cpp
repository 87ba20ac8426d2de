// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/title_facts.h"

#include "analysis/distribution.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <stdexcept>

namespace marquee {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kEraYears = 10;
/// Distances above this many years all count as this many: exp(-25) is nothing.
constexpr int kEraReach = 250;
/// What a title on the border to another cluster has: nearly as much as those within, and less the further away it is.
/// The step lets the segment preset put the own cluster first (presets.cpp).
constexpr double kOtherCluster = 0.85;

double& part(PartValues& values, Part which)
{
    return values[static_cast<std::size_t>(which)];
}
float weightOf(const PartValues& weights, Part which)
{
    return static_cast<float>(weights[static_cast<std::size_t>(which)]);
}

/// A number's place among those present, 0..1 and strictly rising: the range between two percentiles takes nearly all
/// of it, the tails beyond them the ends. 0.5 where nothing varies.
class Scale
{
public:
    Scale(std::vector<double> values, double low, double high)
    {
        values.erase(std::remove_if(values.begin(), values.end(), [](double x) { return std::isnan(x); }),
                     values.end());
        std::sort(values.begin(), values.end());
        m_knots = {quantileSorted(values, 0), quantileSorted(values, low), quantileSorted(values, high),
                   quantileSorted(values, 1)};
    }

    double operator()(double x) const
    {
        const auto [least, low, high, most] = m_knots;
        if (!(most > least))
            return 0.5;
        if (x < low)
            return kTail * (x - least) / (low - least);
        if (x > high)
            return 1 - kTail * (most - x) / (most - high);
        return kTail + (1 - 2 * kTail) * (high > low ? (x - low) / (high - low) : 0.5);
    }

private:
    static constexpr double kTail = 0.02; ///< of the scale, for each tail
    std::array<double, 4> m_knots{};
};

/// Bits set, in plain arithmetic that the compiler turns into vector code on any x86-64.
std::uint64_t bitCount(std::uint64_t x)
{
    x -= (x >> 1U) & 0x5555555555555555ULL;
    x = (x & 0x3333333333333333ULL) + ((x >> 2U) & 0x3333333333333333ULL);
    x = (x + (x >> 4U)) & 0x0f0f0f0f0f0f0f0fULL;
    x += x >> 8U;
    x += x >> 16U;
    x += x >> 32U;
    return x & 0x7fU;
}

} // namespace

TitleFacts::TitleFacts(const Dataset& data, const FactTrust& trust, const FeatureMatrix* features,
                       const ClusterModel* model)
    : m_titles(data.size()), m_clusters(data.size(), -1)
{
    readNumbers(data, trust);
    readCountries(data.catalogue->list(ListField::Countries));
    if (features != nullptr && model != nullptr)
        readClusters(trust, *features, *model);
}

void TitleFacts::readNumbers(const Dataset& data, const FactTrust& trust)
{
    const auto votes = data.catalogue->numbers(Measure::ImdbVotes);
    std::vector<double> logVotes(m_titles, kNaN);
    for (std::size_t i = 0; i < votes.size(); ++i)
        logVotes[i] = std::log1p(votes[i]);
    const Scale quality(data.scores->weightedScore, 0.01, 0.999);
    const Scale audience(logVotes, 0.25, 1);
    m_quality.resize(m_titles, 0);
    m_audience.resize(m_titles, 0);
    m_rarity.resize(m_titles, 0);
    m_hasQuality.resize(m_titles, 0);
    m_hasAudience.resize(m_titles, 0);
    m_years.resize(m_titles, 0);
    for (std::uint32_t row = 0; row < m_titles; ++row) {
        if (!trust.believed(TitleId{row}))
            continue;
        m_years[row] = static_cast<std::int16_t>(std::max(0, data.catalogue->releaseYear(TitleId{row}).value_or(0)));
        m_lastYear = std::max<int>(m_lastYear, m_years[row]);
        if (const double score = data.scores->weightedScore[row]; !std::isnan(score)) {
            m_hasQuality[row] = 1;
            m_quality[row] = quality(score);
        }
        if (!std::isnan(logVotes[row])) {
            m_hasAudience[row] = 1;
            m_audience[row] = static_cast<float>(audience(logVotes[row]));
            m_rarity[row] = 1 - m_audience[row];
        }
    }
    for (int years = 0; years <= kEraReach; ++years)
        m_eras.push_back(static_cast<float>(std::exp(-years / kEraYears)));
}

void TitleFacts::readCountries(const ListColumn& countries)
{
    constexpr std::size_t kBits = 64;
    m_words = (countries.dictionary().size() + kBits - 1) / kBits;
    m_countries.resize(m_words * m_titles, 0);
    m_countryCounts.resize(m_titles, 0);
    for (std::uint32_t row = 0; row < m_titles; ++row)
        for (const auto code : countries.codes(TitleId{row})) {
            m_countries[row * m_words + code / kBits] |= Word{1} << (code % kBits);
            ++m_countryCounts[row];
        }
}

void TitleFacts::readClusters(const FactTrust& trust, const FeatureMatrix& features, const ClusterModel& model)
{
    const auto n = features.values.rows();
    if (static_cast<std::size_t>(n) != model.labels.size() || features.values.cols() != model.centroids.cols())
        throw std::invalid_argument("the clusters belong to another feature matrix");
    const auto k = static_cast<std::size_t>(model.centroids.rows());
    m_nearness.assign(k, std::vector<float>(m_titles, 0));
    std::vector<double> distances(k);
    for (Eigen::Index i = 0; i < n; ++i) {
        const TitleId id = features.titles[static_cast<std::size_t>(i)];
        if (!trust.believed(id))
            continue;
        const auto own = static_cast<std::size_t>(model.labels[static_cast<std::size_t>(i)]);
        for (std::size_t c = 0; c < k; ++c)
            distances[c] = (features.values.row(i) - model.centroids.row(static_cast<Eigen::Index>(c))).norm();
        m_clusters[id.row] = static_cast<int>(own);
        for (std::size_t c = 0; c < k; ++c) {
            const double ratio = distances[c] > 0 ? std::min(1.0, distances[own] / distances[c]) : 1.0;
            m_nearness[c][id.row] = static_cast<float>(c == own ? 1.0 : kOtherCluster * ratio);
        }
    }
}

std::span<const TitleFacts::Word> TitleFacts::countriesOf(TitleId id) const
{
    return std::span(m_countries).subspan(id.row * m_words, m_words);
}

std::size_t TitleFacts::sharedCountries(TitleId a, TitleId b) const
{
    const auto left = countriesOf(a);
    const auto right = countriesOf(b);
    std::uint64_t both = 0;
    for (std::size_t w = 0; w < m_words; ++w)
        both += bitCount(left[w] & right[w]);
    return both;
}

float TitleFacts::market(TitleId a, TitleId b) const
{
    const auto both = static_cast<float>(sharedCountries(a, b));
    const float either = m_countryCounts[a.row] + m_countryCounts[b.row] - both;
    return either > 0 ? both / either : 0;
}

float TitleFacts::era(int yearA, int yearB) const
{
    return m_eras[static_cast<std::size_t>(std::min(std::abs(yearA - yearB), kEraReach))];
}

void TitleFacts::fillParts(TitleId query, TitleId candidate, PartValues& values) const
{
    const std::size_t i = candidate.row;
    const int cluster = m_clusters[query.row];
    const bool clustered = cluster >= 0 && m_clusters[i] >= 0;
    part(values, Part::Cluster) = clustered ? m_nearness[static_cast<std::size_t>(cluster)][i] : kNaN;
    part(values, Part::Quality) = m_hasQuality[i] != 0 ? m_quality[i] : kNaN;
    part(values, Part::Audience) = m_hasAudience[i] != 0 ? m_audience[i] : kNaN;
    part(values, Part::Rarity) = m_hasAudience[i] != 0 ? m_rarity[i] : kNaN;
    const bool dated = m_years[query.row] != 0 && m_years[i] != 0;
    part(values, Part::Era) = dated ? era(m_years[query.row], m_years[i]) : kNaN;
    const bool placed = m_countryCounts[query.row] > 0 && m_countryCounts[i] > 0;
    part(values, Part::Market) = placed ? market(query, candidate) : kNaN;
}

void TitleFacts::addEra(TitleId query, float weight, std::span<float> scores) const
{
    const int year = m_years[query.row];
    if (year == 0 || weight == 0)
        return;
    std::vector<float> byYear(static_cast<std::size_t>(m_lastYear) + 1, 0); // year 0: unknown
    for (int other = 1; other <= m_lastYear; ++other)
        byYear[static_cast<std::size_t>(other)] = weight * era(year, other);
    for (std::size_t i = 0; i < m_titles; ++i)
        scores[i] += byYear[static_cast<std::size_t>(m_years[i])];
}

/// As market() of every title, in loops without branches that the compiler turns into vector code.
void TitleFacts::addMarket(TitleId query, float weight, std::span<float> scores) const
{
    constexpr std::size_t kBlock = 512;
    const auto own = countriesOf(query);
    const float ownCount = m_countryCounts[query.row];
    for (std::size_t begin = 0; begin < m_titles; begin += kBlock) {
        const std::size_t size = std::min(kBlock, m_titles - begin);
        std::array<std::uint64_t, kBlock> both{};
        for (std::size_t w = 0; w < m_words; ++w)
            for (std::size_t i = 0; i < size; ++i)
                both[i] += bitCount(m_countries[(begin + i) * m_words + w] & own[w]);
        for (std::size_t i = 0; i < size; ++i) {
            const auto shared = static_cast<float>(static_cast<std::int32_t>(both[i]));
            const float either = ownCount + m_countryCounts[begin + i] - shared; // above 0: the query has countries
            scores[begin + i] += weight * (shared / either);
        }
    }
}

void TitleFacts::addParts(TitleId query, const PartValues& weights, std::span<float> scores) const
{
    const float quality = weightOf(weights, Part::Quality);
    const float audience = weightOf(weights, Part::Audience);
    const float rarity = weightOf(weights, Part::Rarity);
    for (std::size_t i = 0; i < m_titles; ++i)
        scores[i] += quality * static_cast<float>(m_quality[i]) + audience * m_audience[i] + rarity * m_rarity[i];
    addEra(query, weightOf(weights, Part::Era), scores);
    const float inCluster = weightOf(weights, Part::Cluster);
    if (const int cluster = m_clusters[query.row]; cluster >= 0 && inCluster > 0) {
        const auto& nearness = m_nearness[static_cast<std::size_t>(cluster)];
        for (std::size_t i = 0; i < m_titles; ++i)
            scores[i] += inCluster * nearness[i];
    }
    const float inMarket = weightOf(weights, Part::Market);
    if (inMarket > 0 && m_countryCounts[query.row] > 0)
        addMarket(query, inMarket, scores);
}

} // namespace marquee
