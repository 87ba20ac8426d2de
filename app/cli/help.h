// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include <string>

namespace marquee::cli {

/// What `marquee-cli --help` prints.
std::string programHelp();

/// What `marquee-cli COMMAND --help` prints.
std::string commandHelp(const Command& command);

} // namespace marquee::cli
