// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json.h"
#include "options.h"
#include "table_writer.h"

#include <string_view>
#include <vector>

namespace marquee::cli {

/// --out, --no-clobber, --json and --spreadsheet-safe, for commands that give a table.
std::vector<OptionSpec> tableOptions();

/// The table to --out if given, to standard output otherwise; with --json also, or instead, as JSON to standard output.
Status putTable(const Options& options, const TableProducer& produce);

/// The table to --out if given, and nowhere else.
Status putTableFile(const Options& options, const TableProducer& produce);

Status putJson(const Json& json);

/// Both options are given and name the same file, however it is written.
bool nameOneFile(const Options& options, std::string_view a, std::string_view b);

/// All of the text to standard output. FileUnwritable when it does not take it.
Status putText(std::string_view text);

/// A line on standard error, for people.
void note(std::string_view message);

} // namespace marquee::cli
