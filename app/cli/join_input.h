// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/join/join_plan.h"
#include "options.h"

#include <vector>

namespace marquee::cli {

/// A file of the join with what its columns are taken for.
struct JoinFile
{
    RawTablePtr table;
    Schema schema;
};

/// --key, --column, --near and --exact-only.
std::vector<OptionSpec> joinOptions();

/// The options as planJoin takes them; keys stay empty without --key. Errors: InvalidArgument for parts that do not go
/// together, MissingColumn for a part or a column that a file does not have.
Result<JoinOptions> joinOptionsOf(const Options& options, const JoinFile& base, const JoinFile& other);

/// The columns to take from `other`: those of --column, else all that bring something new. Errors: MissingColumn.
Result<std::vector<std::size_t>> joinColumnsOf(const Options& options, const JoinFile& other);

} // namespace marquee::cli
