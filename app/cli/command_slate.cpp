// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"
#include "commands.h"
#include "data_input.h"
#include "output.h"
#include "persona_input.h"
#include "pick_input.h"
#include "recommend/slate.h"
#include "recommender_input.h"

#include <optional>

namespace marquee::cli {

namespace {

std::string percentage(std::string_view value)
{
    constexpr double kWhole = 100;
    const auto number = parseNumber(value);
    return number && *number >= 0 && *number <= kWhole ? std::string() : "is no percentage from 0 to 100";
}

std::vector<OptionSpec> slateOptions()
{
    constexpr std::int64_t kMostTitles = 1000;
    return {{"size", "N", "titles of the slate (default 10)", wholeBetween<1, kMostTitles>},
            {"most-per-genre", "N", "at most so many titles of any one genre", wholeBetween<1, kMostTitles>},
            {"non-english", "PERCENT", "at least this share whose first language is not English", percentage},
            {"available", "C", "every title is available in all of these countries", nullptr, true}};
}

/// Those of recommend but for the length of the list, its diversity and --all.
std::vector<OptionSpec> withoutSome(const std::vector<OptionSpec>& all)
{
    std::vector<OptionSpec> some;
    for (const OptionSpec& spec : all)
        if (spec.name != "top" && spec.name != "diversity" && spec.name != "all")
            some.push_back(spec);
    return some;
}

SlateRules rulesOf(const Options& options)
{
    constexpr double kPercent = 100;
    SlateRules rules;
    if (const auto size = options.whole("size"))
        rules.size = static_cast<std::size_t>(*size);
    if (const auto most = options.whole("most-per-genre"))
        rules.mostPerGenre = static_cast<std::size_t>(*most);
    rules.nonEnglish = options.number("non-english").value_or(0) / kPercent;
    rules.countries = options.all("available");
    return rules;
}

void writeSlate(const Catalogue& catalogue, const Slate& slate, TableWriter& table)
{
    std::vector<std::string> header{"rank", "row", "title", "score"};
    for (int part = 0; part < kPartCount; ++part)
        header.emplace_back(partName(static_cast<Part>(part)));
    table.header(header);
    for (const Pick& pick : slate.picks) {
        table.whole(static_cast<std::uint64_t>(pick.rank));
        table.whole(pick.title.row);
        table.text(catalogue.title(pick.title));
        table.number(pick.score);
        for (const double contribution : pick.contributions)
            table.number(contribution);
        table.endRow();
    }
}

/// Every title that may be on the slate, plainly ranked.
Result<PickList> candidatesFor(const Options& options, const Catalogue& catalogue, const Recommender& recommender)
{
    const auto queries = queriesOf(options, catalogue);
    if (!queries)
        return queries.error();
    std::optional<PersonaInput> persona;
    if (const auto path = options.text("persona")) {
        auto read = readPersona(*path, catalogue);
        if (!read)
            return read.error();
        persona = std::move(*read);
    }
    auto wanted = pickOptions(options, catalogue, persona ? persona->persona.options : PickOptions());
    if (!wanted)
        return wanted.error();
    wanted->top = catalogue.size();
    wanted->lambda = 1;
    return persona ? recommender.picksFor(persona->taste, *wanted) : recommender.picks(*queries, *wanted);
}

Status run(const Options& options)
{
    const auto data = openData(options);
    if (!data)
        return data.error();
    const Catalogue& catalogue = *(*data)->catalogue;
    const auto input = usualRecommender(*data, options);
    if (!input)
        return input.error();
    const auto candidates = candidatesFor(options, catalogue, *input->recommender);
    if (!candidates)
        return candidates.error();
    const auto slate = makeSlate(*candidates, catalogue, rulesOf(options));
    if (!slate)
        return slate.error();
    const TableProducer table = [&](TableWriter& writer) { writeSlate(catalogue, *slate, writer); };
    if (Status written = putTableFile(options, table); !written)
        return written;
    Json costs = Json::object();
    for (const RuleCost& cost : slate->costs)
        costs[cost.rule] = jsonNumber(cost.cost);
    return putJson({{"total", jsonNumber(slate->total)},
                    {"best", slate->best},
                    {"bound", jsonNumber(slate->bound)},
                    {"costs", std::move(costs)},
                    {"rows", Json::parse(jsonTable(table))["rows"]}});
}

} // namespace

Command slateCommand()
{
    return {"slate", "The best N titles together within rules, and what each rule costs, as JSON",
            joined({dataOptions(), withoutSome(queryOptions()), slateOptions(), withoutSome(pickOptionSpecs()),
                    tableOptions()}),
            run};
}

} // namespace marquee::cli
