// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/pick_sheet.h"

#include "base/numbers.h"
#include "base/version.h"
#include "io/csv_writer.h"
#include "io/workbook_writer.h"

#include <fmt/format.h>

namespace marquee {
namespace {

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

std::vector<std::string> header(const PickSheet& sheet)
{
    std::vector<std::string> names{"query_row", "query_title", "rank", "row", "title", "score"};
    for (int part = 0; part < kPartCount; ++part)
        names.emplace_back(partName(static_cast<Part>(part)));
    for (const char* name :
         {"year", "type", "genres", "languages", "cluster_name", "weighted_score", "basis", "imdb_votes", "reason"})
        names.emplace_back(name);
    if (sheet.shortlist)
        for (const char* name : {"place", "from", "note"})
            names.emplace_back(name);
    return names;
}

std::string typeWord(TitleType type)
{
    if (type == TitleType::Unknown)
        return {};
    return type == TitleType::Film ? "film" : "series";
}

/// Facts of the title itself, whoever it was picked for.
void addTitle(const Dataset& data, TitleId title, std::vector<WorkbookCell>& cells)
{
    const Catalogue& catalogue = *data.catalogue;
    const auto year = catalogue.releaseYear(title);
    const auto votes = data.numbers(Measure::ImdbVotes);
    cells.emplace_back(year ? static_cast<double>(*year) : kUnknown);
    cells.emplace_back(typeWord(catalogue.type(title)));
    cells.emplace_back(catalogue.list(ListField::Genres).joined(title));
    cells.emplace_back(catalogue.list(ListField::Languages).joined(title));
    cells.emplace_back(std::string()); // the cluster, which the line names
    cells.emplace_back(data.scores->weightedScore[title.row]);
    cells.emplace_back(std::string(basisName(data.scores->basis[title.row])));
    cells.emplace_back(votes.empty() ? kUnknown : votes[title.row]);
}

std::vector<WorkbookCell> cellsOf(const PickSheet& sheet, std::size_t number)
{
    const SheetLine& line = sheet.lines[number];
    std::string rows;
    for (const TitleId id : line.query)
        rows += (rows.empty() ? "" : "; ") + std::to_string(id.row);
    std::vector<WorkbookCell> cells{rows, line.queryName};
    cells.emplace_back(line.rank ? static_cast<double>(*line.rank) : kUnknown);
    cells.emplace_back(static_cast<double>(line.title.row));
    cells.emplace_back(std::string(sheet.data->catalogue->title(line.title)));
    cells.emplace_back(line.score);
    cells.insert(cells.end(), line.contributions.begin(), line.contributions.end());
    const std::size_t facts = cells.size();
    addTitle(*sheet.data, line.title, cells);
    constexpr std::size_t kCluster = 4;
    cells[facts + kCluster] = line.cluster;
    cells.emplace_back(line.reason);
    if (sheet.shortlist) {
        cells.emplace_back(static_cast<double>(number + 1));
        cells.emplace_back(line.from);
        cells.emplace_back(line.note);
    }
    return cells;
}

std::vector<PickFact> allFacts(const PickSheet& sheet, const std::string& date)
{
    const RawTable& source = sheet.data->catalogue->source();
    const std::string& path = source.fileName();
    std::vector<PickFact> facts{{"List", sheet.heading}};
    facts.insert(facts.end(), sheet.facts.begin(), sheet.facts.end());
    facts.push_back({"File", path.substr(path.find_last_of("/\\") + 1)});
    facts.push_back({"FNV-1a hash", fmt::format("{:016x}", source.contentHash())});
    facts.push_back({"Marquee", version()});
    facts.push_back({"Date", date});
    return facts;
}

Status fill(WorkbookWriter& writer, const PickSheet& sheet, const std::string& date)
{
    if (Status begun = writer.addSheet(sheet.shortlist ? "Shortlist" : "Picks", header(sheet)); !begun)
        return begun;
    for (std::size_t i = 0; i < sheet.lines.size(); ++i)
        if (Status written = writer.typedRow(cellsOf(sheet, i)); !written)
            return written;
    if (Status begun = writer.addSheet("Parameters", {"parameter", "value"}); !begun)
        return begun;
    for (const PickFact& fact : allFacts(sheet, date))
        if (Status written = writer.row({fact.name, fact.value}); !written)
            return written;
    return std::monostate{};
}

} // namespace

PartValues SheetLine::unknownParts()
{
    PartValues parts;
    parts.fill(kUnknown);
    return parts;
}

std::vector<SheetLine> sheetLines(const Catalogue& catalogue, const std::vector<Pick>& picks, const TitleIds& query,
                                  const std::string& queryName)
{
    std::string name = queryName;
    if (name.empty())
        for (const TitleId id : query)
            name += (name.empty() ? "" : "; ") + std::string(catalogue.title(id));
    std::vector<SheetLine> lines;
    lines.reserve(picks.size());
    for (const Pick& pick : picks) {
        SheetLine line;
        line.title = pick.title;
        line.query = query;
        line.queryName = name;
        line.rank = pick.rank;
        line.score = pick.score;
        line.contributions = pick.contributions;
        lines.push_back(std::move(line));
    }
    return lines;
}

std::string sheetCsv(const PickSheet& sheet, char delimiter)
{
    CsvWriter writer(delimiter);
    writer.row(header(sheet));
    for (std::size_t i = 0; i < sheet.lines.size(); ++i) {
        std::vector<std::string> fields;
        for (const WorkbookCell& cell : cellsOf(sheet, i)) {
            const auto* text = std::get_if<std::string>(&cell);
            fields.push_back(text ? *text : formatNumber(std::get<double>(cell)));
        }
        writer.row(fields);
    }
    return writer.take();
}

Result<std::string> sheetWorkbook(const PickSheet& sheet, const std::string& date)
{
    auto writer = WorkbookWriter::create();
    if (!writer)
        return writer.error();
    if (Status filled = fill(*writer, sheet, date); !filled)
        return filled.error();
    return writer->take();
}

} // namespace marquee
