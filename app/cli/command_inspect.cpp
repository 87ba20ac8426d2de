// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/inspect.h"

#include "checks.h"
#include "commands.h"
#include "data_input.h"
#include "output.h"
#include "progress_line.h"

#include <algorithm>

namespace marquee::cli {

namespace {

Json columnJson(const ColumnSummary& column)
{
    return {{"name", column.name},
            {"role", column.role == Role::None ? Json(nullptr) : Json(roleName(column.role))},
            {"type", column.type},
            {"missing", column.missing},
            {"distinct", column.distinct}};
}

Json rawJson(const RawTable& table, std::size_t records)
{
    Json raw = Json::array({table.header()});
    for (std::size_t row = 0; row < std::min(records, table.rows()); ++row)
        raw.push_back(table.record(row));
    return raw;
}

Json inspectionJson(const Inspection& found)
{
    Json json{{"rows", found.rows}, {"delimiter", std::string(1, found.delimiter)}, {"encoding", found.encoding}};
    json["columns"] = Json::array();
    for (const ColumnSummary& column : found.columns)
        json["columns"].push_back(columnJson(column));
    json["issues"] = Json::array();
    for (const Issue& issue : found.issues)
        json["issues"].push_back({{"line", issue.line}, {"kind", issue.kind}, {"message", issue.message}});
    return json;
}

Status run(const Options& options)
{
    ReadOptions read;
    read.threads = threadsOf(options);
    const auto table = readTable(*options.text("data"), read, {}, progressLine());
    endProgressLine();
    if (!table)
        return table.error();
    Json json = inspectionJson(inspectTable(**table, guessSchema(**table)));
    if (const auto records = options.whole("raw-rows"))
        json["raw"] = rawJson(**table, static_cast<std::size_t>(*records));
    return putJson(json);
}

} // namespace

Command inspectCommand()
{
    return {"inspect", "What a file holds, before any cleaning, as JSON",
            joined({dataOptions(),
                    {{"raw-rows", "N", "also the header and the first N records exactly as parsed", wholeFrom<0>},
                     {"json", "", "print JSON, as always"}}}),
            run};
}

} // namespace marquee::cli
