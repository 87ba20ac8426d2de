// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"
#include "commands.h"
#include "data_input.h"
#include "output.h"
#include "pick_input.h"
#include "progress_line.h"
#include "recommend/evaluation/evaluation.h"
#include "recommend/evaluation/recommender_ranker.h"
#include "recommender_input.h"

#include <array>
#include <fmt/format.h>

namespace marquee::cli {

namespace {

constexpr std::uint64_t kSeed = 42;
constexpr std::size_t kQuestions = 1000;

std::vector<OptionSpec> evaluateOptions()
{
    constexpr std::int64_t kMost = 1'000'000;
    constexpr auto kMostSeeds = static_cast<std::int64_t>(kMostQueryTitles);
    return {{"likes", "FILE", "table of user, title[, year][, rating]; without it: seeded recovery"},
            {"liked-from", "R", "the least rating that is a like (default: 4/5 of the greatest)", zeroOrMore},
            {"questions", "N", "at most this many, drawn by the seed (default 1000)", wholeBetween<4, kMost>},
            {"seeds", "N", "recovery: titles that ask together (default: half of a group, at most 10)",
             wholeBetween<1, kMostSeeds>},
            {"among", "N", "recovery: only the N titles with the most votes (default: all)", wholeBetween<2, kMost>},
            {"seed", "S", "of the draws (default 42)", wholeFrom<0>},
            {"top", "N", "length of a list (default 20)", wholeBetween<1, kMost>}};
}

/// --preset, --weight and --diversity: a ranker of the user's own beside the presets.
std::vector<OptionSpec> ownRankerOptions()
{
    std::vector<OptionSpec> own;
    for (const OptionSpec& spec : pickOptionSpecs())
        if (spec.name == "preset" || spec.name == "weight" || spec.name == "diversity")
            own.push_back(spec);
    return own;
}

Result<Rankers> rankersOf(const Options& options, const Dataset& data, const RecommenderInput& input,
                          std::uint64_t seed)
{
    Rankers rankers = baselineRankers(data, input.recommender, input.clustering.get(), seed);
    for (const Preset preset : {Preset::Similar, Preset::Crowd, Preset::Gems, Preset::Segment}) {
        PickOptions own;
        own.preset = preset;
        rankers.push_back(std::make_shared<RecommenderRanker>(std::string(presetName(preset)), input.recommender, own));
    }
    if (options.has("preset") || options.has("weight") || options.has("diversity")) {
        auto own = pickOptions(options, *data.catalogue);
        if (!own)
            return own.error();
        rankers.push_back(std::make_shared<RecommenderRanker>("own weights", input.recommender, *own));
    }
    return rankers;
}

Json likesJson(const Likes& likes)
{
    Json unmatched = Json::array();
    for (const auto& title : likes.unmatched)
        unmatched.push_back(
            {{"title", title.title}, {"year", title.year ? Json(*title.year) : Json(nullptr)}, {"lines", title.lines}});
    return {{"lines", likes.lines},
            {"below_liking", likes.belowLiking},
            {"liked_from", likes.likedFrom},
            {"matched", likes.matched},
            {"users", likes.viewers.size()},
            {"unmatched_titles", unmatched.size()},
            {"unmatched", std::move(unmatched)}};
}

constexpr std::array kColumns{"ranker",     "questions_about", "questions",   "units",     "ndcg",
                              "ndcg_error", "recall",          "vote_recall", "auc",       "pairs",
                              "coverage",   "diversity",       "overlap",     "popularity"};

void writeFigures(const std::vector<RankerFigures>& all, TableWriter& table)
{
    table.header({kColumns.begin(), kColumns.end()});
    for (const RankerFigures& f : all) {
        table.text(f.ranker);
        table.text(f.kind);
        table.whole(f.questions);
        table.whole(f.units);
        for (const double x : {f.ndcg, f.ndcgError, f.recall, f.voteRecall, f.auc})
            table.number(x);
        table.whole(f.pairs);
        for (const double x : {f.coverage, f.diversity, f.overlap, f.popularity})
            table.number(x);
        table.endRow();
    }
}

/// The questions, and for people and programs what they were made from.
struct Examination
{
    Questions questions;
    Json source;
};

Result<Examination> examinationFrom(const Options& options, const DatasetPtr& data, const QuestionOptions& wanted)
{
    Examination out;
    const auto path = options.text("likes");
    if (!path) {
        out.questions = recoveryQuestions(recoveryGroups(*data, FactTrust(*data)), *data, wanted);
        return out;
    }
    const auto table = readTable(*path);
    if (!table)
        return table.error();
    LikesOptions liking;
    liking.likedFrom = options.number("liked-from");
    const auto likes = readLikes(**table, *data->catalogue, liking);
    if (!likes)
        return likes.error();
    if (!likes->unmatched.empty())
        note(fmt::format("{} titles of the likes are not in the catalogue, such as “{}”", likes->unmatched.size(),
                         likes->unmatched.front().title));
    out.questions = likesQuestions(*likes, *data->catalogue, wanted);
    if (out.questions.questions.empty())
        return Error{ErrorCode::TooFewRows, "no user with two likes of titles of the catalogue", *path, 0};
    out.source = likesJson(*likes);
    return out;
}

Status run(const Options& options)
{
    if (options.has("liked-from") && !options.has("likes"))
        return wrongUsage("--liked-from goes with --likes");
    if (options.has("likes") && (options.has("seeds") || options.has("among")))
        return wrongUsage("--seeds and --among go with recovery, not with --likes");
    const auto data = openData(options);
    if (!data)
        return data.error();
    QuestionOptions wanted;
    wanted.seed = static_cast<std::uint64_t>(options.whole("seed").value_or(kSeed));
    wanted.most = static_cast<std::size_t>(options.whole("questions").value_or(kQuestions));
    wanted.mostSeeds =
        static_cast<std::size_t>(options.whole("seeds").value_or(static_cast<std::int64_t>(wanted.mostSeeds)));
    wanted.mostVoted = static_cast<std::size_t>(options.whole("among").value_or(0));
    const auto examination = examinationFrom(options, *data, wanted);
    if (!examination)
        return examination.error();
    const auto input = usualRecommender(*data, options);
    if (!input)
        return input.error();
    const auto rankers = rankersOf(options, **data, *input, wanted.seed);
    if (!rankers)
        return rankers.error();
    EvaluationOptions how;
    how.seed = wanted.seed;
    how.threads = threadsOf(options);
    how.top = static_cast<std::size_t>(options.whole("top").value_or(20));
    const auto figures =
        evaluate(*rankers, examination->questions, **data, *input->recommender, how, {}, progressLine());
    endProgressLine();
    if (!figures)
        return figures.error();
    const TableProducer table = [&](TableWriter& writer) { writeFigures(*figures, writer); };
    if (Status written = putTableFile(options, table); !written)
        return written;
    Json json{{"mode", options.has("likes") ? "likes" : "recovery"}, {"seed", wanted.seed}, {"top", how.top}};
    if (options.has("likes"))
        json["likes"] = examination->source;
    json["rankers"] = Json::parse(jsonTable(table))["rows"];
    return putJson(json);
}

} // namespace

Command evaluateCommand()
{
    return {"evaluate", "How well every preset and simple baselines rank, on likes or by seeded recovery, as JSON",
            joined({dataOptions(), evaluateOptions(), ownRankerOptions(), tableOptions()}), run};
}

} // namespace marquee::cli
