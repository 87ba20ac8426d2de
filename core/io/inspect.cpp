// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/inspect.h"

#include "base/parallel.h"
#include "catalogue/column_parser.h"
#include "io/column_counts.h"
#include "io/value_profile.h"

#include <algorithm>

namespace marquee {
namespace {

enum class Kind
{
    Number,
    Date,
    Runtime,
    Text
};

Kind kindOf(Role role)
{
    if (isNumberRole(role))
        return Kind::Number;
    switch (role) {
    case Role::ReleaseDate:
    case Role::ReleaseYear:
    case Role::NetflixDate:
        return Kind::Date;
    case Role::Runtime:
        return Kind::Runtime;
    default:
        return Kind::Text;
    }
}

/// What cells of the role are, whatever they look like; empty where the cells must tell.
std::string typeByRole(Role role, bool runtimeInMinutes)
{
    switch (role) {
    case Role::Title:
    case Role::Summary:
    case Role::Link:
    case Role::Image:
    case Role::Trailer:
        return "text";
    case Role::Genres:
    case Role::Tags:
    case Role::Languages:
    case Role::Countries:
    case Role::Director:
    case Role::Writer:
    case Role::Actors:
    case Role::ProductionHouse:
        return "list";
    case Role::Type:
    case Role::AgeRating:
        return "category";
    case Role::Runtime:
        return runtimeInMinutes ? "number" : "category";
    case Role::BoxOffice:
        return "money";
    case Role::ReleaseDate:
    case Role::NetflixDate:
        return "date";
    default:
        return kindOf(role) == Kind::Text ? "" : "number";
    }
}

std::string typeByValues(const ValueProfile& profile, const ColumnSummary& column, std::size_t rows)
{
    if (profile.mostly(profile.money))
        return "money";
    if (profile.mostly(profile.numbers))
        return "number";
    if (profile.mostly(profile.dates))
        return "date";
    return column.distinct * 20 <= rows + 400 && column.distinct * 2 <= rows - column.missing ? "category" : "text";
}

/// Reads every cell as what the role says, only to hear what cannot be read. @return whether runtimes are in minutes
bool parseForIssues(const RawTable& table, std::size_t column, Role role, IssueLog& issues)
{
    const CleanedColumn cells(table, column);
    switch (kindOf(role)) {
    case Kind::Number:
        parseNumberColumn(cells, columnFormat(table, column, role), issues, {});
        return false;
    case Kind::Date:
        parseDateColumn(cells, issues, {});
        return false;
    case Kind::Runtime:
        return parseRuntimeColumn(cells, issues, {}).inMinutes;
    case Kind::Text:
        break;
    }
    return false;
}

ColumnSummary summarise(const RawTable& table, std::size_t column, Role role, IssueLog& issues)
{
    const auto counts = countColumn(table, column, {});
    ColumnSummary summary{table.header()[column], role, "empty", counts.missing, counts.distinct};
    if (counts.distinct == 0)
        return summary;
    const bool inMinutes = parseForIssues(table, column, role, issues);
    summary.type = typeByRole(role, inMinutes);
    if (summary.type.empty() || role == Role::Metric)
        summary.type = typeByValues(profileColumn(table, column), summary, table.rows());
    return summary;
}

} // namespace

Inspection inspectTable(const RawTable& table, const Schema& schema)
{
    Inspection result;
    result.columns.resize(table.columns());
    std::vector<IssueLog> logs(table.columns());
    parallelFor(table.columns(), 0, [&](std::size_t column) {
        result.columns[column] = summarise(table, column, schema.columns[column].role, logs[column]);
    });
    result.issues = table.issues();
    for (auto& log : logs)
        for (auto& issue : log.take())
            result.issues.push_back(std::move(issue));
    std::stable_sort(result.issues.begin(), result.issues.end(),
                     [](const Issue& a, const Issue& b) { return a.line < b.line; });
    return result;
}

} // namespace marquee
