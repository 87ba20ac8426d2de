// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/saved_model.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <stdexcept>

namespace marquee {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kFormat = "marquee-model";
constexpr int kVersion = 1;

Json columnJson(const FeatureColumn& column)
{
    return {{"name", column.name},
            {"block", blockName(column.block)},
            {"source", sourceName(column.source)},
            {"label", column.label},
            {"centre", column.centre},
            {"spread", column.spread},
            {"filling", column.filling},
            {"scale", column.scale}};
}

Json optionsJson(const FeatureOptions& options)
{
    Json weights = Json::object();
    for (int b = 0; b < kBlockCount; ++b)
        weights[std::string(blockName(static_cast<Block>(b)))] = options.weights[static_cast<std::size_t>(b)];
    return {{"weights", weights},
            {"list_support", options.listSupport},
            {"standardise", options.standardisation == Standardisation::Robust ? "robust" : "z"},
            {"gaps", options.gaps == GapFilling::Median ? "all" : "type"}};
}

Json clusterJson(const SavedModel& model, Eigen::Index c)
{
    const auto centroid = model.centroids.row(c);
    return {{"name", model.names[static_cast<std::size_t>(c)]},
            {"centroid", std::vector<double>(centroid.begin(), centroid.end())}};
}

/// What a part of the file must be for it to be used.
void require(bool holds, const std::string& what)
{
    if (!holds)
        throw std::invalid_argument(what);
}

double finite(const Json& number, const char* what)
{
    const auto value = number.get<double>();
    require(std::isfinite(value), std::string(what) + " is not finite");
    return value;
}

FeatureColumn columnOf(const Json& json)
{
    FeatureColumn column;
    column.name = json.at("name").get<std::string>();
    const auto block = blockFromName(json.at("block").get<std::string>());
    const auto source = sourceFromName(json.at("source").get<std::string>());
    require(block.has_value(), "the column “" + column.name + "” has an unknown block");
    require(source.has_value(), "the column “" + column.name + "” has an unknown source");
    column.block = *block;
    column.source = *source;
    column.label = json.at("label").get<std::string>();
    column.centre = finite(json.at("centre"), "a centre");
    column.spread = finite(json.at("spread"), "a spread");
    column.scale = finite(json.at("scale"), "a scale");
    const Json& filling = json.at("filling");
    require(filling.size() == column.filling.size(), "the column “" + column.name + "” lacks fillings");
    for (std::size_t t = 0; t < column.filling.size(); ++t)
        column.filling[t] = finite(filling[t], "a filling");
    require(column.spread >= 0, "the column “" + column.name + "” has a negative spread");
    return column;
}

FeatureOptions optionsOf(const Json& json)
{
    FeatureOptions options;
    options.weights.fill(0);
    for (const auto& [name, weight] : json.at("weights").items()) {
        const auto block = blockFromName(name);
        require(block.has_value(), "there is no block “" + name + "”");
        options.weight(*block) = finite(weight, "a weight");
    }
    options.listSupport = finite(json.at("list_support"), "list_support");
    options.standardisation =
        json.at("standardise").get<std::string>() == "robust" ? Standardisation::Robust : Standardisation::ZScore;
    options.gaps = json.at("gaps").get<std::string>() == "all" ? GapFilling::Median : GapFilling::TypeMedian;
    const Status sound = checkOptions(options);
    require(sound.ok(), sound ? "" : sound.error().detail);
    return options;
}

void readClusters(const Json& clusters, SavedModel& model)
{
    const auto width = model.encoding.columns.size();
    require(clusters.is_array() && !clusters.empty(), "it holds no clusters");
    model.centroids.resize(static_cast<Eigen::Index>(clusters.size()), static_cast<Eigen::Index>(width));
    for (std::size_t c = 0; c < clusters.size(); ++c) {
        model.names.push_back(clusters[c].at("name").get<std::string>());
        const Json& centroid = clusters[c].at("centroid");
        require(centroid.size() == width, "a centroid has another width than the features");
        for (std::size_t j = 0; j < width; ++j)
            model.centroids(static_cast<Eigen::Index>(c), static_cast<Eigen::Index>(j)) =
                finite(centroid[j], "a centroid");
    }
}

SavedModel modelOf(const Json& json)
{
    require(json.is_object() && json.value("format", "") == kFormat, "it is no model saved by Marquee");
    require(json.at("version").get<int>() == kVersion,
            "its version is not " + std::to_string(kVersion) + ", the only one this program reads");
    SavedModel model;
    model.source = json.at("source").get<std::string>();
    model.titles = json.at("titles").get<std::size_t>();
    model.seed = json.at("seed").get<std::uint64_t>();
    model.options = optionsOf(json.at("options"));
    for (const Json& column : json.at("features"))
        model.encoding.columns.push_back(columnOf(column));
    require(!model.encoding.columns.empty(), "it holds no features");
    readClusters(json.at("clusters"), model);
    return model;
}

} // namespace

std::string modelText(const SavedModel& model)
{
    Json json{{"format", kFormat},         {"version", kVersion},      {"source", model.source},
              {"titles", model.titles},    {"seed", model.seed},       {"options", optionsJson(model.options)},
              {"features", Json::array()}, {"clusters", Json::array()}};
    for (const FeatureColumn& column : model.encoding.columns)
        json["features"].push_back(columnJson(column));
    for (Eigen::Index c = 0; c < model.centroids.rows(); ++c)
        json["clusters"].push_back(clusterJson(model, c));
    return json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

Result<SavedModel> readModel(std::string_view text, const std::string& file)
{
    try {
        return modelOf(Json::parse(text));
    } catch (const std::exception& error) { // the library reports broken and unexpected JSON by exceptions
        return Error{ErrorCode::ModelUnusable, error.what(), file, 0};
    }
}

} // namespace marquee
