// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/dataset.h"
#include "options.h"

#include <vector>

namespace marquee::cli {

/// --data, --map, --sheet and --threads.
std::vector<OptionSpec> dataOptions();
OptionSpec dataOption();
std::vector<OptionSpec> mappingOptions(); ///< --map and --sheet
OptionSpec threadsOption();

unsigned threadsOf(const Options& options); ///< 0: all

struct MappedTable
{
    RawTablePtr table;
    Schema schema;
};

/// Reads --data with the roles of --map, before any cleaning, telling its progress.
Result<MappedTable> readData(const Options& options);

/// Opens --data, telling its progress. `open` holds what the command wants done differently.
Result<DatasetPtr> openData(const Options& options, OpenOptions open = {});

/// Options of several groups, one after another.
std::vector<OptionSpec> joined(std::initializer_list<std::vector<OptionSpec>> groups);

} // namespace marquee::cli
