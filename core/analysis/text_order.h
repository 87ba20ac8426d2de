// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

#include <cstdint>
#include <memory>
#include <mutex>
#include <span>
#include <vector>

namespace marquee {

/// Alphabetical rank of every cell, column by column, so that sorting by text is sorting by numbers. One per catalogue;
/// a column is ranked when it is first asked for. Any thread may ask.
class TextOrder
{
public:
    explicit TextOrder(CataloguePtr catalogue);

    /// One rank per title: 0 for a blank cell, else 1 and up, without regard to case and accents; equal texts share
    /// one. The first call for a column is O(n log n), further ones O(1).
    std::span<const std::uint32_t> ranks(std::size_t column) const;

private:
    struct Column
    {
        std::once_flag once;
        std::vector<std::uint32_t> ranks;
    };

    CataloguePtr m_catalogue;
    std::unique_ptr<Column[]> m_columns;
};

} // namespace marquee
