// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleaning/record_groups.h"

#include "base/numbers.h"

#include <algorithm>

namespace marquee {
namespace {

void compareTexts(const RawTable& table, RecordGroup& group)
{
    for (std::uint32_t column = 0; column < table.columns(); ++column) {
        const auto first = table.cell(group.rows.front().row, column);
        const auto differs = [&](TitleId id) { return table.cell(id.row, column) != first; };
        if (!std::any_of(group.rows.begin() + 1, group.rows.end(), differs))
            continue;
        group.differing.push_back(column);
        const auto filled = [&](TitleId id) { return !trimmed(table.cell(id.row, column)).empty(); };
        if (trimmed(first).empty() && std::any_of(group.rows.begin() + 1, group.rows.end(), filled))
            group.fillable.push_back(column);
    }
}

} // namespace

std::vector<RecordGroup> recordGroups(const RawTable& table, const CleaningReport& report, Rule rule)
{
    std::vector<RecordGroup> groups;
    for (const Flag& flag : report.flags) {
        if (flag.rule != rule)
            continue;
        if (groups.empty() || groups.back().group != flag.group)
            groups.push_back({flag.group, {}, {}, {}});
        groups.back().rows.push_back(flag.row);
    }
    for (RecordGroup& group : groups)
        compareTexts(table, group);
    return groups;
}

} // namespace marquee
