// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_input.h"

#include "checks.h"
#include "io/schema_choices.h"
#include "progress_line.h"

namespace marquee::cli {

namespace {

/// "COLUMN=ROLE" cut at its last "=": a header may hold others.
std::optional<NamedRole> namedRole(std::string_view text)
{
    const auto equals = text.rfind('=');
    if (equals == std::string_view::npos || equals == 0)
        return std::nullopt;
    const auto role = roleFromName(text.substr(equals + 1));
    return role ? std::optional(NamedRole{std::string(text.substr(0, equals)), *role}) : std::nullopt;
}

std::string mapping(std::string_view value)
{
    if (value.find('=') == std::string_view::npos)
        return "is not of the form COLUMN=ROLE";
    if (namedRole(value))
        return {};
    std::string roles;
    for (int role = 0; role <= static_cast<int>(Role::None); ++role)
        roles += (role == 0 ? "" : ", ") + std::string(roleName(static_cast<Role>(role)));
    return "names no column and role; the roles are " + roles;
}

ReadOptions readOptions(const Options& options)
{
    ReadOptions read;
    read.threads = threadsOf(options);
    read.sheet = options.text("sheet").value_or(std::string());
    return read;
}

ChooseRolesFn chosenRoles(const Options& options)
{
    std::vector<NamedRole> named;
    for (const std::string& text : options.all("map"))
        named.push_back(*namedRole(text));
    return [named = std::move(named)](const std::vector<std::string>& header) { return choicesByName(header, named); };
}

} // namespace

OptionSpec dataOption()
{
    return {"data", "FILE", "the catalogue: CSV, TSV, JSON records or XLSX, plain, .gz or .zip"};
}

std::vector<OptionSpec> mappingOptions()
{
    return {{"map", "COLUMN=ROLE", "what a column is, instead of the guess; null for nothing", mapping, true},
            {"sheet", "NAME", "sheet of a workbook (default: the first visible one)"}};
}

std::vector<OptionSpec> dataOptions()
{
    OptionSpec data = dataOption();
    data.required = true;
    return joined({{data}, mappingOptions(), {threadsOption()}});
}

OptionSpec threadsOption()
{
    return {"threads", "N", "threads to use, 0 for all (default 0); results do not depend on it",
            wholeBetween<0, 4096>};
}

unsigned threadsOf(const Options& options)
{
    return static_cast<unsigned>(options.whole("threads").value_or(0));
}

Result<MappedTable> readData(const Options& options)
{
    auto table = readTable(*options.text("data"), readOptions(options), {}, progressLine());
    endProgressLine();
    if (!table)
        return table.error();
    auto schema = schemaOf(**table, chosenRoles(options));
    if (!schema)
        return schema.error();
    return MappedTable{std::move(table).value(), std::move(schema).value()};
}

Result<DatasetPtr> openData(const Options& options, OpenOptions open)
{
    open.read = readOptions(options);
    open.chooseRoles = chosenRoles(options);
    auto data = openDataset(*options.text("data"), open, {}, progressLine());
    endProgressLine();
    return data;
}

std::vector<OptionSpec> joined(std::initializer_list<std::vector<OptionSpec>> groups)
{
    std::vector<OptionSpec> all;
    for (const auto& group : groups)
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

} // namespace marquee::cli
