// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cleaning/cleaning_options.h"

#include <string>
#include <string_view>

namespace marquee {

/// Options as a JSON object for sessions: {"rules": {"repair_text": true, …}, "duplicates": {"action": "merge"}, …}.
std::string cleaningOptionsToJson(const CleaningOptions& options);

/// The reverse. What is absent keeps its default, so that older sessions open. Errors: InvalidArgument with the
/// member's name (not an object, an unknown name or choice, a number out of range).
Result<CleaningOptions> cleaningOptionsFromJson(std::string_view json);

/// Sets one parameter by its path: "outliers.method" to "modified_z", "impute.Metacritic Score" to "median_by_type",
/// "duplicates.action" to "merge". Errors: InvalidArgument, naming what would do instead.
Status setCleaningParameter(CleaningOptions& options, std::string_view path, std::string_view value);

/// One line per parameter for help texts: "outliers.method = tukey | modified_z | either".
std::string cleaningParameterHelp();

} // namespace marquee
