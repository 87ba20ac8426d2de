// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleaning/options_json.h"

#include "cleaning/cleaning_parameters.h"

#include <nlohmann/json.hpp>

namespace marquee {
namespace {

using Json = nlohmann::ordered_json;

Error wrong(const std::string& what)
{
    return {ErrorCode::InvalidArgument, "cleaning options: " + what, {}, 0};
}

Json cellsToJson(const std::set<CellRef>& cells)
{
    Json array = Json::array();
    for (const CellRef cell : cells)
        array.push_back({cell.row.row, cell.column});
    return array;
}

Status readCells(const Json& array, const std::string& name, std::set<CellRef>& cells)
{
    if (!array.is_array())
        return wrong(name + " is no list");
    for (const Json& cell : array) {
        if (!cell.is_array() || cell.size() != 2 || !cell[0].is_number_unsigned() || !cell[1].is_number_unsigned())
            return wrong(name + " holds something that is no [row, column]");
        cells.insert({TitleId{cell[0].get<std::uint32_t>()}, cell[1].get<std::uint32_t>()});
    }
    return std::monostate{};
}

Json revertsToJson(const Reverts& reverts)
{
    Json rules = Json::array();
    for (const Rule rule : reverts.rules)
        rules.push_back(ruleName(rule));
    Json rows = Json::array();
    for (const TitleId id : reverts.rows)
        rows.push_back(id.row);
    return {{"cells", cellsToJson(reverts.cells)}, {"rules", rules}, {"rows", rows}};
}

Status readReverts(const Json& object, Reverts& reverts)
{
    if (!object.is_object())
        return wrong("reverts is no object");
    if (object.contains("cells"))
        if (auto read = readCells(object["cells"], "reverts.cells", reverts.cells); !read)
            return read;
    for (const Json& name : object.value("rules", Json::array())) {
        const auto rule = name.is_string() ? ruleFromName(name.get<std::string>()) : std::nullopt;
        if (!rule)
            return wrong("reverts.rules holds something that is no rule");
        reverts.rules.insert(*rule);
    }
    for (const Json& row : object.value("rows", Json::array())) {
        if (!row.is_number_unsigned())
            return wrong("reverts.rows holds something that is no row");
        reverts.rows.insert(TitleId{row.get<std::uint32_t>()});
    }
    return std::monostate{};
}

Status readRules(const Json& object, CleaningOptions& options)
{
    if (!object.is_object())
        return wrong("rules is no object");
    for (const auto& [name, on] : object.items()) {
        const auto rule = ruleFromName(name);
        if (!rule || !on.is_boolean())
            return wrong("rules." + name + " is no switch of a rule");
        options.set(*rule, on.get<bool>());
    }
    return std::monostate{};
}

Status readParameters(const Json& object, CleaningOptions& options)
{
    if (!object.is_object())
        return wrong("parameters is no object");
    for (const auto& [path, value] : object.items()) {
        if (!value.is_string())
            return wrong("parameters." + path + " is no text");
        if (auto set = setCleaningParameter(options, path, value.get<std::string>()); !set)
            return set;
    }
    return std::monostate{};
}

} // namespace

std::string cleaningOptionsToJson(const CleaningOptions& options)
{
    Json rules;
    for (int r = 0; r < kRuleCount; ++r)
        rules[std::string(ruleName(static_cast<Rule>(r)))] = options.isOn(static_cast<Rule>(r));
    Json parameters;
    for (const auto& [path, value] : cleaningParameters(options))
        parameters[path] = value;
    const Json whole = {{"rules", rules},
                        {"parameters", parameters},
                        {"accepted", cellsToJson(options.values.accepted)},
                        {"reverts", revertsToJson(options.reverts)}};
    return whole.dump();
}

Result<CleaningOptions> cleaningOptionsFromJson(std::string_view json)
{
    const auto whole = Json::parse(json, nullptr, false);
    if (!whole.is_object())
        return wrong("no JSON object");
    CleaningOptions options;
    if (whole.contains("rules"))
        if (auto read = readRules(whole["rules"], options); !read)
            return read.error();
    if (whole.contains("parameters"))
        if (auto read = readParameters(whole["parameters"], options); !read)
            return read.error();
    if (whole.contains("accepted"))
        if (auto read = readCells(whole["accepted"], "accepted", options.values.accepted); !read)
            return read.error();
    if (whole.contains("reverts"))
        if (auto read = readReverts(whole["reverts"], options.reverts); !read)
            return read.error();
    return options;
}

} // namespace marquee
