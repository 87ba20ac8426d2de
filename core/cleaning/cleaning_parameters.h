// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cleaning/cleaning_options.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace marquee {

/// Every parameter as path and value: ("outliers.method", "tukey"), …, ("impute.Metacritic Score", "median").
std::vector<std::pair<std::string, std::string>> cleaningParameters(const CleaningOptions& options);

/// Sets one parameter by its path: "outliers.method" to "modified_z", "impute.Metacritic Score" to "median_by_type",
/// "duplicates.action" to "merge". Errors: InvalidArgument, naming what would do instead.
Status setCleaningParameter(CleaningOptions& options, std::string_view path, std::string_view value);

/// "outliers.method=tukey|modified_z|either", one per parameter, for help texts.
std::vector<std::string> cleaningParameterHelp();

/// The path of a rule's action, so that --rule duplicates=merge can stand for it: "duplicates.action". Empty for rules
/// without one.
std::string_view actionParameter(Rule rule) noexcept;

} // namespace marquee
