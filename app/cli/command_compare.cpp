// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "data_input.h"
#include "output.h"
#include "persona_input.h"
#include "pick_input.h"
#include "recommend/list_comparison.h"
#include "recommender_input.h"

#include <algorithm>
#include <fmt/format.h>

namespace marquee::cli {

namespace {

void writeComparison(const Catalogue& catalogue, const PickList& a, const PickList& b, TableWriter& table)
{
    table.header({"row", "title", "rank_a", "rank_b"});
    const auto line = [&](TitleId title, int rankA, int rankB) {
        table.whole(title.row);
        table.text(catalogue.title(title));
        for (const int rank : {rankA, rankB})
            rank > 0 ? table.whole(static_cast<std::uint64_t>(rank)) : table.missing();
        table.endRow();
    };
    const ListComparison compared = compareLists(a, b);
    for (const auto& both : compared.both)
        line(both.title, both.rankA, both.rankB);
    for (const Pick& pick : a.picks)
        if (std::find(compared.onlyA.begin(), compared.onlyA.end(), pick.title) != compared.onlyA.end())
            line(pick.title, pick.rank, 0);
    for (const Pick& pick : b.picks)
        if (std::find(compared.onlyB.begin(), compared.onlyB.end(), pick.title) != compared.onlyB.end())
            line(pick.title, 0, pick.rank);
}

Status run(const Options& options)
{
    const auto data = openData(options);
    if (!data)
        return data.error();
    const Catalogue& catalogue = *(*data)->catalogue;
    const auto a = readPersona(*options.text("persona"), catalogue);
    if (!a)
        return a.error();
    const auto b = readPersona(*options.text("against"), catalogue);
    if (!b)
        return b.error();
    const auto input = usualRecommender(*data, options);
    if (!input)
        return input.error();
    const auto listA = input->recommender->picksFor(a->taste, a->persona.options);
    const auto listB = input->recommender->picksFor(b->taste, b->persona.options);
    for (const auto* list : {&listA, &listB})
        if (!*list)
            return list->error();
    const ListComparison compared = compareLists(*listA, *listB);
    note(fmt::format("{} picks of both, {} of “{}” alone, {} of “{}” alone; overlap {:.0f} %", compared.both.size(),
                     compared.onlyA.size(), a->persona.name, compared.onlyB.size(), b->persona.name,
                     100 * compared.overlap));
    return putTable(options, [&](TableWriter& table) { writeComparison(catalogue, *listA, *listB, table); });
}

} // namespace

Command compareCommand()
{
    return {"compare", "Picks of two saved audiences side by side: those of both, then those of one alone",
            joined({dataOptions(),
                    {{"persona", "F", "a saved audience", nullptr, false, true},
                     {"against", "F", "another one", nullptr, false, true}},
                    tableOptions()}),
            run};
}

} // namespace marquee::cli
