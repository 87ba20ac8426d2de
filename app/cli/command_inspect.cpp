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

/// Why the column has its role, in a few words.
std::string reasonText(const MappingReason& reason)
{
    const std::string named(roleName(reason.named));
    switch (reason.code) {
    case MappingReason::Code::KnownName:
        return "a known name of the role";
    case MappingReason::Code::NameAndValues:
        return "the name, and values such as “" + reason.detail + "”";
    case MappingReason::Code::HoldsNumbers:
        return "holds numbers such as “" + reason.detail + "”";
    case MappingReason::Code::RunningNumber:
        return "numbers the rows";
    case MappingReason::Code::HoldsDates:
        return "holds dates such as “" + reason.detail + "”";
    case MappingReason::Code::HoldsText:
        return "holds text such as “" + reason.detail + "”";
    case MappingReason::Code::Empty:
        return "empty";
    case MappingReason::Code::NameTaken:
        return "named like " + named + ", which is “" + reason.detail + "”";
    case MappingReason::Code::ValuesUnlike:
        return "named like " + named + ", but holds values such as “" + reason.detail + "”";
    case MappingReason::Code::Chosen:
        return "told by --map";
    }
    return {};
}

Json columnJson(const ColumnSummary& column, const MappingReason& reason)
{
    return {{"name", column.name},
            {"role", column.role == Role::None ? Json(nullptr) : Json(roleName(column.role))},
            {"type", column.type},
            {"missing", column.missing},
            {"distinct", column.distinct},
            {"reason", reasonText(reason)}};
}

Json rawJson(const RawTable& table, std::size_t records)
{
    Json raw = Json::array({table.header()});
    for (std::size_t row = 0; row < std::min(records, table.rows()); ++row)
        raw.push_back(table.record(row));
    return raw;
}

/// What only some formats have is null for the others.
Json fileJson(const RawTable& table)
{
    const bool isDelimited = table.format() == TableFormat::Delimited;
    const bool isWorkbook = table.format() == TableFormat::Xlsx;
    Json json{{"rows", table.rows()}, {"format", formatName(table.format())}};
    json["delimiter"] = isDelimited ? Json(std::string(1, table.delimiter())) : Json(nullptr);
    json["encoding"] = isWorkbook ? Json(nullptr) : Json(encodingName(table.encoding()));
    if (isWorkbook) {
        json["sheet"] = table.sheet();
        json["sheets"] = table.sheets();
    }
    return json;
}

Json inspectionJson(const MappedTable& data)
{
    const Inspection found = inspectTable(*data.table, data.schema);
    Json json = fileJson(*data.table);
    json["columns"] = Json::array();
    for (std::size_t i = 0; i < found.columns.size(); ++i)
        json["columns"].push_back(columnJson(found.columns[i], data.schema.columns[i].reason));
    json["issues"] = Json::array();
    for (const Issue& issue : found.issues)
        json["issues"].push_back({{"line", issue.line}, {"kind", issue.kind}, {"message", issue.message}});
    return json;
}

Status run(const Options& options)
{
    const auto data = readData(options);
    if (!data)
        return data.error();
    Json json = inspectionJson(*data);
    if (const auto records = options.whole("raw-rows"))
        json["raw"] = rawJson(*data->table, static_cast<std::size_t>(*records));
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
