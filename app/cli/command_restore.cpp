// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleaning/cleaned_table_writer.h"
#include "commands.h"
#include "io/csv_writer.h"
#include "io/table_reader.h"
#include "output.h"
#include "progress_line.h"

#include <array>

namespace marquee::cli {

namespace {

Result<RawTablePtr> read(const std::string& path)
{
    auto table = readTable(path, {}, {}, progressLine());
    endProgressLine();
    return table;
}

Status run(const Options& options)
{
    const auto cleaned = read(*options.text("data"));
    if (!cleaned)
        return cleaned.error();
    const auto audit = read(*options.text("audit"));
    if (!audit)
        return audit.error();
    const auto source = restoredCsv(**cleaned, **audit);
    if (!source)
        return source.error();
    if (const auto out = options.text("out"))
        return writeTextFiles(std::array{TextFile{*out, *source}}, !options.has("no-clobber"));
    return putText(*source);
}

} // namespace

Command restoreCommand()
{
    return {"restore",
            "The table as it was before cleaning: an audit applied backwards",
            {{"data", "FILE", "a cleaned table, as `clean --out` writes it", nullptr, false, true},
             {"audit", "A", "its audit, as `clean --audit` writes it without --spreadsheet-safe", nullptr, false, true},
             {"out", "F", "write the table to F, whole or not at all, instead of standard output"},
             {"no-clobber", "", "refuse to replace an existing file"}},
            run};
}

} // namespace marquee::cli
