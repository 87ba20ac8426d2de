// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/schema.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace marquee {

/// By what records of two files are recognised.
enum class JoinPart : std::uint8_t
{
    Id,
    Title,
    Year, ///< of a year or of any date
    Type  ///< film or series
};
std::string_view joinPartName(JoinPart part) noexcept; ///< "id", "title", "year", "type"
std::optional<JoinPart> joinPartFromName(std::string_view name) noexcept;

/// A part of the key and the columns that hold it: in the catalogue and in the file that is joined onto it.
struct JoinKey
{
    JoinPart part = JoinPart::Title;
    std::size_t base = 0;
    std::size_t other = 0;
    bool operator==(const JoinKey&) const = default;
};

/// Either an id, or a title with or without year and type.
using JoinKeys = std::vector<JoinKey>;

/// The column that holds the part by its role; the release date serves where there is no year.
std::optional<std::size_t> joinColumn(const Schema& schema, JoinPart part);

/// The id where both files have one, else the title, with year and type where both have them. Empty: nothing in common.
JoinKeys guessJoinKeys(const Schema& base, const Schema& other);

/// Title, year and type alone: the choice when ids of two files turn out to be of different kinds.
JoinKeys titleJoinKeys(const Schema& base, const Schema& other);

/// The key of the part, or null.
const JoinKey* findKey(const JoinKeys& keys, JoinPart part) noexcept;

} // namespace marquee
