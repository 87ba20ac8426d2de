// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleaning/cleaning.h"

#include "base/parallel.h"
#include "catalogue/type_label.h"
#include "cleaning/column_cleaner.h"
#include "cleaning/flag_rules.h"
#include "io/column_counts.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <tuple>

namespace marquee {
namespace {

bool isOn(const CleaningReport& report, Rule rule)
{
    return report.options.enabled[static_cast<std::size_t>(rule)];
}

std::vector<TitleType> typesOf(const RawTable& table, const Schema& schema)
{
    std::vector<TitleType> types(table.rows(), TitleType::Unknown);
    if (const auto column = schema.column(Role::Type))
        for (std::size_t row = 0; row < table.rows(); ++row)
            types[row] = typeOfLabel(table.cell(row, *column));
    return types;
}

/// The rules that change cells, and the counts of what is missing: both work column by column.
bool cleanColumns(const RawTable& table, const Schema& schema, CleaningReport& report, const std::stop_token& stop)
{
    const auto types = typesOf(table, schema);
    report.films = static_cast<std::size_t>(std::count(types.begin(), types.end(), TitleType::Film));
    report.series = static_cast<std::size_t>(std::count(types.begin(), types.end(), TitleType::Series));
    report.columns.resize(table.columns());
    std::vector<std::vector<AuditEntry>> changes(table.columns());
    const bool whole = parallelFor(
        table.columns(), 0,
        [&](std::size_t column) {
            report.columns[column] = countColumn(table, column, types, stop);
            changes[column] = ColumnCleaner(table, column, schema.columns[column].role, report.options, stop).run();
        },
        stop);
    for (auto& column : changes)
        std::move(column.begin(), column.end(), std::back_inserter(report.audit));
    std::sort(report.audit.begin(), report.audit.end(), [](const AuditEntry& a, const AuditEntry& b) {
        return std::tie(a.row, a.column) < std::tie(b.row, b.column);
    });
    return whole && !stop.stop_requested();
}

bool flagTitles(const RawTable& table, const Schema& schema, CleaningReport& report, const std::stop_token& stop)
{
    const CleanedTable cleaned{table, schema, report, stop};
    std::vector<OutlierSummary> outliers;
    const std::array<std::pair<Rule, std::function<std::vector<Flag>()>>, 5> rules = {{
        {Rule::FlagDuplicates, [&] { return flagDuplicates(cleaned); }},
        {Rule::FlagBorrowedFacts, [&] { return flagBorrowedFacts(cleaned); }},
        {Rule::FlagImpossibleDates, [&] { return flagImpossibleDates(cleaned); }},
        {Rule::FlagCollectionStart, [&] { return flagCollectionStart(cleaned); }},
        {Rule::FlagOutliers,
         [&] {
             auto found = flagOutliers(cleaned);
             outliers = std::move(found.summaries);
             return std::move(found.flags);
         }},
    }};
    std::array<std::vector<Flag>, rules.size()> flags;
    const bool whole = parallelFor(
        rules.size(), 0,
        [&](std::size_t r) {
            if (isOn(report, rules[r].first))
                flags[r] = rules[r].second();
        },
        stop);
    for (auto& part : flags)
        std::move(part.begin(), part.end(), std::back_inserter(report.flags));
    report.outliers = std::move(outliers);
    return whole && !stop.stop_requested();
}

/// Titles and groups of one rule's flags.
void summarise(CleaningReport& report)
{
    for (std::size_t r = 0; r < report.rules.size(); ++r)
        report.rules[r].enabled = report.options.enabled[r];
    for (const auto& entry : report.audit)
        ++report.rules[static_cast<std::size_t>(entry.rule)].changes;
    for (std::size_t i = 0; i < report.flags.size(); ++i) {
        const auto& flag = report.flags[i];
        const bool opens = i == 0 || report.flags[i - 1].rule != flag.rule || report.flags[i - 1].group != flag.group;
        report.rules[static_cast<std::size_t>(flag.rule)].groups += opens ? 1 : 0;
    }
    for (std::size_t r = 0; r < report.rules.size(); ++r)
        report.rules[r].titles = report.flagged(static_cast<Rule>(r)).size();
}

} // namespace

const AuditEntry* CleaningReport::change(TitleId row, std::uint32_t column) const
{
    const auto found =
        std::lower_bound(audit.begin(), audit.end(), std::tie(row, column),
                         [](const AuditEntry& e, const auto& key) { return std::tie(e.row, e.column) < key; });
    return found != audit.end() && found->row == row && found->column == column ? &*found : nullptr;
}

std::vector<const Flag*> CleaningReport::flagsOf(TitleId row) const
{
    std::vector<const Flag*> found;
    for (const auto& flag : flags)
        if (flag.row == row)
            found.push_back(&flag);
    return found;
}

bool CleaningReport::isDropped(TitleId row) const
{
    const auto found = std::lower_bound(dropped.begin(), dropped.end(), row,
                                        [](const DroppedTitle& title, TitleId wanted) { return title.row < wanted; });
    return found != dropped.end() && found->row == row;
}

TitleIds CleaningReport::flagged(Rule rule) const
{
    TitleIds ids;
    for (const auto& flag : flags)
        if (flag.rule == rule)
            ids.push_back(flag.row);
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

Result<CleaningReport> cleanTable(const RawTable& table, const Schema& schema, const CleaningOptions& options,
                                  const std::stop_token& stop, const ProgressFn& progress, const CleaningReport*)
{
    if (!schema.column(Role::Title))
        return Error{ErrorCode::MissingColumn, "no column holds titles", table.fileName(), 1};
    CleaningReport report;
    report.options = options;
    if (!cleanColumns(table, schema, report, stop))
        return cancelled();
    if (progress)
        progress(0.5, "cleaning");
    if (!flagTitles(table, schema, report, stop))
        return cancelled();
    summarise(report);
    if (progress)
        progress(1.0, "cleaning");
    return report;
}

} // namespace marquee
