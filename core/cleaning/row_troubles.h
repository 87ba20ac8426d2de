// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/title_id.h"
#include "io/raw_table.h"
#include "io/schema.h"

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

namespace marquee {

enum class RowTroubleKind : std::uint8_t
{
    TooFewFields,  ///< completed with empty cells
    TooManyFields, ///< the ones beyond the header are kept when the table is written, and used by nobody
    NoTitle,       ///< a record nobody can name
    Empty          ///< only blank cells
};

/// A record that is ragged or of no use. One record may have several.
struct RowTrouble
{
    TitleId row;
    RowTroubleKind kind = RowTroubleKind::TooFewFields;
    std::size_t line = 0; ///< of the file, 1-based
    std::size_t fields = 0, expected = 0;
    std::string start; ///< the first fields, shortened, for the eye
};

/// Every such record, ascending by row, then kind. O(cells).
std::vector<RowTrouble> rowTroubles(const RawTable& table, const Schema& schema, const std::stop_token& stop = {});

} // namespace marquee
