// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include "base/numbers.h"

#include <algorithm>
#include <charconv>

namespace marquee::cli {

namespace {

Error usage(std::string detail)
{
    return Error{ErrorCode::InvalidArgument, std::move(detail), {}, 0};
}

/// A word of the command line, "--name=value" cut in two.
struct Word
{
    std::string name;
    std::optional<std::string> value;
};

std::optional<Word> optionWord(const std::string& argument)
{
    if (!argument.starts_with("--") || argument.size() == 2)
        return std::nullopt;
    const std::size_t equals = argument.find('=');
    if (equals == std::string::npos)
        return Word{argument.substr(2), std::nullopt};
    return Word{argument.substr(2, equals - 2), argument.substr(equals + 1)};
}

const OptionSpec* findSpec(std::span<const OptionSpec> specs, std::string_view name)
{
    const auto found = std::find_if(specs.begin(), specs.end(), [&](const OptionSpec& s) { return s.name == name; });
    return found == specs.end() ? nullptr : &*found;
}

/// Empty when the value suits the option.
std::string complaintAbout(const OptionSpec& spec, const std::optional<std::string>& value, const Options& sofar)
{
    const std::string name = "--" + std::string(spec.name);
    if (sofar.has(spec.name) && !spec.repeatable)
        return name + " is given twice";
    if (spec.value.empty())
        return value ? name + " takes no value" : std::string();
    if (!value)
        return name + " needs a value: " + name + " " + std::string(spec.value);
    if (spec.check == nullptr)
        return {};
    const std::string complaint = spec.check(*value);
    return complaint.empty() ? complaint : name + ": “" + *value + "” " + complaint;
}

} // namespace

bool Options::has(std::string_view name) const
{
    return m_values.find(name) != m_values.end();
}

std::optional<std::string> Options::text(std::string_view name) const
{
    const auto found = m_values.find(name);
    return found == m_values.end() ? std::nullopt : std::optional(found->second.back());
}

std::vector<std::string> Options::all(std::string_view name) const
{
    const auto found = m_values.find(name);
    return found == m_values.end() ? std::vector<std::string>() : found->second;
}

std::optional<std::int64_t> Options::whole(std::string_view name) const
{
    const auto value = text(name);
    std::int64_t number = 0;
    if (!value || std::from_chars(value->data(), value->data() + value->size(), number).ec != std::errc{})
        return std::nullopt;
    return number;
}

std::optional<double> Options::number(std::string_view name) const
{
    const auto value = text(name);
    return value ? parseNumber(*value) : std::nullopt;
}

void Options::add(std::string_view name, std::string value)
{
    m_values[std::string(name)].push_back(std::move(value));
}

Result<Options> parseOptions(std::span<const std::string> arguments, std::span<const OptionSpec> specs)
{
    Options options;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        auto word = optionWord(arguments[i]);
        if (!word)
            return usage("“" + arguments[i] + "” is no option");
        const OptionSpec* spec = findSpec(specs, word->name);
        if (spec == nullptr)
            return usage("unknown option --" + word->name);
        const bool nextIsValue = i + 1 < arguments.size() && !arguments[i + 1].starts_with("--");
        if (!spec->value.empty() && !word->value && nextIsValue)
            word->value = arguments[++i];
        if (auto complaint = complaintAbout(*spec, word->value, options); !complaint.empty())
            return usage(std::move(complaint));
        options.add(spec->name, word->value.value_or(std::string()));
    }
    for (const OptionSpec& spec : specs)
        if (spec.required && !options.has(spec.name))
            return usage("--" + std::string(spec.name) + " " + std::string(spec.value) + " is needed");
    return options;
}

std::optional<std::pair<std::string, std::string>> splitAssignment(std::string_view text)
{
    const std::size_t equals = text.find('=');
    if (equals == std::string_view::npos)
        return std::nullopt;
    return std::pair(std::string(text.substr(0, equals)), std::string(text.substr(equals + 1)));
}

} // namespace marquee::cli
