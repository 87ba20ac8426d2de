// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/join/join_keys.h"

#include <algorithm>
#include <array>

namespace marquee {
namespace {

constexpr std::array<std::string_view, 4> kPartNames = {"id", "title", "year", "type"};

void addCommon(JoinKeys& keys, JoinPart part, const Schema& base, const Schema& other)
{
    const auto inBase = joinColumn(base, part);
    const auto inOther = joinColumn(other, part);
    if (inBase && inOther)
        keys.push_back({part, *inBase, *inOther});
}

} // namespace

std::string_view joinPartName(JoinPart part) noexcept
{
    return kPartNames[static_cast<std::size_t>(part)];
}

std::optional<JoinPart> joinPartFromName(std::string_view name) noexcept
{
    const auto* found = std::find(kPartNames.begin(), kPartNames.end(), name);
    return found == kPartNames.end() ? std::nullopt : std::optional(static_cast<JoinPart>(found - kPartNames.begin()));
}

std::optional<std::size_t> joinColumn(const Schema& schema, JoinPart part)
{
    switch (part) {
    case JoinPart::Id:
        return schema.column(Role::Id);
    case JoinPart::Title:
        return schema.column(Role::Title);
    case JoinPart::Year: {
        const auto year = schema.column(Role::ReleaseYear);
        return year ? year : schema.column(Role::ReleaseDate);
    }
    case JoinPart::Type:
        return schema.column(Role::Type);
    }
    return std::nullopt;
}

JoinKeys titleJoinKeys(const Schema& base, const Schema& other)
{
    JoinKeys keys;
    addCommon(keys, JoinPart::Title, base, other);
    if (keys.empty())
        return keys;
    addCommon(keys, JoinPart::Year, base, other);
    addCommon(keys, JoinPart::Type, base, other);
    return keys;
}

JoinKeys guessJoinKeys(const Schema& base, const Schema& other)
{
    JoinKeys keys;
    addCommon(keys, JoinPart::Id, base, other);
    return keys.empty() ? titleJoinKeys(base, other) : keys;
}

const JoinKey* findKey(const JoinKeys& keys, JoinPart part) noexcept
{
    const auto found = std::find_if(keys.begin(), keys.end(), [&](const JoinKey& key) { return key.part == part; });
    return found == keys.end() ? nullptr : &*found;
}

} // namespace marquee
