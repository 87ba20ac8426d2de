// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleaning/text_rules.h"

namespace marquee {
namespace {

/// The labels of a cell that are some, joined as they were.
std::string withoutResidue(std::string_view cell, char separator, const std::string& residue)
{
    std::string out;
    const std::string spaced{separator, ' '};
    const std::string joint = cell.find(spaced) != std::string_view::npos ? spaced : std::string(1, separator);
    forEachLabel(cell, separator, [&](std::string_view label) {
        if (label.find(residue) != std::string_view::npos)
            return;
        if (!out.empty())
            out += joint;
        out += label;
    });
    return out;
}

} // namespace

ColumnChanges repairTokens(const CleanedColumn& cells, char separator, const ListTokenOptions& options,
                           const std::stop_token& stop)
{
    ColumnChanges changes;
    for (std::size_t row = 0; row < cells.rows() && !options.residue.empty(); ++row) {
        if (row % 4096 == 0 && stop.stop_requested())
            break;
        const auto before = cells[row];
        if (before.find(options.residue) != std::string_view::npos)
            changes.push_back({static_cast<std::uint32_t>(row), withoutResidue(before, separator, options.residue),
                               Rule::RepairLists});
    }
    return changes;
}

} // namespace marquee
