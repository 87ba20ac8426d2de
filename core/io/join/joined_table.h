// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/join/join_plan.h"
#include "io/schema.h"

namespace marquee {

/// The catalogue with columns of a second file behind its own. Rows, lines, issues and the fingerprint are those of the
/// catalogue; both tables are kept, no cell is copied.
class JoinedTable final : public RawTable
{
public:
    JoinedTable(RawTablePtr base, RawTablePtr other, std::vector<std::uint32_t> source,
                std::vector<std::size_t> columns);

    std::string_view cell(std::size_t row, std::size_t column) const override;
    /// The catalogue's fields completed to its header, the joined ones, and last what its record had beyond the header.
    std::vector<std::string_view> record(std::size_t row) const override;
    std::size_t line(std::size_t row) const override { return m_base->line(row); }

private:
    std::string uniqueName(const std::string& name) const;

    RawTablePtr m_base;
    RawTablePtr m_other;
    std::vector<std::uint32_t> m_source; ///< as JoinPlan::source
    std::vector<std::size_t> m_columns;  ///< of m_other
};

/// Columns of the second file that bring something new: all but those that say which title it is.
std::vector<std::size_t> joinableColumns(const Schema& other);

/// The catalogue with the chosen columns of `other` appended, a name it has already suffixed: "score (2)". Neither
/// table changes; cells without a match are empty. O(rows). Errors: InvalidArgument (a column `other` does not have, or
/// a plan of other tables).
Result<RawTablePtr> applyJoin(RawTablePtr base, RawTablePtr other, const JoinPlan& plan,
                              std::vector<std::size_t> columns);

/// The roles of a table made by applyJoin(): the catalogue's for its own columns, those of `other` for the joined ones.
/// A role that only one column may hold stays with the catalogue's; the joined column is then what its values say.
/// O(cells sampled).
Schema joinedSchema(const RawTable& joined, Schema base, const Schema& other, const std::vector<std::size_t>& columns);

/// Whether columns of a second file were joined onto the table.
bool isJoined(const RawTable& table) noexcept;

} // namespace marquee
