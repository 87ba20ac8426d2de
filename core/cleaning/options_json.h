// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cleaning/cleaning_options.h"

#include <string>
#include <string_view>

namespace marquee {

/// Options as a JSON object for sessions: {"rules": {"repair_text": true, …}, "parameters": {"duplicates.action":
/// "merge", …}, "accepted": [[row, column], …], "reverts": {"cells": [[row, column], …], "rules": […], "rows": […]}}.
std::string cleaningOptionsToJson(const CleaningOptions& options);

/// The reverse. What is absent keeps its default, so that older sessions open. Errors: InvalidArgument with the
/// member's name (not an object, an unknown name or choice, a number out of range).
Result<CleaningOptions> cleaningOptionsFromJson(std::string_view json);

} // namespace marquee
