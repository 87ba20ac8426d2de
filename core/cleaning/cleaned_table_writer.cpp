// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleaning/cleaned_table_writer.h"

#include "io/archive.h"
#include "io/csv_writer.h"
#include "io/file_bytes.h"

#include <algorithm>

namespace marquee {
namespace {

/// The name of a column, or that of a place which only a record of too many fields has.
std::string columnName(const RawTable& table, std::size_t column)
{
    return column < table.columns() ? table.header()[column] : "field " + std::to_string(column + 1);
}

using Body = std::function<void(const std::vector<std::string>&)>;

void tellDropped(const RawTable& table, const DroppedTitle& title, const Body& body)
{
    const auto fields = table.record(title.row.row);
    for (std::size_t column = 0; column < fields.size(); ++column)
        if (!fields[column].empty())
            body({std::to_string(title.row.row), columnName(table, column), std::string(fields[column]), "",
                  std::string(ruleName(title.rule)) + ":drop"});
}

} // namespace

void forEachCleanedRecord(const RawTable& table, const CleaningReport& report,
                          const std::function<void(const std::vector<std::string>&)>& body)
{
    auto next = report.audit.begin();
    auto dropped = report.dropped.begin();
    for (std::size_t row = 0; row < table.rows(); ++row) {
        if (dropped != report.dropped.end() && dropped->row.row == row) {
            ++dropped;
            continue;
        }
        const auto fields = table.record(row);
        std::vector<std::string> out(fields.begin(), fields.end());
        out.resize(std::max(out.size(), table.columns()));
        for (; next != report.audit.end() && next->row.row == row; ++next)
            out[next->column] = next->after;
        body(out);
    }
}

std::string cleanedCsv(const RawTable& table, const CleaningReport& report, bool safe)
{
    CsvWriter writer(',', safe);
    writer.row(table.header());
    forEachCleanedRecord(table, report, [&](const std::vector<std::string>& fields) { writer.row(fields); });
    return writer.take();
}

std::string exportedTable(const RawTable& table, const CleaningReport& report, bool safe)
{
    if (report.changesNothing() && !safe) {
        const auto bytes = readFileBytes(table.fileName());
        if (bytes && contentHash(bytes->view()) == table.contentHash() &&
            archiveKind(bytes->view()) == ArchiveKind::None)
            return std::string(bytes->view());
    }
    return cleanedCsv(table, report, safe);
}

const std::vector<std::string>& auditHeader()
{
    static const std::vector<std::string> kNames{"row", "column", "old", "new", "rule"};
    return kNames;
}

void forEachAuditLine(const RawTable& table, const CleaningReport& report, const Body& body)
{
    auto dropped = report.dropped.begin();
    const auto tellDroppedBefore = [&](std::size_t row) {
        for (; dropped != report.dropped.end() && dropped->row.row < row; ++dropped)
            tellDropped(table, *dropped, body);
    };
    for (const auto& entry : report.audit) {
        tellDroppedBefore(entry.row.row);
        body({std::to_string(entry.row.row), table.header()[entry.column], entry.before, entry.after,
              std::string(ruleName(entry.rule))});
    }
    tellDroppedBefore(table.rows());
}

std::string auditCsv(const RawTable& table, const CleaningReport& report, bool safe)
{
    CsvWriter writer(',', safe);
    writer.row(auditHeader());
    forEachAuditLine(table, report, [&](const std::vector<std::string>& fields) { writer.row(fields); });
    return writer.take();
}

} // namespace marquee
