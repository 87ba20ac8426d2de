// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/profile.h"

#include "analysis/distribution.h"
#include "clustering/cluster_names.h"
#include "clustering/label_lift.h"
#include "clustering/name_traits.h"
#include "clustering/profile_differences.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace marquee {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t kTopLabels = 10;
constexpr std::size_t kTopTitles = 10;

/// Rows of the matrix by cluster, and each row's distances to its own and to the next nearest centroid.
struct Members
{
    std::vector<std::vector<Eigen::Index>> rows;
    std::vector<double> own, next;
    std::vector<int> nextCluster;
};

Members membersOf(const FeatureMatrix& features, const ClusterModel& model)
{
    const auto n = static_cast<std::size_t>(features.values.rows());
    Members out;
    out.rows.resize(static_cast<std::size_t>(model.clusters()));
    out.own.resize(n);
    out.next.assign(n, std::numeric_limits<double>::infinity());
    out.nextCluster.assign(n, -1);
    for (std::size_t i = 0; i < n; ++i) {
        const auto row = static_cast<Eigen::Index>(i);
        const int label = model.labels[i];
        out.rows[static_cast<std::size_t>(label)].push_back(row);
        for (int c = 0; c < model.clusters(); ++c) {
            const double distance = (features.values.row(row) - model.centroids.row(c)).norm();
            if (c == label) {
                out.own[i] = distance;
            } else if (distance < out.next[i]) {
                out.next[i] = distance;
                out.nextCluster[i] = c;
            }
        }
    }
    return out;
}

std::vector<double> valuesOf(std::span<const double> column, const TitleIds& ids)
{
    std::vector<double> values;
    for (const TitleId id : ids)
        values.push_back(id.row < column.size() ? column[id.row] : kNaN);
    return values;
}

/// Figures of one cluster at a time, against label counts taken once over all clustered titles.
class Profiler
{
public:
    Profiler(const Dataset& data, const FeatureMatrix& features, std::span<const double> silhouettes)
        : m_data(data), m_features(features), m_silhouettes(silhouettes),
          m_genres(data.catalogue->list(ListField::Genres), features.titles),
          m_languages(data.catalogue->list(ListField::Languages), features.titles),
          m_tags(data.catalogue->list(ListField::Tags), features.titles),
          m_countries(data.catalogue->list(ListField::Countries), features.titles), m_differences(data, features.titles)
    {
        for (const std::size_t column : data.catalogue->metricColumns()) {
            const auto values = data.numbers(MeasureField::ofColumn(column));
            const auto all = momentsOf(features.titles, [values](TitleId id) { return values[id.row]; });
            m_metrics.push_back({data.catalogue->columnName(column), values, all.mean()});
        }
    }

    ClusterProfile profile(int id, const std::vector<Eigen::Index>& rows, const TitleIds& ids) const
    {
        ClusterProfile out;
        out.id = id;
        out.size = ids.size();
        out.share = static_cast<double>(ids.size()) / static_cast<double>(m_features.titles.size());
        addNumbers(out, ids);
        addTypes(out, ids);
        out.differences = m_differences.differencesOf(ids);
        out.silhouette = meanSilhouette(rows);
        out.genres = m_genres.typical(ids, kTopLabels);
        out.languages = m_languages.typical(ids, kTopLabels);
        out.tags = m_tags.typical(ids, kTopLabels);
        out.countries = m_countries.typical(ids, kTopLabels);
        out.notLike = m_genres.untypical(ids, kTopLabels);
        return out;
    }

private:
    struct Metric
    {
        std::string name;
        std::span<const double> values; ///< by title
        double overall = 0;             ///< mean of the clustered titles
    };

    void addNumbers(ClusterProfile& out, const TitleIds& ids) const
    {
        const Catalogue& catalogue = *m_data.catalogue;
        out.weightedScore = meanInterval(valuesOf(m_data.scores->weightedScore, ids));
        out.imdb = meanInterval(valuesOf(catalogue.numbers(Measure::ImdbScore), ids));
        out.rottenTomatoes = meanInterval(valuesOf(catalogue.numbers(Measure::RottenTomatoes), ids));
        out.metacritic = meanInterval(valuesOf(catalogue.numbers(Measure::Metacritic), ids));
        out.medianVotes = medianOf(valuesOf(catalogue.numbers(Measure::ImdbVotes), ids));
        for (const Metric& metric : m_metrics) {
            const auto mean = meanInterval(valuesOf(metric.values, ids));
            if (mean.n > 0)
                out.metrics.push_back({metric.name, mean, metric.overall});
        }
    }

