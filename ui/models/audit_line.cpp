// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit_line.h"

#include <algorithm>

namespace marquee {

std::vector<AuditLine> auditLines(const CleaningReport& report)
{
    std::vector<AuditLine> lines;
    lines.reserve(report.audit.size() + report.reverted.size() + report.dropped.size());
    for (const AuditEntry& entry : report.audit)
        lines.push_back({AuditLine::Kind::Changed, &entry, nullptr});
    for (const AuditEntry& entry : report.reverted)
        lines.push_back({AuditLine::Kind::Reverted, &entry, nullptr});
    for (const DroppedTitle& title : report.dropped)
        lines.push_back({AuditLine::Kind::Dropped, nullptr, &title});
    const auto place = [](const AuditLine& line) {
        return std::pair(line.row(), line.change ? line.change->column : 0);
    };
    std::stable_sort(lines.begin(), lines.end(),
                     [&](const AuditLine& a, const AuditLine& b) { return place(a) < place(b); });
    return lines;
}

CleaningOptions withReverted(CleaningOptions options, const std::vector<AuditLine>& lines)
{
    for (const AuditLine& line : lines) {
        if (line.change)
            options.reverts.cells.insert({line.row(), line.change->column});
        else
            options.reverts.rows.insert(line.row());
    }
    return options;
}

CleaningOptions withRestored(CleaningOptions options, const std::vector<AuditLine>& lines)
{
    for (const AuditLine& line : lines) {
        if (line.kind != AuditLine::Kind::Reverted)
            continue;
        options.reverts.cells.erase({line.row(), line.change->column});
        if (line.rule() == Rule::FlagDuplicates || line.rule() == Rule::FlagBorrowedFacts)
            options.reverts.rows.erase(line.row());
    }
    return options;
}

} // namespace marquee
