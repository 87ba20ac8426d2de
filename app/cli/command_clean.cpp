// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleaning/cleaned_table_writer.h"
#include "commands.h"
#include "data_input.h"
#include "io/csv_writer.h"
#include "io/table_reader.h"
#include "output.h"
#include "progress_line.h"

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

void writeCleaned(const RawTable& table, const CleaningReport& report, TableWriter& writer)
{
    writer.header(table.header());
    for (std::uint32_t row = 0; row < table.rows(); ++row) {
        for (std::uint32_t column = 0; column < table.columns(); ++column) {
            const AuditEntry* change = report.change(TitleId{row}, column);
            const std::string_view cell = change != nullptr ? std::string_view(change->after) : table.cell(row, column);
            if (cell.empty())
                writer.missing();
            else
                writer.text(cell);
        }
        writer.endRow();
    }
}

Status putCleaned(const Options& options, const RawTable& table, const CleaningReport& report)
{
    const bool safe = options.has("spreadsheet-safe");
    if (const auto path = options.text("out")) {
        Status written = writeTextFile(*path, cleanedCsv(table, report, safe), !options.has("no-clobber"));
        if (!written)
            return written;
    }
    if (options.has("json"))
        return putText(jsonTable([&](TableWriter& writer) { writeCleaned(table, report, writer); }));
    if (!options.has("out"))
        return putText(cleanedCsv(table, report, safe));
    return Status(std::monostate{});
}

Status run(const Options& options)
{
    ReadOptions read;
    read.threads = threadsOf(options);
    const auto table = readTable(*options.text("data"), read, {}, progressLine());
    if (!table)
        return table.error();
    const auto report = cleanTable(**table, guessSchema(**table), cleaningOptions(options), {}, progressLine());
    endProgressLine();
    if (!report)
        return report.error();
    if (const auto path = options.text("audit")) {
        Status written = writeTextFile(*path, auditCsv(**table, *report), !options.has("no-clobber"));
        if (!written)
            return written;
    }
    return putCleaned(options, **table, *report);
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
