// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

#include "io/csv_writer.h"

#include <cstdio>
#include <filesystem>

namespace marquee::cli {

std::vector<OptionSpec> tableOptions()
{
    return {{"out", "F", "write the table to F, whole or not at all, instead of standard output"},
            {"no-clobber", "", "refuse to replace an existing file"},
            {"json", "", "print JSON to standard output"},
            {"spreadsheet-safe", "", "put an apostrophe before text that a spreadsheet would take for a formula"}};
}

Status putTableFile(const Options& options, const TableProducer& produce)
{
    const auto path = options.text("out");
    if (!path)
        return Status(std::monostate{});
    return writeTextFile(*path, csvTable(produce, options.has("spreadsheet-safe")), !options.has("no-clobber"));
}

Status putTable(const Options& options, const TableProducer& produce)
{
    if (Status written = putTableFile(options, produce); !written)
        return written;
    if (options.has("json"))
        return putText(jsonTable(produce));
    if (!options.has("out"))
        return putText(csvTable(produce, options.has("spreadsheet-safe")));
    return Status(std::monostate{});
}

Status putJson(const Json& json)
{
    return putText(pretty(json));
}

bool nameOneFile(const Options& options, std::string_view a, std::string_view b)
{
    const auto first = options.text(a);
    const auto second = options.text(b);
    std::error_code error; // what cannot be resolved is compared as it is written
    return first && second &&
           (*first == *second ||
            std::filesystem::weakly_canonical(*first, error) == std::filesystem::weakly_canonical(*second, error));
}

Status putText(std::string_view text)
{
    const bool written = std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
    if (!written)
        return Error{ErrorCode::FileUnwritable, "standard output", {}, 0};
    return Status(std::monostate{});
}

void note(std::string_view message)
{
    std::fprintf(stderr, "marquee-cli: %.*s\n", static_cast<int>(message.size()), message.data());
}

} // namespace marquee::cli
