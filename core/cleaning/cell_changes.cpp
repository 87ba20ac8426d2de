// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleaning/cell_changes.h"

#include <utility>

namespace marquee {
namespace {

/// One for all columns without changes, so that they are equal.
const ColumnChangesPtr& noChanges()
{
    static const auto kNone = std::make_shared<const ColumnChanges>();
    return kNone;
}

} // namespace

CellTexts::CellTexts(std::size_t columns) : m_columns(columns, noChanges()) {}

void CellTexts::add(std::size_t column, ColumnChanges later)
{
    if (later.empty())
        return;
    const ColumnChanges& earlier = *m_columns[column];
    ColumnChanges both;
    both.reserve(earlier.size() + later.size());
    auto old = earlier.begin();
    for (CellChange& change : later) {
        for (; old != earlier.end() && old->row < change.row; ++old)
            both.push_back(*old);
        if (old != earlier.end() && old->row == change.row)
            ++old;
        both.push_back(std::move(change));
    }
    both.insert(both.end(), old, earlier.end());
    replace(column, std::move(both));
}

void CellTexts::replace(std::size_t column, ColumnChanges changes)
{
    m_columns[column] = changes.empty() ? noChanges() : std::make_shared<const ColumnChanges>(std::move(changes));
}

void CellTexts::share(const CellTexts& before)
{
    if (before.columns() != columns())
        return;
    for (std::size_t c = 0; c < m_columns.size(); ++c)
        if (m_columns[c] != before.m_columns[c] && *m_columns[c] == *before.m_columns[c])
            m_columns[c] = before.m_columns[c];
}

} // namespace marquee
