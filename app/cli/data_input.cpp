// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_input.h"

#include "checks.h"
#include "progress_line.h"

namespace marquee::cli {

std::vector<OptionSpec> dataOptions()
{
    return {{"data", "FILE", "the catalogue: CSV, TSV, .gz or .zip", nullptr, false, true}, threadsOption()};
}

OptionSpec threadsOption()
{
    return {"threads", "N", "threads to use, 0 for all (default 0); results do not depend on it",
            wholeBetween<0, 4096>};
}

unsigned threadsOf(const Options& options)
{
    return static_cast<unsigned>(options.whole("threads").value_or(0));
}

Result<DatasetPtr> openData(const Options& options, OpenOptions open)
{
    open.read.threads = threadsOf(options);
    auto data = openDataset(*options.text("data"), open, {}, progressLine());
    endProgressLine();
    return data;
}

std::vector<OptionSpec> joined(std::initializer_list<std::vector<OptionSpec>> groups)
{
    std::vector<OptionSpec> all;
    for (const auto& group : groups)
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

} // namespace marquee::cli