    void addTypes(ClusterProfile& out, const TitleIds& ids) const
    {
        double films = 0, known = 0;
        std::vector<double> years;
        for (const TitleId id : ids) {
            const TitleType type = m_data.catalogue->type(id);
            films += type == TitleType::Film ? 1 : 0;
            known += type == TitleType::Unknown ? 0 : 1;
            if (const auto year = m_data.catalogue->releaseYear(id))
                years.push_back(*year);
        }
        out.filmShare = known > 0 ? films / known : kNaN;
        out.medianYear = medianOf(std::move(years));
    }

    /// Of the rows that were measured.
    double meanSilhouette(const std::vector<Eigen::Index>& rows) const
    {
        if (m_silhouettes.empty())
            return kNaN;
        const auto measured =
            momentsOf(rows, [this](Eigen::Index row) { return m_silhouettes[static_cast<std::size_t>(row)]; });
        return measured.count() > 0 ? measured.mean() : kNaN;
    }

    const Dataset& m_data;
    const FeatureMatrix& m_features;
    std::span<const double> m_silhouettes;
    LabelLifts m_genres, m_languages, m_tags, m_countries;
    DifferenceMeter m_differences;
    std::vector<Metric> m_metrics;
};

void addExamples(ClusterProfile& out, const FeatureMatrix& features, const Members& members,
                 std::vector<Eigen::Index> rows)
{
    const auto at = [](Eigen::Index row) { return static_cast<std::size_t>(row); };
    const auto best = [&](auto less) {
        const auto count = std::min(kTopTitles, rows.size());
        std::partial_sort(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(count), rows.end(),
                          [&](Eigen::Index a, Eigen::Index b) {
                              const double x = less(at(a));
                              const double y = less(at(b));
                              return x != y ? x < y : a < b;
                          });
        return std::span(rows).first(count);
    };
    for (const Eigen::Index row : best([&](std::size_t i) { return members.own[i]; }))
        out.central.push_back(features.titles[at(row)]);
    if (members.rows.size() < 2)
        return;
    for (const Eigen::Index row : best([&](std::size_t i) { return members.next[i] - members.own[i]; }))
        out.boundary.push_back({features.titles[at(row)], members.nextCluster[at(row)]});
}

/// Names for the clusters that keep none.
void nameProfiles(std::vector<ClusterProfile>& profiles, const std::vector<NameTraits>& traits,
                  std::vector<std::string> kept)
{
    kept.resize(profiles.size());
    std::vector<NameTraits> unnamed;
    std::vector<std::string> taken;
    for (std::size_t c = 0; c < profiles.size(); ++c) {
        if (kept[c].empty())
            unnamed.push_back(traits[c]);
        else
            taken.push_back(kept[c]);
    }
    auto names = nameClusters(unnamed, taken);
    auto next = names.begin();
    for (std::size_t c = 0; c < profiles.size(); ++c)
        profiles[c].name = kept[c].empty() ? std::move(*next++) : std::move(kept[c]);
}

} // namespace

std::vector<ClusterProfile> profileClusters(const Dataset& data, const FeatureMatrix& features,
                                            const ClusterModel& model, std::span<const double> silhouettes,
                                            const std::vector<std::string>& keptNames)
{
    const Members members = membersOf(features, model);
    const Profiler profiler(data, features, silhouettes);
    const TraitMeter meter(data, features.titles);
    std::vector<ClusterProfile> profiles;
    std::vector<NameTraits> traits;
    for (std::size_t c = 0; c < members.rows.size(); ++c) {
        TitleIds ids;
        for (const Eigen::Index row : members.rows[c])
            ids.push_back(features.titles[static_cast<std::size_t>(row)]);
        profiles.push_back(profiler.profile(static_cast<int>(c), members.rows[c], ids));
        addExamples(profiles.back(), features, members, members.rows[c]);
        traits.push_back(meter.traitsOf(ids, profiles.back()));
    }
    nameProfiles(profiles, traits, keptNames);
    return profiles;
}

} // namespace marquee
