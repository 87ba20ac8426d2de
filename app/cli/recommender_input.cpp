// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommender_input.h"

#include "data_input.h"
#include "output.h"
#include "progress_line.h"

namespace marquee::cli {

Result<RecommenderInput> usualRecommender(const DatasetPtr& data, const Options& options)
{
    ClusteringOptions wanted;
    wanted.threads = threadsOf(options);
    const auto clustering = clusterCatalogue(data, wanted, {}, progressLine());
    endProgressLine();
    if (!clustering && clustering.error().code != ErrorCode::TooFewRows)
        return clustering.error();
    RecommenderInput input;
    if (clustering)
        input.clustering = *clustering;
    else
        note("too few rated titles for clusters: the cluster part stays empty");
    auto recommender = buildRecommender(data, clustering ? (*clustering)->features : nullptr,
                                        clustering ? (*clustering)->model : nullptr);
    if (!recommender)
        return recommender.error();
    input.recommender = std::move(*recommender);
    return input;
}

} // namespace marquee::cli
