// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/join/joined_table.h"

#include <algorithm>

namespace marquee {

JoinedTable::JoinedTable(RawTablePtr base, RawTablePtr other, std::vector<std::uint32_t> source,
                         std::vector<std::size_t> columns)
    : RawTable(*base), m_base(std::move(base)), m_other(std::move(other)), m_source(std::move(source)),
      m_columns(std::move(columns))
{
    for (const std::size_t column : m_columns)
        m_header.push_back(uniqueName(m_other->header()[column]));
}

std::string JoinedTable::uniqueName(const std::string& name) const
{
    const auto taken = [&](const std::string& n) {
        return std::find(m_header.begin(), m_header.end(), n) != m_header.end();
    };
    std::string unique = name;
    for (int copy = 2; taken(unique); ++copy)
        unique = name + " (" + std::to_string(copy) + ")";
    return unique;
}

std::string_view JoinedTable::cell(std::size_t row, std::size_t column) const
{
    if (column < m_base->columns())
        return m_base->cell(row, column);
    const auto other = m_source[row];
    return other == JoinMatch::kNone ? std::string_view() : m_other->cell(other, m_columns[column - m_base->columns()]);
}

std::vector<std::string_view> JoinedTable::record(std::size_t row) const
{
    std::vector<std::string_view> fields = m_base->record(row);
    const std::size_t own = m_base->columns();
    fields.resize(std::max(fields.size(), own));
    std::vector<std::string_view> joined;
    for (std::size_t column = own; column < columns(); ++column)
        joined.push_back(cell(row, column));
    fields.insert(fields.begin() + static_cast<std::ptrdiff_t>(own), joined.begin(), joined.end());
    return fields;
}

std::vector<std::size_t> joinableColumns(const Schema& other)
{
    std::vector<std::size_t> columns;
    for (std::size_t column = 0; column < other.columns.size(); ++column)
        switch (other.columns[column].role) {
        case Role::Id:
        case Role::Title:
        case Role::Type:
        case Role::ReleaseYear:
        case Role::ReleaseDate:
        case Role::None:
            break;
        default:
            columns.push_back(column);
        }
    return columns;
}

Result<RawTablePtr> applyJoin(RawTablePtr base, RawTablePtr other, const JoinPlan& plan,
                              std::vector<std::size_t> columns)
{
    if (plan.source.size() != base->rows() || plan.matches.size() != other->rows())
        return Error{ErrorCode::InvalidArgument, "the match report belongs to other tables", {}, 0};
    if (std::any_of(columns.begin(), columns.end(), [&](std::size_t column) { return column >= other->columns(); }))
        return Error{ErrorCode::InvalidArgument, "no such column in " + other->fileName(), {}, 0};
    return RawTablePtr(
        std::make_shared<JoinedTable>(std::move(base), std::move(other), plan.source, std::move(columns)));
}

Schema joinedSchema(const RawTable& joined, Schema base, const Schema& other, const std::vector<std::size_t>& columns)
{
    for (const std::size_t column : columns) {
        ColumnMapping mapping = other.columns[column];
        const auto holder = isSharedRole(mapping.role) ? std::nullopt : base.column(mapping.role);
        if (holder) {
            const Role lost = mapping.role;
            mapping = guessByValues(joined, base.columns.size());
            mapping.reason = {MappingReason::Code::NameTaken, lost, joined.header()[*holder]};
        }
        base.columns.push_back(std::move(mapping));
    }
    return base;
}

bool isJoined(const RawTable& table) noexcept
{
    return dynamic_cast<const JoinedTable*>(&table) != nullptr;
}

} // namespace marquee
