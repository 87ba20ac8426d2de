// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/synthetic/synthetic_catalogue.h"

#include "io/atomic_file.h"
#include "io/csv_writer.h"
#include "io/synthetic/fact_sampler.h"
#include "io/synthetic/flaw_planter.h"
#include "io/synthetic/title_maker.h"

namespace marquee {

namespace {

using namespace synthetic;

/// Writes title, people and house into the cells that are not missing.
void writeWording(Record& record, const Wording& wording, const TitleFacts& facts)
{
    record[TitleColumn] = wording.title;
    if (facts.has(Cell::Director))
        record[DirectorColumn] = wording.credits.directors;
    if (facts.has(Cell::Writer))
        record[WriterColumn] = wording.credits.writers;
    if (facts.has(Cell::Actors))
        record[ActorsColumn] = wording.credits.actors;
    if (facts.has(Cell::ProductionHouse))
        record[ProductionHouseColumn] = wording.credits.houses;
}

} // namespace

const std::vector<std::string>& syntheticHeader()
{
    static const std::vector<std::string> header(columnNames().begin(), columnNames().end());
    return header;
}

Status generateCatalogue(const SyntheticOptions& options, const RowSink& sink, const std::stop_token& stop,
                         const ProgressFn& progress)
{
    constexpr std::size_t kPollRows = 128; // some 5 ms
    if (options.rows == 0)
        return Error{ErrorCode::InvalidArgument, "rows must be at least 1", {}, 0};
    const Random seed(options.seed);
    FactSampler sampler(options.rows, seed.split(0));
    TitleMaker titles(seed.split(1).next());
    FlawPlanter flaws(seed.split(2));
    Random words = seed.split(3);
    for (std::size_t row = 0; row < options.rows; ++row) {
        if (row % kPollRows == 0) {
            if (stop.stop_requested())
                return cancelled();
            if (progress)
                progress(static_cast<double>(row) / static_cast<double>(options.rows), "generating");
        }
        const TitleFacts facts = sampler.next();
        Record record = recordOf(facts);
        writeWording(record, titles.make(facts, words), facts);
        flaws.plant(record, facts);
        if (auto taken = sink(record); !taken)
            return taken;
    }
    return std::monostate{};
}

Status writeSyntheticCatalogue(const SyntheticOptions& options, const std::filesystem::path& path, bool clobber,
                               const std::stop_token& stop, const ProgressFn& progress)
{
    constexpr std::size_t kChunkBytes = 1U << 20U;
    auto file = AtomicFile::create(path, clobber);
    if (!file)
        return file.error();
    CsvWriter csv;
    csv.row(syntheticHeader());
    const auto sink = [&](std::span<const std::string> record) -> Status {
        csv.row(record);
        return csv.text().size() < kChunkBytes ? Status(std::monostate{}) : file->write(csv.take());
    };
    if (auto generated = generateCatalogue(options, sink, stop, progress); !generated)
        return generated;
    if (auto written = file->write(csv.take()); !written)
        return written;
    return file->commit();
}

Result<SyntheticTable> generateTable(const SyntheticOptions& options, const std::stop_token& stop,
                                     const ProgressFn& progress)
{
    SyntheticTable table{syntheticHeader(), {}};
    const auto sink = [&](std::span<const std::string> record) -> Status {
        table.rows.emplace_back(record.begin(), record.end());
        return std::monostate{};
    };
    if (auto generated = generateCatalogue(options, sink, stop, progress); !generated)
        return generated.error();
    return table;
}

} // namespace marquee
