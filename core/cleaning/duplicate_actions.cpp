// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/numbers.h"
#include "base/text.h"
#include "cleaning/rule_actions.h"

#include <algorithm>

namespace marquee {
namespace {

using Rows = std::vector<std::uint32_t>;

Rows without(const Rows& rows, const std::set<TitleId>& spared)
{
    Rows out;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(out),
                 [&](std::uint32_t row) { return spared.count(TitleId{row}) == 0; });
    return out;
}

void sortDeeds(RuleDeeds& deeds)
{
    for (auto& column : deeds.changes)
        std::sort(column.begin(), column.end(), [](const CellChange& a, const CellChange& b) { return a.row < b.row; });
    std::sort(deeds.dropped.begin(), deeds.dropped.end(),
              [](const DroppedTitle& a, const DroppedTitle& b) { return a.row < b.row; });
}

void fillFirst(const CleanedView& cleaned, const Rows& rows, RuleDeeds& deeds)
{
    for (std::size_t column = 0; column < deeds.changes.size(); ++column) {
        const auto cells = cleaned.cells(column);
        if (!trimmed(cells[rows.front()]).empty())
            continue;
        const auto giver =
            std::find_if(rows.begin() + 1, rows.end(), [&](std::uint32_t row) { return !trimmed(cells[row]).empty(); });
        if (giver != rows.end())
            deeds.changes[column].push_back({rows.front(), std::string(cells[*giver]), Rule::FlagDuplicates});
    }
}

/// What the publisher looked up elsewhere, and so may have looked up for the wrong title.
bool isLookedUp(Role role)
{
    switch (role) {
    case Role::Title:
    case Role::Type:
    case Role::Tags:
    case Role::Countries:
    case Role::NetflixDate:
    case Role::Link:
    case Role::Id:
    case Role::Metric:
    case Role::Category:
    case Role::None:
        return false;
    default:
        return true;
    }
}

/// Empties the cells of one column that rows of one group share with another title's.
void blankShared(const CleanedColumn& cells, const CleanedColumn& titles, const Rows& rows,
                 const std::set<TitleId>& spared, ColumnChanges& changes)
{
    std::vector<std::string> names;
    std::transform(rows.begin(), rows.end(), std::back_inserter(names),
                   [&](std::uint32_t row) { return normaliseTitle(titles[row]); });
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto text = trimmed(cells[rows[i]]);
        if (text.empty() || spared.count(TitleId{rows[i]}) > 0)
            continue;
        for (std::size_t j = 0; j < rows.size(); ++j)
            if (names[j] != names[i] && trimmed(cells[rows[j]]) == text) {
                changes.push_back({rows[i], {}, Rule::FlagBorrowedFacts});
                break;
            }
    }
}

} // namespace

std::vector<Rows> groupedRows(const std::vector<Flag>& flags)
{
    std::vector<Rows> groups;
    for (std::size_t i = 0; i < flags.size(); ++i) {
        if (i == 0 || flags[i].group != flags[i - 1].group)
            groups.emplace_back();
        groups.back().push_back(flags[i].row.row);
    }
    return groups;
}

RuleDeeds resolveDuplicates(const CleanedView& cleaned, const std::vector<Flag>& flags, DuplicatesAction action,
                            const std::set<TitleId>& spared)
{
    RuleDeeds deeds(cleaned.schema.columns.size());
    if (action == DuplicatesAction::Keep)
        return deeds;
    for (const Rows& members : groupedRows(flags)) {
        const Rows rows = without(members, spared);
        if (rows.size() < 2)
            continue;
        if (action == DuplicatesAction::Merge)
            fillFirst(cleaned, rows, deeds);
        for (auto row = rows.begin() + 1; row != rows.end(); ++row)
            deeds.dropped.push_back({TitleId{*row}, Rule::FlagDuplicates, TitleId{rows.front()}});
    }
    sortDeeds(deeds);
    return deeds;
}

RuleDeeds resolveBorrowed(const CleanedView& cleaned, const std::vector<Flag>& flags, BorrowedAction action,
                          const std::set<TitleId>& spared)
{
    RuleDeeds deeds(cleaned.schema.columns.size());
    const auto titles = cleaned.cells(Role::Title);
    if (action == BorrowedAction::Keep || !titles)
        return deeds;
    const auto groups = groupedRows(flags);
    if (action == BorrowedAction::LeaveOut) {
        for (const Rows& members : groups)
            for (const auto row : without(members, spared))
                deeds.dropped.push_back({TitleId{row}, Rule::FlagBorrowedFacts, std::nullopt});
    } else {
        for (std::size_t column = 0; column < deeds.changes.size(); ++column)
            if (isLookedUp(cleaned.schema.columns[column].role))
                for (const Rows& members : groups)
                    blankShared(cleaned.cells(column), *titles, members, spared, deeds.changes[column]);
    }
    sortDeeds(deeds);
    return deeds;
}

} // namespace marquee
