// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/parallel.h"
#include "checks.h"
#include "commands.h"
#include "data_input.h"
#include "output.h"
#include "persona_input.h"
#include "pick_input.h"
#include "recommend/pick_stability.h"
#include "recommender_input.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace marquee::cli {

namespace {

constexpr std::size_t kBlock = 16; ///< queries a task

/// A question with its answer; a persona has no row of its own.
struct Answer
{
    std::optional<TitleId> query;
    PickList list;
    PickStability stability; ///< empty unless asked for
};

using AnswerFn = std::function<Result<Answer>(TitleId)>;

void writePicks(const Catalogue& catalogue, const std::vector<Answer>& answers, bool stability, TableWriter& table)
{
    std::vector<std::string> header{"query_row", "rank", "row", "title", "score"};
    for (int part = 0; part < kPartCount; ++part)
        header.emplace_back(partName(static_cast<Part>(part)));
    if (stability)
        header.insert(header.end(), {"kept", "fragile"});
    table.header(header);
    for (const Answer& answer : answers)
        for (std::size_t i = 0; i < answer.list.picks.size(); ++i) {
            const Pick& pick = answer.list.picks[i];
            answer.query ? table.whole(answer.query->row) : table.missing();
            table.whole(static_cast<std::uint64_t>(pick.rank));
            table.whole(pick.title.row);
            table.text(catalogue.title(pick.title));
            table.number(pick.score);
            for (const double contribution : pick.contributions)
                table.number(contribution);
            if (stability) {
                table.number(answer.stability.kept[i]);
                table.text(answer.stability.fragile[i] ? "fragile" : "firm");
            }
            table.endRow();
        }
}

/// The list of one question, and how firmly it stands where --sensitivity asks for it.
Result<Answer> answer(std::optional<TitleId> query, const PickOptions& wanted, const MakeListFn& make, std::size_t runs,
                      unsigned threads)
{
    auto list = make(wanted);
    if (!list)
        return list.error();
    Answer out{query, std::move(*list), {}};
    if (runs == 0)
        return out;
    PickStabilityOptions how;
    how.runs = runs;
    how.threads = threads;
    auto stability = pickStability(out.list, wanted, make, how);
    if (!stability)
        return stability.error();
    out.stability = std::move(*stability);
    return out;
}

/// One list a query, in the order of the queries.
Result<std::vector<Answer>> answerAll(const TitleIds& queries, const AnswerFn& answerOne, unsigned threads)
{
    std::vector<std::optional<Result<Answer>>> results(queries.size());
    parallelFor((queries.size() + kBlock - 1) / kBlock, threads, [&](std::size_t block) {
        const std::size_t end = std::min(queries.size(), (block + 1) * kBlock);
        for (std::size_t i = block * kBlock; i < end; ++i)
            results[i] = answerOne(queries[i]);
    });
    std::vector<Answer> answers;
    answers.reserve(results.size());
    for (auto& result : results) {
        if (!*result)
            return result->error();
        answers.push_back(std::move(**result));
    }
    return answers;
}

/// What the call asks for, as far as it can be told before the clusters are made.
struct Request
{
    TitleIds queries;
    std::optional<PersonaInput> persona;
    Critique critique;
    PickOptions options;
    std::size_t runs = 0; ///< of --sensitivity
};

Result<Request> requestOf(const Options& options, const Catalogue& catalogue)
{
    Request request;
    request.critique = critiqueOf(options);
    if (options.has("persona") && !request.critique.empty())
        return wrongUsage("a critique (--more, --less, …) is about a title, not a persona");
    auto queries = queriesOf(options, catalogue);
    if (!queries)
        return queries.error();
    request.queries = std::move(*queries);
    if (const auto path = options.text("persona")) {
        auto persona = readPersona(*path, catalogue);
        if (!persona)
            return persona.error();
        request.persona = std::move(*persona);
    }
    auto wanted = pickOptions(options, catalogue, request.persona ? request.persona->persona.options : PickOptions());
    if (!wanted)
        return wanted.error();
    request.options = std::move(*wanted);
    request.runs = static_cast<std::size_t>(options.whole("sensitivity").value_or(0));
    return request;
}

Result<Answer> answerTitle(TitleId query, const Request& request, const Recommender& recommender,
                           const Catalogue& catalogue)
{
    if (request.critique.empty())
        return answer(
            query, request.options,
            [&](const PickOptions& how) { return recommender.picks(std::span(&query, 1), how); }, request.runs, 1);
    const auto asked = critiqued(query, request.critique, catalogue, request.options.limits);
    if (!asked)
        return asked.error();
    PickOptions wanted = request.options;
    wanted.limits = asked->limits;
    return answer(
        query, wanted, [&](const PickOptions& how) { return recommender.picksFor(asked->taste, how); }, request.runs,
        1);
}

Result<std::vector<Answer>> answersTo(const Request& request, const Recommender& recommender,
                                      const Catalogue& catalogue, unsigned threads)
{
    if (!request.persona)
        return answerAll(
            request.queries, [&](TitleId query) { return answerTitle(query, request, recommender, catalogue); },
            threads);
    auto one = answer(
        {}, request.options, [&](const PickOptions& how) { return recommender.picksFor(request.persona->taste, how); },
        request.runs, threads);
    if (!one)
        return one.error();
    return std::vector<Answer>{std::move(*one)};
}

Status run(const Options& options)
{
    const auto data = openData(options);
    if (!data)
        return data.error();
    const Catalogue& catalogue = *(*data)->catalogue;
    const auto request = requestOf(options, catalogue);
    if (!request)
        return request.error();
    const auto input = usualRecommender(*data, options);
    if (!input)
        return input.error();
    const auto answers = answersTo(*request, *input->recommender, catalogue, threadsOf(options));
    if (!answers)
        return answers.error();
    return putTable(options, [&](TableWriter& table) { writePicks(catalogue, *answers, request->runs > 0, table); });
}

} // namespace

Command recommendCommand()
{
    constexpr std::int64_t kMostRuns = 10000;
    return {
        "recommend", "What belongs beside a title, with the parts of each score",
        joined({dataOptions(),
                queryOptions(),
                pickOptionSpecs(),
                critiqueOptions(),
                {{"sensitivity", "N",
                  "two columns more: the share of N lists with slightly other weights that keep a pick, and fragile "
                  "below 0.8",
                  wholeBetween<1, kMostRuns>}},
                tableOptions()}),
        run};
}

} // namespace marquee::cli
