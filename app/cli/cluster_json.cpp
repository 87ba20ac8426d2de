// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster_json.h"

namespace marquee::cli {

namespace {

Json meanJson(const MeanInterval& value)
{
    return {{"mean", jsonNumber(value.mean)},
            {"low", jsonNumber(value.low)},
            {"high", jsonNumber(value.high)},
            {"n", value.n}};
}

Json labelsJson(const std::vector<LabelLift>& labels)
{
    Json list = Json::array();
    for (const LabelLift& label : labels)
        list.push_back({{"label", label.label}, {"share", label.share}, {"lift", jsonNumber(label.lift)}});
    return list;
}

Json rowsJson(const TitleIds& titles)
{
    Json list = Json::array();
    for (const TitleId id : titles)
        list.push_back(id.row);
    return list;
}

Json boundaryJson(const std::vector<BoundaryTitle>& titles)
{
    Json list = Json::array();
    for (const BoundaryTitle& title : titles)
        list.push_back({{"row", title.title.row}, {"other", title.other}});
    return list;
}

Json profileJson(const ClusterProfile& profile)
{
    return {{"id", profile.id},
            {"name", profile.name},
            {"size", profile.size},
            {"share", profile.share},
            {"weighted_score", meanJson(profile.weightedScore)},
            {"imdb", meanJson(profile.imdb)},
            {"rotten_tomatoes", meanJson(profile.rottenTomatoes)},
            {"metacritic", meanJson(profile.metacritic)},
            {"median_votes", jsonNumber(profile.medianVotes)},
            {"film_share", jsonNumber(profile.filmShare)},
            {"median_year", jsonNumber(profile.medianYear)},
            {"silhouette", jsonNumber(profile.silhouette)},
            {"genres", labelsJson(profile.genres)},
            {"languages", labelsJson(profile.languages)},
            {"tags", labelsJson(profile.tags)},
            {"countries", labelsJson(profile.countries)},
            {"not", labelsJson(profile.notLike)},
            {"central", rowsJson(profile.central)},
            {"boundary", boundaryJson(profile.boundary)}};
}

} // namespace

Json fitJson(const ClusterModel& model, const ClusterQuality& quality)
{
    return {{"k", model.clusters()},
            {"seed", model.seed},
            {"inertia", jsonNumber(model.inertia)},
            {"silhouette", jsonNumber(quality.silhouette)},
            {"calinski_harabasz", jsonNumber(quality.calinskiHarabasz)},
            {"davies_bouldin", jsonNumber(quality.daviesBouldin)},
            {"iterations", model.iterations},
            {"seconds", model.seconds}};
}

Json stabilityJson(const ClusterStability& stability)
{
    Json jaccard = Json::array();
    for (const double index : stability.clusterJaccard)
        jaccard.push_back(jsonNumber(index));
    return {{"over_seeds", jsonNumber(stability.overSeeds)},
            {"over_resamples", jsonNumber(stability.overResamples)},
            {"seeds", stability.seeds},
            {"clusters", std::move(jaccard)}};
}

Json matrixClustersJson(const ClusterModel& model)
{
    Json list = Json::array();
    for (std::size_t id = 0; id < model.sizes.size(); ++id)
        list.push_back({{"id", id},
                        {"name", "Cluster " + std::to_string(id)},
                        {"size", model.sizes[id]},
                        {"share", static_cast<double>(model.sizes[id]) / static_cast<double>(model.labels.size())}});
    return list;
}

Json profilesJson(const Clustering& clustering)
{
    Json list = Json::array();
    for (const ClusterProfile& profile : clustering.profiles)
        list.push_back(profileJson(profile));
    return list;
}

} // namespace marquee::cli
