// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"
#include "commands.h"
#include "data_input.h"
#include "io/synthetic/synthetic_catalogue.h"
#include "output.h"
#include "progress_line.h"

namespace marquee::cli {

namespace {

/// Far more than memory holds; larger requests are slips of the finger.
constexpr std::int64_t kMostRows = 1'000'000'000;

Status toStandardOutput(const SyntheticOptions& wanted, const Options& options)
{
    const auto table = generateTable(wanted, {}, progressLine());
    endProgressLine();
    if (!table)
        return table.error();
    return putTable(options, [&](TableWriter& writer) {
        writer.header(table->header);
        for (const auto& row : table->rows) {
            for (const std::string& cell : row)
                cell.empty() ? writer.missing() : writer.text(cell);
            writer.endRow();
        }
    });
}

Status run(const Options& options)
{
    SyntheticOptions wanted;
    wanted.rows = static_cast<std::size_t>(*options.whole("rows"));
    wanted.seed = static_cast<std::uint64_t>(options.whole("seed").value_or(42));
    const auto path = options.text("out");
    if (!path || options.has("json") || options.has("spreadsheet-safe"))
        return toStandardOutput(wanted, options);
    Status written = writeSyntheticCatalogue(wanted, *path, !options.has("no-clobber"), {}, progressLine());
    endProgressLine();
    return written;
}

} // namespace

Command generateCommand()
{
    return {"generate", "An invented catalogue in the 29-column layout",
            joined({{{"rows", "N", "number of titles", wholeBetween<1, kMostRows>, false, true},
                     {"seed", "N", "seed of the random numbers (default 42)", wholeFrom<0>},
                     threadsOption()},
                    tableOptions()}),
            run};
}

} // namespace marquee::cli
