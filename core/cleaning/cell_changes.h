// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleaning/rule.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace marquee {

/// A new text for one cell of a column, and the rule that wrote it.
struct CellChange
{
    std::uint32_t row = 0;
    std::string text;
    Rule rule = Rule::RepairText;
    bool operator==(const CellChange&) const = default;
};
using ColumnChanges = std::vector<CellChange>; ///< ascending by row, a row once
using ColumnChangesPtr = std::shared_ptr<const ColumnChanges>;

/// What cleaning has made of a table so far: the changed cells of each column. Columns are shared between the steps of
/// a run and between runs, so that equal means the very same columns, and what depends on one can be taken over.
class CellTexts
{
public:
    explicit CellTexts(std::size_t columns = 0);

    std::size_t columns() const noexcept { return m_columns.size(); }
    const ColumnChangesPtr& column(std::size_t index) const { return m_columns[index]; } ///< never null
    /// Adds changes of a later rule, ascending by row; they win over earlier ones of the same cell.
    void add(std::size_t column, ColumnChanges later);
    void replace(std::size_t column, ColumnChanges changes);
    /// Takes over the columns of `before` that have the same contents.
    void share(const CellTexts& before);

    bool operator==(const CellTexts&) const = default;

private:
    std::vector<ColumnChangesPtr> m_columns;
};

} // namespace marquee
