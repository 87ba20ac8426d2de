// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/cluster_measures.h"

#include "clustering/quality.h"
#include "clustering/sampled_silhouettes.h"

namespace marquee {

Status measureClusters(Clustering& clustering, const ClusteringOptions& options, const std::stop_token& stop,
                       const ProgressFn& progress)
{
    const RowMajorMatrix& values = clustering.features->values;
    const ClusterModel& model = *clustering.model;
    clustering.quality = centroidQuality(values, model.labels, model.clusters());
    const auto rows = static_cast<std::size_t>(values.rows());
    const SilhouetteSampling everything{rows, rows, options.seed};
    auto sampled = sampledSilhouettes(values, model.labels, model.clusters(),
                                      options.sampling(rows).value_or(everything), options.threads, stop, progress);
    if (!sampled)
        return sampled.error();
    clustering.silhouettes = std::move(sampled->each);
    clustering.silhouettesOf = sampled->rows;
    clustering.quality.silhouette = sampled->mean;
    return std::monostate{};
}

} // namespace marquee
