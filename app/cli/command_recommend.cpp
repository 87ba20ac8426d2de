// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/parallel.h"
#include "commands.h"
#include "data_input.h"
#include "output.h"
#include "pick_input.h"
#include "recommender_input.h"

#include <algorithm>
#include <optional>

namespace marquee::cli {

namespace {

void writePicks(const Catalogue& catalogue, const std::vector<PickList>& lists, TableWriter& table)
{
    std::vector<std::string> header{"query_row", "rank", "row", "title", "score"};
    for (int part = 0; part < kPartCount; ++part)
        header.emplace_back(partName(static_cast<Part>(part)));
    table.header(header);
    for (const PickList& list : lists)
        for (const Pick& pick : list.picks) {
            table.whole(list.query.front().row);
            table.whole(static_cast<std::uint64_t>(pick.rank));
            table.whole(pick.title.row);
            table.text(catalogue.title(pick.title));
            table.number(pick.score);
            for (const double contribution : pick.contributions)
                table.number(contribution);
            table.endRow();
        }
}

/// One list a query, in the order of the queries.
Result<std::vector<PickList>> pickAll(const Recommender& recommender, const TitleIds& queries,
                                      const PickOptions& options, unsigned threads)
{
    constexpr std::size_t kBlock = 16;
    std::vector<std::optional<Result<PickList>>> results(queries.size());
    parallelFor((queries.size() + kBlock - 1) / kBlock, threads, [&](std::size_t block) {
        const std::size_t end = std::min(queries.size(), (block + 1) * kBlock);
        for (std::size_t i = block * kBlock; i < end; ++i)
            results[i] = recommender.picks(std::span(&queries[i], 1), options);
    });
    std::vector<PickList> lists;
    lists.reserve(results.size());
    for (auto& result : results) {
        if (!*result)
            return result->error();
        lists.push_back(std::move(**result));
    }
    return lists;
}

Status run(const Options& options)
{
    if (options.has("persona"))
        return wrongUsage("this version offers no --persona");
    const auto data = openData(options);
    if (!data)
        return data.error();
    const Catalogue& catalogue = *(*data)->catalogue;
    const auto queries = queriesOf(options, catalogue);
    if (!queries)
        return queries.error();
    const auto wanted = pickOptions(options, catalogue);
    if (!wanted)
        return wanted.error();
    const auto input = usualRecommender(*data, options);
    if (!input)
        return input.error();
    const auto lists = pickAll(*input->recommender, *queries, *wanted, threadsOf(options));
    if (!lists)
        return lists.error();
    return putTable(options, [&](TableWriter& table) { writePicks(catalogue, *lists, table); });
}

} // namespace

Command recommendCommand()
{
    return {"recommend", "What belongs beside a title, with the parts of each score",
            joined({dataOptions(),
                    queryOptions(),
                    {{"persona", "F", "picks for a saved audience (not in this version)"}},
                    pickOptionSpecs(),
                    tableOptions()}),
            run};
}

} // namespace marquee::cli
