// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/parallel.h"
#include "catalogue/catalogue_builder.h"
#include "catalogue/column_parser.h"
#include "io/table_reader.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <numeric>
#include <string_view>
#include <vector>

using namespace marquee;

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

int fail(const Error& error)
{
    std::fprintf(stderr, "load_once: %s\n", describe(error).c_str());
    return 1;
}

/// Parses the columns of numbers, dates and runtimes, one a thread: with the texts of the table, what the data frames
/// of other programs hold. @return numbers parsed
std::size_t parseTypedColumns(const RawTable& table, const Schema& schema, unsigned threads)
{
    std::vector<std::size_t> parsed(table.columns());
    parallelFor(table.columns(), threads, [&](std::size_t column) {
        const Role role = schema.columns[column].role;
        const CleanedColumn cells(table, column);
        IssueLog issues;
        if (role == Role::ReleaseDate || role == Role::ReleaseYear || role == Role::NetflixDate)
            parsed[column] = parseDateColumn(cells, issues, {}).days.size();
        else if (role == Role::Runtime)
            parsed[column] = parseRuntimeColumn(cells, issues, {}).minutes.size();
        else if (isNumberRole(role))
            parsed[column] = parseNumberColumn(cells, columnFormat(table, column, role), issues, {}).size();
    });
    return std::accumulate(parsed.begin(), parsed.end(), std::size_t{0});
}

/// Cleans if wanted and builds the whole catalogue, with every list of labels split and coded. @return titles
Result<std::size_t> buildWhole(const RawTablePtr& table, const Schema& schema, bool clean)
{
    CleaningReport report;
    if (clean) {
        auto cleaned = cleanTable(*table, schema, {});
        if (!cleaned)
            return cleaned.error();
        report = std::move(cleaned).value();
    }
    const auto catalogue = buildCatalogue(table, schema, report);
    if (!catalogue)
        return catalogue.error();
    return (*catalogue)->size();
}

/// Loads the file once and prints what it took; a fresh process a call, as nothing may be warm but the file's pages.
int load(const char* path, unsigned threads, std::string_view stage)
{
    const auto begin = Clock::now();
    ReadOptions options;
    options.threads = threads;
    const auto table = readTable(path, options);
    if (!table)
        return fail(table.error());
    const double read = secondsSince(begin);
    const Schema schema = guessSchema(**table);
    if (stage == "typed") {
        if (parseTypedColumns(**table, schema, threads) == 0)
            std::fputs("load_once: no column of numbers\n", stderr);
    } else if (const auto titles = buildWhole(*table, schema, stage == "cleaned"); !titles) {
        return fail(titles.error());
    }
    std::printf("{\"rows\": %zu, \"read\": %.6f, \"seconds\": %.6f}\n", (*table)->rows(), read, secondsSince(begin));
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const std::string_view stage = argc == 4 ? argv[3] : "";
    if (stage != "typed" && stage != "catalogue" && stage != "cleaned") {
        std::fputs("usage: load_once FILE THREADS typed|catalogue|cleaned\n", stderr);
        return 2;
    }
    return load(argv[1], static_cast<unsigned>(std::strtoul(argv[2], nullptr, 10)), stage);
}
