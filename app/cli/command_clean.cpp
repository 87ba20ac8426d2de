// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleaning/cleaned_table_writer.h"
#include "commands.h"
#include "data_input.h"
#include "io/atomic_file.h"
#include "io/table_reader.h"
#include "output.h"
#include "progress_line.h"
#include "record_table.h"

namespace marquee::cli {

namespace {

std::string ruleSwitch(std::string_view value)
{
    const auto assignment = splitAssignment(value);
    if (!assignment || (assignment->second != "on" && assignment->second != "off"))
        return "is not of the form NAME=on|off";
    if (ruleFromName(assignment->first))
        return {};
    std::string names;
    for (int rule = 0; rule < kRuleCount; ++rule)
        names += (rule == 0 ? "" : ", ") + std::string(ruleName(static_cast<Rule>(rule)));
    return "names no rule: " + names;
}

CleaningOptions cleaningOptions(const Options& options)
{
    CleaningOptions cleaning;
    for (const std::string& text : options.all("rule")) {
        const auto assignment = splitAssignment(text);
        cleaning.enabled[static_cast<std::size_t>(*ruleFromName(assignment->first))] = assignment->second == "on";
    }
    return cleaning;
}

/// --audit and --out. Neither is put in place before both are written whole, or one could be refused after the other.
Status writeFiles(const Options& options, const RawTable& table, const CleaningReport& report)
{
    const bool safe = options.has("spreadsheet-safe");
    std::vector<AtomicFile> files;
    for (const char* option : {"audit", "out"}) {
        if (!options.has(option))
            continue;
        auto file = AtomicFile::create(*options.text(option), !options.has("no-clobber"));
        if (!file)
            return file.error();
        files.push_back(std::move(*file));
        const bool audit = option == std::string_view("audit");
        if (Status written = files.back().write((audit ? auditCsv : cleanedCsv)(table, report, safe)); !written)
            return written;
    }
    for (AtomicFile& file : files)
        if (Status placed = file.commit(); !placed)
            return placed;
    return std::monostate{};
}

Status run(const Options& options)
{
    if (nameOneFile(options, "audit", "out"))
        return wrongUsage("--audit and --out name one file");
    const auto data = readData(options);
    if (!data)
        return data.error();
    const auto report = cleanTable(*data->table, data->schema, cleaningOptions(options), {}, progressLine());
    endProgressLine();
    if (!report)
        return report.error();
    if (Status written = writeFiles(options, *data->table, *report); !written)
        return written;
    if (options.has("json"))
        return putText(jsonTable([&](TableWriter& writer) { writeRecords(*data->table, *report, writer); }));
    return options.has("out") ? Status(std::monostate{})
                              : putText(cleanedCsv(*data->table, *report, options.has("spreadsheet-safe")));
}

} // namespace

Command cleanCommand()
{
    return {"clean", "The cleaned table, and every change as an audit",
            joined({dataOptions(),
                    {{"audit", "A", "write every changed cell to A"},
                     {"rule", "NAME=on|off", "switch a cleaning rule", ruleSwitch, true}},
                    tableOptions()}),
            run};
}

} // namespace marquee::cli
