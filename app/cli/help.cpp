// SPDX-License-Identifier: GPL-3.0-or-later
#include "help.h"

#include <algorithm>
#include <fmt/format.h>

namespace marquee::cli {

namespace {

std::string optionLabel(const OptionSpec& option)
{
    return option.value.empty() ? fmt::format("--{}", option.name) : fmt::format("--{} {}", option.name, option.value);
}

} // namespace

std::string programHelp()
{
    std::string text = "Usage: marquee-cli COMMAND [options]\n"
                       "       marquee-cli COMMAND --help\n"
                       "       marquee-cli --version\n\n"
                       "The engine of Marquee without a window: same data, parameters and seed, same tables.\n\n"
                       "Commands:\n";
    for (const Command& command : allCommands())
        text += fmt::format("  {:<10} {}\n", command.name, command.summary);
    return text + "\nExit status: 0 done, 2 wrong usage, 3 the input cannot meet the request, 4 anything else.\n";
}

std::string commandHelp(const Command& command)
{
    std::size_t width = 0;
    for (const OptionSpec& option : command.options)
        width = std::max(width, optionLabel(option).size());
    std::string text =
        fmt::format("Usage: marquee-cli {} [options]\n\n{}.\n\nOptions:\n", command.name, command.summary);
    for (const OptionSpec& option : command.options)
        text += fmt::format("  {:<{}}  {}{}{}\n", optionLabel(option), width, option.help,
                            option.required ? " (needed)" : "", option.repeatable ? " (repeatable)" : "");
    return text;
}

} // namespace marquee::cli
