// SPDX-License-Identifier: GPL-3.0-or-later
#include "join_input.h"

#include "command.h"
#include "io/join/joined_table.h"

#include <algorithm>

namespace marquee::cli {

namespace {

struct KeyWord
{
    std::string part;
    std::optional<std::string> column;
};

KeyWord keyWord(const std::string& value)
{
    const auto assignment = splitAssignment(value);
    return assignment ? KeyWord{assignment->first, assignment->second} : KeyWord{value, std::nullopt};
}

std::string keyPart(std::string_view value)
{
    const bool known = joinPartFromName(keyWord(std::string(value)).part).has_value();
    return known ? std::string() : "is not of the form PART or PART=COLUMN, with PART id, title, year or type";
}

std::optional<std::size_t> columnNamed(const RawTable& table, const std::string& name)
{
    const auto& header = table.header();
    const auto found = std::find(header.begin(), header.end(), name);
    return found == header.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - header.begin()));
}

Error noColumn(const std::string& what, const JoinFile& file)
{
    return Error{ErrorCode::MissingColumn, what, file.table->fileName(), 0};
}

/// The column of that name, else the one whose role is the part's.
Result<std::size_t> keyColumn(const KeyWord& word, const JoinFile& file)
{
    auto column = word.column ? columnNamed(*file.table, *word.column) : std::nullopt;
    if (!column)
        column = joinColumn(file.schema, *joinPartFromName(word.part));
    return column ? Result<std::size_t>(*column) : noColumn(word.part, file);
}

Result<JoinKey> joinKey(const KeyWord& word, const JoinFile& base, const JoinFile& other)
{
    if (word.column && !columnNamed(*base.table, *word.column) && !columnNamed(*other.table, *word.column))
        return noColumn(*word.column, other);
    const auto inBase = keyColumn(word, base);
    const auto inOther = keyColumn(word, other);
    if (!inBase || !inOther)
        return inBase ? inOther.error() : inBase.error();
    return JoinKey{*joinPartFromName(word.part), *inBase, *inOther};
}

std::optional<Error> misuse(const JoinKeys& keys)
{
    for (std::size_t i = 0; i < keys.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (keys[i].part == keys[j].part)
                return wrongUsage("--key names a part twice");
    if (findKey(keys, JoinPart::Id) != nullptr && keys.size() > 1)
        return wrongUsage("--key id decides alone: leave the others out");
    if (!keys.empty() && keys.front().part != JoinPart::Id && findKey(keys, JoinPart::Title) == nullptr)
        return wrongUsage("--key year and --key type need --key title");
    return std::nullopt;
}

} // namespace

std::vector<OptionSpec> joinOptions()
{
    return {{"key", "PART[=COLUMN]", "match by id, or by title, year and type (guessed without it)", keyPart, true},
            {"column", "NAME", "take this column of the second file (all that are new without it)", nullptr, true},
            {"near", "", "join titles a year off as well"},
            {"exact-only", "", "join only what is written alike"}};
}

Result<JoinOptions> joinOptionsOf(const Options& options, const JoinFile& base, const JoinFile& other)
{
    JoinOptions join;
    join.applyNear = options.has("near");
    join.applyNormalised = !options.has("exact-only");
    for (const std::string& text : options.all("key")) {
        const auto key = joinKey(keyWord(text), base, other);
        if (!key)
            return key.error();
        join.keys.push_back(*key);
    }
    const auto wrong = misuse(join.keys);
    return wrong ? Result<JoinOptions>(*wrong) : Result<JoinOptions>(join);
}

Result<std::vector<std::size_t>> joinColumnsOf(const Options& options, const JoinFile& other)
{
    if (!options.has("column"))
        return joinableColumns(other.schema);
    std::vector<std::size_t> columns;
    for (const std::string& name : options.all("column")) {
        const auto column = columnNamed(*other.table, name);
        if (!column)
            return noColumn(name, other);
        columns.push_back(*column);
    }
    return columns;
}

} // namespace marquee::cli
