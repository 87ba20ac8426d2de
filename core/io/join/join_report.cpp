// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/join/join_report.h"

#include "io/csv_writer.h"

namespace marquee {
namespace {

std::string missReason(JoinMiss miss)
{
    switch (miss) {
    case JoinMiss::None:
        break;
    case JoinMiss::NoKey:
        return "has no id or title";
    case JoinMiss::NoSuch:
        return "nothing in the catalogue is called like that";
    case JoinMiss::OtherYear:
        return "the catalogue has it with another year only";
    case JoinMiss::OtherType:
        return "the catalogue has it as another type only";
    }
    return {};
}

std::string reasonOf(const JoinMatch& match)
{
    switch (match.kind) {
    case JoinClass::Exact:
        return "written alike";
    case JoinClass::Normalised:
        return "alike but for case, blanks or the form of characters";
    case JoinClass::Near:
        return "a year off";
    case JoinClass::Ambiguous:
        return std::to_string(match.found) + " records may be meant, and neither year nor type decides";
    case JoinClass::Repeated:
        return "row " + std::to_string(match.repeatOf) + " is matched with the same record";
    case JoinClass::Unmatched:
        return missReason(match.miss);
    }
    return {};
}

/// The columns of one file that name a record.
struct NameColumns
{
    std::size_t name = 0;
    std::optional<std::size_t> year;
};

NameColumns nameColumns(const JoinKeys& keys, bool ofOther)
{
    const auto column = [&](const JoinKey& key) { return ofOther ? key.other : key.base; };
    const JoinKey* id = findKey(keys, JoinPart::Id);
    const JoinKey* year = findKey(keys, JoinPart::Year);
    return {column(id != nullptr ? *id : *findKey(keys, JoinPart::Title)),
            year == nullptr ? std::nullopt : std::optional(column(*year))};
}

JoinReportLine lineOf(const RawTable& table, std::size_t row, const NameColumns& columns)
{
    JoinReportLine line;
    line.row = row;
    line.line = table.line(row);
    line.name = table.cell(row, columns.name);
    if (columns.year)
        line.year = table.cell(row, *columns.year);
    return line;
}

std::string joinedRows(std::span<const std::uint32_t> rows)
{
    std::string text;
    for (const auto row : rows)
        text += (text.empty() ? "" : ";") + std::to_string(row);
    return text;
}

} // namespace

void forEachJoinLine(const JoinPlan& plan, const RawTable& base, const RawTable& other,
                     const std::function<void(const JoinReportLine&)>& visit)
{
    const NameColumns inOther = nameColumns(plan.keys, true);
    for (std::size_t row = 0; row < plan.matches.size(); ++row) {
        const JoinMatch& match = plan.matches[row];
        JoinReportLine line = lineOf(other, row, inOther);
        line.kind = match.kind;
        line.applied = plan.isApplied(row);
        line.candidates = plan.candidates(row);
        line.repeatOf = match.repeatOf;
        line.reason = reasonOf(match);
        visit(line);
    }
    const NameColumns inBase = nameColumns(plan.keys, false);
    for (std::size_t row = 0; row < plan.source.size(); ++row) {
        if (plan.source[row] != JoinMatch::kNone)
            continue;
        JoinReportLine line = lineOf(base, row, inBase);
        line.ofOther = false;
        line.reason = "no record of the second file is joined";
        visit(line);
    }
}

std::string joinReportCsv(const JoinPlan& plan, const RawTable& base, const RawTable& other, bool spreadsheetSafe)
{
    CsvWriter writer(',', spreadsheetSafe);
    writer.row(std::vector<std::string>{"side", "row", "line", "name", "year", "class", "applied", "candidates",
                                        "repeat_of", "reason"});
    forEachJoinLine(plan, base, other, [&](const JoinReportLine& line) {
        writer.row(std::vector<std::string>{
            line.ofOther ? "with" : "data", std::to_string(line.row), std::to_string(line.line), std::string(line.name),
            std::string(line.year), std::string(joinClassName(line.kind)), line.applied ? "yes" : "no",
            joinedRows(line.candidates),
            line.repeatOf == JoinMatch::kNone ? std::string() : std::to_string(line.repeatOf), line.reason});
    });
    return writer.take();
}

} // namespace marquee
