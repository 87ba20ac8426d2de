// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options.h"
#include "recommend/critique.h"
#include "recommend/recommender.h"

#include <vector>

namespace marquee::cli {

/// --title, --year, --row, --all and --persona.
std::vector<OptionSpec> queryOptions();

/// The titles picks are wanted for, none with --persona. InvalidArgument unless exactly one way of naming them is used;
/// NoSuchTitle for a title, year or row that the catalogue does not have.
Result<TitleIds> queriesOf(const Options& options, const Catalogue& catalogue);

/// --top, --preset, --weight, --diversity and the hard limits.
std::vector<OptionSpec> pickOptionSpecs();

/// What is not asked for stays as in `base`, whose weights a preset replaces. Labels are matched ignoring case and
/// accents. BadField for one that no title has.
Result<PickOptions> pickOptions(const Options& options, const Catalogue& catalogue, PickOptions base = {});

/// --more, --less, --lighter, --newer and --shorter.
std::vector<OptionSpec> critiqueOptions();
Critique critiqueOf(const Options& options);

} // namespace marquee::cli
