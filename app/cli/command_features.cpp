// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster_input.h"
#include "cluster_notes.h"
#include "commands.h"
#include "data_input.h"
#include "output.h"

namespace marquee::cli {

namespace {

void writeFeatures(const FeatureMatrix& features, TableWriter& table)
{
    std::vector<std::string> header{"row"};
    header.insert(header.end(), features.names.begin(), features.names.end());
    table.header(header);
    for (Eigen::Index row = 0; row < features.values.rows(); ++row) {
        table.whole(features.titles[static_cast<std::size_t>(row)].row);
        for (Eigen::Index column = 0; column < features.values.cols(); ++column)
            table.number(features.values(row, column));
        table.endRow();
    }
}

Status run(const Options& options)
{
    const auto data = openData(options);
    if (!data)
        return data.error();
    const auto features = buildFeatures(**data, featureOptions(options));
    if (!features)
        return features.error();
    noteFeatures(*features);
    return putTable(options, [&](TableWriter& table) { writeFeatures(*features, table); });
}

} // namespace

Command featuresCommand()
{
    return {"features", "The very matrix that is clustered, one line a rated title",
            joined({dataOptions(), featureSpecs(), tableOptions()}), run};
}

} // namespace marquee::cli
