// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue_builder.h"
#include "io/table_reader.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string_view>

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

/// Loads the file once and prints what it took; a fresh process a call, as nothing may be warm but the file's pages.
int load(const char* path, unsigned threads, bool clean)
{
    const auto begin = Clock::now();
    ReadOptions options;
    options.threads = threads;
    const auto table = readTable(path, options);
    if (!table)
        return fail(table.error());
    const double read = secondsSince(begin);
    const Schema schema = guessSchema(**table);
    CleaningReport report;
    if (clean) {
        auto cleaned = cleanTable(**table, schema, {});
        if (!cleaned)
            return fail(cleaned.error());
        report = std::move(cleaned).value();
    }
    const double cleaned = secondsSince(begin);
    const auto catalogue = buildCatalogue(*table, schema, report);
    if (!catalogue)
        return fail(catalogue.error());
    const double seconds = secondsSince(begin);
    std::printf("{\"rows\": %zu, \"read\": %.6f, \"clean\": %.6f, \"build\": %.6f, \"seconds\": %.6f}\n",
                (*catalogue)->size(), read, cleaned - read, seconds - cleaned, seconds);
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 3 || argc > 4) {
        std::fputs("usage: load_once FILE THREADS [clean]\n", stderr);
        return 2;
    }
    return load(argv[1], static_cast<unsigned>(std::strtoul(argv[2], nullptr, 10)),
                argc == 4 && std::string_view(argv[3]) == "clean");
}
