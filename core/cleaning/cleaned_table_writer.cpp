// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleaning/cleaned_table_writer.h"

#include "io/csv_writer.h"

#include <algorithm>
#include <vector>

namespace marquee {

std::string cleanedCsv(const RawTable& table, const CleaningReport& report, bool safe)
{
    CsvWriter writer(',', safe);
    writer.row(table.header());
    auto next = report.audit.begin();
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const auto fields = table.record(row);
        std::vector<std::string> out(fields.begin(), fields.end());
        out.resize(std::max(out.size(), table.columns()));
        for (; next != report.audit.end() && next->row.row == row; ++next)
            out[next->column] = next->after;
        writer.row(out);
    }
    return writer.take();
}

std::string auditCsv(const RawTable& table, const CleaningReport& report, bool safe)
{
    CsvWriter writer(',', safe);
    writer.row(std::vector<std::string>{"row", "column", "old", "new", "rule"});
    for (const auto& entry : report.audit)
        writer.row(std::vector<std::string>{std::to_string(entry.row.row), table.header()[entry.column], entry.before,
                                            entry.after, std::string(ruleName(entry.rule))});
    return writer.take();
}

} // namespace marquee
