// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace marquee::cli {

/// Says what is wrong with a value ("is no whole number"); empty when nothing is.
using Check = std::string (*)(std::string_view value);

/// An option a command knows.
struct OptionSpec
{
    std::string_view name;  ///< without dashes: "k"
    std::string_view value; ///< how help shows the value: "N|auto"; empty: a switch
    std::string_view help;
    Check check = nullptr;
    bool repeatable = false;
    bool required = false;
};

/// The options of one call, every value checked against its spec: reading them cannot fail.
class Options
{
public:
    bool has(std::string_view name) const;
    std::optional<std::string> text(std::string_view name) const;
    std::vector<std::string> all(std::string_view name) const; ///< in the order given
    std::optional<std::int64_t> whole(std::string_view name) const;
    std::optional<double> number(std::string_view name) const;

    void add(std::string_view name, std::string value);

private:
    std::map<std::string, std::vector<std::string>, std::less<>> m_values;
};

/// Reads `--name value`, `--name=value` and `--switch`. InvalidArgument for anything a spec does not allow: an unknown
/// or repeated option, a word that is no option, a missing or wrong value, a required option left out.
Result<Options> parseOptions(std::span<const std::string> arguments, std::span<const OptionSpec> specs);

/// "NAME=value" cut at its first "="; nothing without one.
std::optional<std::pair<std::string, std::string>> splitAssignment(std::string_view text);

} // namespace marquee::cli
