// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/remembered_mapping.h"

#include "io/file_bytes.h"
#include "io/role_synonyms.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace marquee {
namespace {

using Json = nlohmann::json;

constexpr int kVersion = 1;

Error notOurs(std::string detail)
{
    return Error{ErrorCode::BadField, std::move(detail), {}, 0};
}

/// One entry of "roles"; nothing when it does not speak of this header.
std::optional<std::pair<std::size_t, Role>> choiceOf(const Json& entry, const std::vector<std::string>& header)
{
    const auto at = [&entry](const char* key) { return entry.is_object() ? entry.value(key, Json()) : Json(); };
    const Json column = at("column");
    const Json name = at("name");
    const Json role = at("role");
    if (!column.is_number_unsigned() || !name.is_string() || !role.is_string())
        return std::nullopt;
    const auto index = column.get<std::size_t>();
    const auto known = roleFromName(role.get<std::string>());
    if (!known || index >= header.size() || nameKey(header[index]) != nameKey(name.get<std::string>()))
        return std::nullopt;
    return std::pair(index, *known);
}

} // namespace

std::string headerFingerprint(const std::vector<std::string>& header)
{
    std::string names;
    for (const auto& name : header)
        names += nameKey(name) + '\n';
    return fmt::format("{:016x}", contentHash(names));
}

std::string rememberedMapping(const std::vector<std::string>& header, const RoleChoices& choices)
{
    Json roles = Json::array();
    for (const auto& [column, role] : choices)
        if (column < header.size())
            roles.push_back({{"column", column}, {"name", header[column]}, {"role", roleName(role)}});
    // Header names may hold bytes that are no UTF-8 only where a caller broke RawTable's promise: no reason to throw.
    return Json{{"version", kVersion}, {"header", headerFingerprint(header)}, {"roles", std::move(roles)}}.dump(
        -1, ' ', false, Json::error_handler_t::replace);
}

Result<RoleChoices> recallMapping(const std::vector<std::string>& header, std::string_view text)
{
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object() || !json.contains("roles") || !json["roles"].is_array())
        return notOurs("not a remembered mapping");
    if (json.value("version", Json()) != Json(kVersion))
        return notOurs("a mapping of another version");
    if (json.value("header", Json()) != Json(headerFingerprint(header)))
        return notOurs("a mapping for another header");
    RoleChoices choices;
    for (const auto& entry : json["roles"]) {
        const auto choice = choiceOf(entry, header);
        if (!choice)
            return notOurs("a remembered mapping with an entry that cannot be used: " + entry.dump());
        choices.insert_or_assign(choice->first, choice->second);
    }
    return choices;
}

} // namespace marquee
