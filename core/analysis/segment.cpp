// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/segment.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace marquee {
namespace {

using Json = nlohmann::json;

constexpr int kVersion = 1;

Error notSegments(std::string detail)
{
    return Error{ErrorCode::BadField, std::move(detail), {}, 0};
}

Result<TitleSegment> segmentOf(const Json& entry, std::size_t titles)
{
    const auto name = entry.is_object() ? entry.value("name", Json()) : Json();
    const auto rows = entry.is_object() ? entry.value("rows", Json()) : Json();
    if (!name.is_string() || name.get_ref<const std::string&>().empty() || !rows.is_array())
        return notSegments("a kept segment without name or rows");
    TitleSegment segment{name.get<std::string>(), {}};
    segment.titles.reserve(rows.size());
    for (const Json& row : rows) {
        if (!row.is_number_unsigned() || row.get<std::uint64_t>() >= titles)
            return notSegments("the kept segment “" + segment.name + "” has a row this catalogue does not");
        segment.titles.push_back({row.get<std::uint32_t>()});
    }
    std::sort(segment.titles.begin(), segment.titles.end());
    segment.titles.erase(std::unique(segment.titles.begin(), segment.titles.end()), segment.titles.end());
    return segment;
}

} // namespace

std::string segmentsJson(const std::vector<TitleSegment>& segments)
{
    Json list = Json::array();
    for (const TitleSegment& segment : segments) {
        Json rows = Json::array();
        for (const TitleId id : segment.titles)
            rows.push_back(id.row);
        list.push_back({{"name", segment.name}, {"rows", std::move(rows)}});
    }
    return Json{{"version", kVersion}, {"segments", std::move(list)}}.dump(-1, ' ', false,
                                                                           Json::error_handler_t::replace);
}

Result<std::vector<TitleSegment>> readSegments(std::string_view text, std::size_t titles)
{
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object() || !json.contains("segments") || !json["segments"].is_array())
        return notSegments("no list of segments");
    if (json.value("version", Json()) != Json(kVersion))
        return notSegments("segments of another version");
    std::vector<TitleSegment> segments;
    for (const Json& entry : json["segments"]) {
        auto segment = segmentOf(entry, titles);
        if (!segment)
            return segment.error();
        segments.push_back(std::move(segment).value());
    }
    return segments;
}

} // namespace marquee
