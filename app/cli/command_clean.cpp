// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleaning/cleaned_table_writer.h"
#include "cleaning/cleaning_parameters.h"
#include "commands.h"
#include "data_input.h"
#include "io/atomic_file.h"
#include "io/table_reader.h"
#include "output.h"
#include "progress_line.h"
#include "record_table.h"

namespace marquee::cli {

namespace {

/// "merge" for duplicates is the action of a rule that is on.
bool isAction(Rule rule, const std::string& value)
{
    CleaningOptions scratch;
    return !actionParameter(rule).empty() && setCleaningParameter(scratch, actionParameter(rule), value).ok();
}

std::string ruleSwitch(std::string_view value)
{
    const auto assignment = splitAssignment(value);
    if (!assignment)
        return "is not of the form NAME=on|off";
    if (const auto rule = ruleFromName(assignment->first)) {
        const bool fits =
            assignment->second == "on" || assignment->second == "off" || isAction(*rule, assignment->second);
        return fits ? "" : "is not of the form NAME=on|off";
    }
    std::string names;
    for (int rule = 0; rule < kRuleCount; ++rule)
        names += (rule == 0 ? "" : ", ") + std::string(ruleName(static_cast<Rule>(rule)));
    return "names no rule: " + names;
}

std::string parameterValue(std::string_view value)
{
    const auto assignment = splitAssignment(value);
    if (!assignment)
        return "is not of the form PARAMETER=VALUE";
    CleaningOptions scratch;
    if (setCleaningParameter(scratch, assignment->first, assignment->second))
        return {};
    std::string all;
    for (const std::string& line : cleaningParameterHelp())
        all += "\n  " + line;
    return "is no value of a parameter; there are" + all;
}

CleaningOptions cleaningOptions(const Options& options)
{
    CleaningOptions cleaning;
    for (const std::string& text : options.all("rule")) {
        const auto [name, value] = *splitAssignment(text);
        const Rule rule = *ruleFromName(name);
        cleaning.set(rule, value != "off");
        if (value != "on" && value != "off")
            (void)setCleaningParameter(cleaning, actionParameter(rule), value); // checked as the option was read
    }
    for (const std::string& text : options.all("set")) {
        const auto [path, value] = *splitAssignment(text);
        (void)setCleaningParameter(cleaning, path, value); // likewise
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
    for (const std::string& warning : report->warnings)
        note(warning);
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
    return {
        "clean", "The cleaned table, and every change as an audit",
        joined(
            {dataOptions(),
             {{"audit", "A", "write every changed cell to A"},
              {"rule", "NAME=on|off",
               "switch a cleaning rule, or choose its action: duplicates=merge|drop, borrowed_facts=blank|leave_out, "
               "outliers=cap|exclude",
               ruleSwitch, true},
              {"set", "PARAMETER=VALUE",
               "a parameter of a rule: outliers.method=modified_z, impute.COLUMN=median; a wrong one lists them all",
               parameterValue, true}},
             tableOptions()}),
        run};
}

} // namespace marquee::cli
