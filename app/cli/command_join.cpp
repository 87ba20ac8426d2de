// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleaning/cleaned_table_writer.h"
#include "commands.h"
#include "data_input.h"
#include "io/csv_writer.h"
#include "io/join/join_report.h"
#include "io/join/joined_table.h"
#include "io/table_reader.h"
#include "join_input.h"
#include "output.h"
#include "progress_line.h"
#include "record_table.h"

#include <fmt/format.h>

namespace marquee::cli {

namespace {

Result<JoinFile> readJoinFile(const Options& options, std::string_view option)
{
    ReadOptions read;
    read.threads = threadsOf(options);
    auto table = readTable(*options.text(option), read, {}, progressLine());
    endProgressLine();
    if (!table)
        return table.error();
    Schema schema = guessSchema(**table);
    return JoinFile{std::move(table).value(), std::move(schema)};
}

Json reportLineJson(const JoinReportLine& line)
{
    return {{"side", line.ofOther ? "with" : "data"},
            {"row", line.row},
            {"line", line.line},
            {"name", line.name},
            {"year", line.year.empty() ? Json(nullptr) : Json(line.year)},
            {"class", joinClassName(line.kind)},
            {"applied", line.applied},
            {"candidates", std::vector<std::uint32_t>(line.candidates.begin(), line.candidates.end())},
            {"repeat_of", line.repeatOf == JoinMatch::kNone ? Json(nullptr) : Json(line.repeatOf)},
            {"reason", line.reason}};
}

std::string reportJson(const JoinPlan& plan, const JoinFile& base, const JoinFile& other)
{
    Json json{{"keys", Json::array()}, {"counts", Json::object()}};
    for (const JoinKey& key : plan.keys)
        json["keys"].push_back({{"part", joinPartName(key.part)},
                                {"data", base.table->header()[key.base]},
                                {"with", other.table->header()[key.other]}});
    for (int kind = 0; kind < kJoinClassCount; ++kind)
        json["counts"][std::string(joinClassName(static_cast<JoinClass>(kind)))] =
            plan.counts[static_cast<std::size_t>(kind)];
    json["applied"] = plan.applied;
    json["records"] = Json::array();
    forEachJoinLine(plan, *base.table, *other.table,
                    [&](const JoinReportLine& line) { json["records"].push_back(reportLineJson(line)); });
    return pretty(json);
}

void noteCounts(const JoinPlan& plan, const JoinFile& base, const JoinFile& other)
{
    std::string counts;
    for (int kind = 0; kind < kJoinClassCount; ++kind)
        counts += fmt::format("{}{} {}", kind == 0 ? "" : ", ", plan.counts[static_cast<std::size_t>(kind)],
                              joinClassName(static_cast<JoinClass>(kind)));
    note(fmt::format("{} of {} records joined onto {} titles: {}", plan.applied, other.table->rows(),
                     base.table->rows(), counts));
}

Status putJoined(const Options& options, const JoinPlan& plan, const JoinFile& base, const JoinFile& other,
                 const RawTable& joined)
{
    const bool safe = options.has("spreadsheet-safe");
    std::vector<TextFile> files;
    if (const auto path = options.text("report"))
        files.push_back({*path, path->ends_with(".json") ? reportJson(plan, base, other)
                                                         : joinReportCsv(plan, *base.table, *other.table, safe)});
    if (const auto path = options.text("out"))
        files.push_back({*path, cleanedCsv(joined, {}, safe)});
    if (Status written = writeTextFiles(files, !options.has("no-clobber")); !written)
        return written;
    if (options.has("json"))
        return putText(jsonTable([&](TableWriter& writer) { writeRecords(joined, {}, writer); }));
    return options.has("out") ? Status(std::monostate{}) : putText(cleanedCsv(joined, {}, safe));
}

Status run(const Options& options)
{
    if (nameOneFile(options, "report", "out"))
        return wrongUsage("--report and --out name one file");
    const auto base = readJoinFile(options, "data");
    if (!base)
        return base.error();
    const auto other = readJoinFile(options, "with");
    if (!other)
        return other.error();
    const auto join = joinOptionsOf(options, *base, *other);
    if (!join)
        return join.error();
    const auto columns = joinColumnsOf(options, *other);
    if (!columns)
        return columns.error();
    const auto plan = planJoin(*base->table, base->schema, *other->table, other->schema, *join, {}, progressLine());
    endProgressLine();
    if (!plan)
        return plan.error();
    const auto joined = applyJoin(base->table, other->table, *plan, *columns);
    if (!joined)
        return joined.error();
    noteCounts(*plan, *base, *other);
    return putJoined(options, *plan, *base, *other, **joined);
}

} // namespace

Command joinCommand()
{
    return {"join", "The catalogue with columns of a second file, and how each record was matched",
            joined({dataOptions(),
                    {{"with", "FILE", "the second file: titles or ids, and figures", nullptr, false, true},
                     {"report", "R", "write how each record was matched to R: CSV, or JSON where R ends in .json"}},
                    joinOptions(),
                    tableOptions()}),
            run};
}

} // namespace marquee::cli
