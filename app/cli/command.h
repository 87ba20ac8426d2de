// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options.h"

#include <string_view>
#include <vector>

namespace marquee::cli {

/// One command of the program: what it is called, what it takes, what it does.
struct Command
{
    std::string_view name;
    std::string_view summary; ///< one line
    std::vector<OptionSpec> options;
    Status (*run)(const Options&) = nullptr;
};

/// Exit status of the program.
enum ExitStatus : int
{
    kDone = 0,
    kWrongUsage = 2,
    kCannotMeet = 3, ///< the request cannot be met by this input
    kOtherFailure = 4
};
ExitStatus exitStatusOf(const Error& error);

/// Wrong use of the command line, beyond what the option specs can tell.
Error wrongUsage(std::string detail);

/// All commands, in the order help lists them.
const std::vector<Command>& allCommands();

} // namespace marquee::cli
