// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/role.h"

#include <cstddef>
#include <optional>

namespace marquee {

/// One of the fields every catalogue may have (`Fixed`), or a further column of this file by its number in the source
/// table. Small and cheap to copy; a column's number stays the same when other columns change their roles.
template<typename Fixed>
class FieldOrColumn
{
public:
    constexpr FieldOrColumn() noexcept = default;
    // Implicit on purpose: wherever any field will do, one of the fixed ones does.
    constexpr FieldOrColumn(Fixed fixed) noexcept : m_fixed(fixed) {}
    static constexpr FieldOrColumn ofColumn(std::size_t column) noexcept
    {
        FieldOrColumn field;
        field.m_column = column;
        return field;
    }

    constexpr bool isColumn() const noexcept { return m_column != kNoColumn; }
    constexpr std::optional<Fixed> fixed() const noexcept
    {
        return isColumn() ? std::nullopt : std::optional<Fixed>(m_fixed);
    }
    constexpr std::optional<std::size_t> column() const noexcept
    {
        return isColumn() ? std::optional<std::size_t>(m_column) : std::nullopt;
    }

    // Not a template of two types, so that a fixed field converts on either side.
    friend constexpr bool operator==(FieldOrColumn a, FieldOrColumn b) noexcept
    {
        return a.m_column == b.m_column && a.m_fixed == b.m_fixed;
    }
    friend constexpr bool operator!=(FieldOrColumn a, FieldOrColumn b) noexcept { return !(a == b); }

private:
    static constexpr std::size_t kNoColumn = static_cast<std::size_t>(-1);

    Fixed m_fixed{};
    std::size_t m_column = kNoColumn;
};

/// Any number of a title: a measure, or a further number column of the file (role metric).
using MeasureField = FieldOrColumn<Measure>;

/// Any list of labels of a title: one of the known lists, or a further text or list column (role category).
using LabelField = FieldOrColumn<ListField>;

/// As for the measure; a further column has no known scale and is not taken for heavy-tailed.
inline std::optional<ValueScale> valueScale(MeasureField field) noexcept
{
    return field.isColumn() ? std::nullopt : valueScale(*field.fixed());
}
inline bool isHeavyTailed(MeasureField field) noexcept
{
    return !field.isColumn() && isHeavyTailed(*field.fixed());
}

} // namespace marquee
