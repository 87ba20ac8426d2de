// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleaning/cleaned_table_writer.h"
#include "commands.h"
#include "data_input.h"
#include "io/atomic_file.h"
#include "io/table_reader.h"
#include "output.h"
#include "progress_line.h"

#include <algorithm>
#include <filesystem>

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

/// The header, and a name for each place that only a record of too many fields has.
std::vector<std::string> allColumns(const RawTable& table)
{
    std::size_t most = table.columns();
    for (std::size_t row = 0; row < table.rows(); ++row)
        most = std::max(most, table.record(row).size());
    std::vector<std::string> columns = table.header();
    for (std::size_t column = table.columns(); column < most; ++column)
        columns.push_back("field " + std::to_string(column + 1));
    return columns;
}

void writeCleaned(const RawTable& table, const CleaningReport& report, TableWriter& writer)
{
    writer.header(allColumns(table));
    for (std::uint32_t row = 0; row < table.rows(); ++row) {
        const auto fields = table.record(row);
        for (std::uint32_t column = 0; column < std::max(fields.size(), table.columns()); ++column) {
            const AuditEntry* change = report.change(TitleId{row}, column);
            const std::string_view field = column < fields.size() ? fields[column] : std::string_view();
            const std::string_view cell = change != nullptr ? std::string_view(change->after) : field;
            if (cell.empty())
                writer.missing();
            else
                writer.text(cell);
        }
        writer.endRow();
    }
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

bool isOneFile(const std::optional<std::string>& a, const std::optional<std::string>& b)
{
    std::error_code error; // what cannot be resolved is compared as it is written
    return a && b &&
           (*a == *b || std::filesystem::weakly_canonical(*a, error) == std::filesystem::weakly_canonical(*b, error));
}

Status run(const Options& options)
{
    if (isOneFile(options.text("audit"), options.text("out")))
        return wrongUsage("--audit and --out name one file");
    ReadOptions read;
    read.threads = threadsOf(options);
    const auto table = readTable(*options.text("data"), read, {}, progressLine());
    if (!table)
        return table.error();
    const auto report = cleanTable(**table, guessSchema(**table), cleaningOptions(options), {}, progressLine());
    endProgressLine();
    if (!report)
        return report.error();
    if (Status written = writeFiles(options, **table, *report); !written)
        return written;
    if (options.has("json"))
        return putText(jsonTable([&](TableWriter& writer) { writeCleaned(**table, *report, writer); }));
    return options.has("out") ? Status(std::monostate{})
                              : putText(cleanedCsv(**table, *report, options.has("spreadsheet-safe")));
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
