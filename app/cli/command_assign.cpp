// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/saved_model.h"
#include "commands.h"
#include "data_input.h"
#include "io/file_bytes.h"
#include "output.h"

namespace marquee::cli {

namespace {

/// One line a record of the file; a title left out has no cluster.
void writeAssigned(const Dataset& data, const Assigned& assigned, const SavedModel& model, TableWriter& table)
{
    table.header({"row", "cluster", "name", "distance"});
    std::size_t next = 0;
    for (std::size_t row = 0; row < data.size(); ++row) {
        table.whole(row);
        if (next < assigned.titles.size() && assigned.titles[next].row == row) {
            table.whole(static_cast<std::uint64_t>(assigned.clusters[next]));
            table.text(model.names[static_cast<std::size_t>(assigned.clusters[next])]);
            table.number(assigned.distances[next]);
            ++next;
        } else {
            table.missing();
            table.missing();
            table.missing();
        }
        table.endRow();
    }
}

Status run(const Options& options)
{
    const std::string file = *options.text("model");
    const auto text = readFileBytes(file);
    if (!text)
        return text.error();
    const auto model = readModel(text->view(), file);
    if (!model)
        return model.error();
    const auto data = openData(options);
    if (!data)
        return data.error();
    const Assigned assigned = assignTitles(**data, *model);
    if (const std::size_t leftOut = (*data)->all().size() - assigned.titles.size(); leftOut > 0)
        note(std::to_string(leftOut) + " titles without a score are left out");
    return putTable(options, [&](TableWriter& table) { writeAssigned(**data, assigned, *model, table); });
}

} // namespace

Command assignCommand()
{
    return {"assign", "The cluster of every title in a model saved by cluster --save-model",
            joined({dataOptions(), {{"model", "F", "the saved model", nullptr, false, true}}, tableOptions()}), run};
}

} // namespace marquee::cli
