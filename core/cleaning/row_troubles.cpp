// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleaning/row_troubles.h"

#include "base/numbers.h"

#include <algorithm>

namespace marquee {
namespace {

constexpr std::size_t kShownBytes = 80;

std::string startOf(const std::vector<std::string_view>& fields)
{
    std::string text;
    for (const auto field : fields) {
        if (text.size() > kShownBytes)
            break;
        text += (text.empty() ? "" : " | ") + std::string(field);
    }
    if (text.size() <= kShownBytes)
        return text;
    std::size_t end = kShownBytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    return text.substr(0, end) + "…";
}

} // namespace

std::vector<RowTrouble> rowTroubles(const RawTable& table, const Schema& schema, const std::stop_token& stop)
{
    std::vector<RowTrouble> troubles;
    const auto title = schema.column(Role::Title);
    for (std::uint32_t row = 0; row < table.rows(); ++row) {
        if (row % 4096 == 0 && stop.stop_requested())
            break;
        const auto fields = table.record(row);
        const auto add = [&](RowTroubleKind kind) {
            troubles.push_back({TitleId{row}, kind, table.line(row), fields.size(), table.columns(), startOf(fields)});
        };
        if (fields.size() < table.columns())
            add(RowTroubleKind::TooFewFields);
        if (fields.size() > table.columns())
            add(RowTroubleKind::TooManyFields);
        if (!title || !trimmed(table.cell(row, *title)).empty())
            continue;
        const bool empty = std::all_of(fields.begin(), fields.end(), [](auto field) { return trimmed(field).empty(); });
        add(empty ? RowTroubleKind::Empty : RowTroubleKind::NoTitle);
    }
    return troubles;
}

} // namespace marquee
