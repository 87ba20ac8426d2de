// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleaning/text_repair.h"
#include "cleaning/text_rules.h"

namespace marquee {

bool holdsLabelList(Role role) noexcept
{
    return role == Role::Genres || role == Role::Tags || role == Role::Languages || role == Role::Countries;
}

bool holdsLabel(Role role) noexcept
{
    return role == Role::Type || role == Role::AgeRating || role == Role::Category;
}

bool holdsText(Role role) noexcept
{
    switch (role) {
    case Role::Title:
    case Role::Director:
    case Role::Writer:
    case Role::Actors:
    case Role::ProductionHouse:
    case Role::Summary:
        return true;
    default:
        return holdsLabelList(role) || holdsLabel(role);
    }
}

ColumnChanges repairText(const CleanedColumn& cells, const TextRepairOptions& options, const std::stop_token& stop)
{
    ColumnChanges changes;
    for (std::size_t row = 0; row < cells.rows(); ++row) {
        if (row % 4096 == 0 && stop.stop_requested())
            break;
        if (auto repaired = repairMojibake(cells[row], options.repeated))
            changes.push_back({static_cast<std::uint32_t>(row), std::move(*repaired), Rule::RepairText});
    }
    return changes;
}

} // namespace marquee
