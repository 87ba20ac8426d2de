// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/shortlist.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <stdexcept>

namespace marquee {
namespace {

using Json = nlohmann::json;

constexpr int kVersion = 1;

/// What is wrong with a text, on its way out of the reading functions below to readShortlist().
struct Wrong : std::runtime_error
{
    using std::runtime_error::runtime_error;
};

bool same(double a, double b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

std::string textOf(const Json& object, const char* name)
{
    const auto found = object.find(name);
    if (found == object.end())
        return {};
    if (!found->is_string())
        throw Wrong(std::string(name) + " is no text");
    return found->get<std::string>();
}

double numberOf(const Json& object, const char* name)
{
    const auto found = object.find(name);
    if (found == object.end() || !found->is_number())
        throw Wrong(std::string(name) + " is no number");
    return found->get<double>();
}

TitleId titleOf(const Json& row, std::size_t titles)
{
    if (!row.is_number_unsigned() || row.get<std::uint64_t>() >= titles)
        throw Wrong("a kept row that this catalogue does not have");
    return {row.get<std::uint32_t>()};
}

Json partsJson(const PartValues& values)
{
    Json parts = Json::object();
    for (int part = 0; part < kPartCount; ++part) {
        const double value = values[static_cast<std::size_t>(part)];
        if (!std::isnan(value))
            parts[std::string(partName(static_cast<Part>(part)))] = value;
    }
    return parts;
}

PartValues partsOf(const Json& object)
{
    PartValues values;
    values.fill(std::numeric_limits<double>::quiet_NaN());
    const auto found = object.find("parts");
    if (found == object.end() || !found->is_object())
        throw Wrong("parts are missing");
    for (const auto& [name, value] : found->items()) {
        const auto part = partFromName(name);
        if (!part || !value.is_number())
            throw Wrong("“" + name + "” is no part");
        values[static_cast<std::size_t>(*part)] = value.get<double>();
    }
    return values;
}

Json originJson(const PickOrigin& origin)
{
    Json rows = Json::array();
    for (const TitleId id : origin.query)
        rows.push_back(id.row);
    return {{"rows", std::move(rows)}, {"name", origin.queryName}, {"list", origin.list},
            {"rank", origin.rank},     {"score", origin.score},    {"parts", partsJson(origin.contributions)},
            {"reason", origin.reason}};
}

PickOrigin originOf(const Json& json, std::size_t titles)
{
    if (!json.is_object() || !json.contains("rows") || !json["rows"].is_array())
        throw Wrong("an origin without rows");
    PickOrigin origin;
    for (const Json& row : json["rows"])
        origin.query.push_back(titleOf(row, titles));
    origin.queryName = textOf(json, "name");
    origin.list = textOf(json, "list");
    origin.rank = static_cast<int>(std::clamp(numberOf(json, "rank"), 0.0, 1e9));
    origin.score = numberOf(json, "score");
    origin.contributions = partsOf(json);
    origin.reason = textOf(json, "reason");
    return origin;
}

Shortlist listOf(const Json& json, std::size_t titles)
{
    if (!json.is_object() || !json.contains("titles") || !json["titles"].is_array())
        throw Wrong("no shortlist");
    if (json.value("version", Json()) != Json(kVersion))
        throw Wrong("a shortlist of another version");
    Shortlist list;
    for (const Json& kept : json["titles"]) {
        if (!kept.is_object())
            throw Wrong("a kept title without row");
        ShortlistEntry entry;
        entry.title = titleOf(kept.value("row", Json()), titles);
        entry.note = textOf(kept, "note");
        if (kept.contains("from"))
            entry.origin = originOf(kept["from"], titles);
        list.push_back(std::move(entry));
    }
    return withEntries({}, list);
}

} // namespace

bool PickOrigin::operator==(const PickOrigin& other) const
{
    return query == other.query && queryName == other.queryName && list == other.list && rank == other.rank &&
           same(score, other.score) && reason == other.reason &&
           std::equal(contributions.begin(), contributions.end(), other.contributions.begin(), same);
}

Shortlist withEntries(Shortlist list, const Shortlist& more)
{
    for (const ShortlistEntry& entry : more) {
        const bool known = std::any_of(list.begin(), list.end(),
                                       [&](const ShortlistEntry& other) { return other.title == entry.title; });
        if (!known)
            list.push_back(entry);
    }
    return list;
}

std::string shortlistJson(const Shortlist& list)
{
    Json titles = Json::array();
    for (const ShortlistEntry& entry : list) {
        Json kept{{"row", entry.title.row}};
        if (!entry.note.empty())
            kept["note"] = entry.note;
        if (entry.origin)
            kept["from"] = originJson(*entry.origin);
        titles.push_back(std::move(kept));
    }
    return Json{{"version", kVersion}, {"titles", std::move(titles)}}.dump(-1, ' ', false,
                                                                           Json::error_handler_t::replace);
}

Result<Shortlist> readShortlist(std::string_view text, std::size_t titles)
{
    try {
        return listOf(Json::parse(text, nullptr, false), titles);
    } catch (const Wrong& wrong) {
        return Error{ErrorCode::BadField, wrong.what(), {}, 0};
    }
}

} // namespace marquee
