// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleaning/cleaning.h"

#include "cleaning/cleaning_run.h"

#include <algorithm>
#include <tuple>

namespace marquee {
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
                                  const std::stop_token& stop, const ProgressFn& progress, const CleaningReport* before)
{
    if (!schema.column(Role::Title))
        return Error{ErrorCode::MissingColumn, "no column holds titles", table.fileName(), 1};
    CleaningRun run(table, schema, options, stop, before != nullptr ? before->stages : nullptr);
    auto report = run.run(progress);
    if (stop.stop_requested())
        return cancelled();
    return report;
}

} // namespace marquee
