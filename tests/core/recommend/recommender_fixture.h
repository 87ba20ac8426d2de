// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fixtures.h"
#include "recommend/recommender.h"

#include <memory>
#include <span>
#include <vector>

namespace marquee::test {

/// A recommender with what it was built from.
struct Engine
{
    DatasetPtr data;
    std::shared_ptr<const FeatureMatrix> features;
    std::shared_ptr<const ClusterModel> model;
    RecommenderPtr recommender;
};

/// @param clusters of the model it is built with; 0: without one
inline Engine engineFor(const DatasetPtr& data, int clusters = 4)
{
    Engine engine{data, nullptr, nullptr, nullptr};
    if (clusters > 0) {
        engine.features = std::make_shared<const FeatureMatrix>(buildFeatures(*data).value());
        KMeansOptions options;
        options.clusters = clusters;
        engine.model = std::make_shared<const ClusterModel>(fitKMeans(engine.features->values, options).value());
    }
    engine.recommender = buildRecommender(data, engine.features, engine.model).value();
    return engine;
}

/// Over 600 made-up titles; built once a program.
inline const Engine& engine600()
{
    static const Engine kEngine = engineFor(fixtures::madeUp(600));
    return kEngine;
}

inline PickOptions options(Preset preset, double lambda, std::size_t top = 20)
{
    PickOptions out;
    out.preset = preset;
    out.lambda = lambda;
    out.top = top;
    return out;
}

inline PickList picksOf(const Engine& engine, std::uint32_t row, const PickOptions& how)
{
    const TitleId query{row};
    return engine.recommender->picks(std::span(&query, 1), how).value();
}

inline std::vector<std::uint32_t> rowsOf(const PickList& list)
{
    std::vector<std::uint32_t> rows;
    for (const Pick& pick : list.picks)
        rows.push_back(pick.title.row);
    return rows;
}

inline double contribution(const Pick& pick, Part part)
{
    return pick.contributions[static_cast<std::size_t>(part)];
}

inline PartValues onlyPart(Part part)
{
    PartValues weights{};
    weights[static_cast<std::size_t>(part)] = 1;
    return weights;
}

} // namespace marquee::test
