// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/evaluation/examination.h"

#include "analysis/student_t.h"
#include "base/numbers.h"
#include "io/csv_writer.h"
#include "io/table_reader.h"
#include "recommend/evaluation/mean.h"
#include "recommend/evaluation/recommender_ranker.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace marquee {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kUpperQuantile = 0.975; ///< of a 95 % interval

Rankers allRankers(const ExaminationRequest& request)
{
    Rankers rankers = baselineRankers(*request.data, request.recommender, request.clustering.get(), request.seed);
    if (request.clustering)
        rankers.push_back(clusterRanker(*request.clustering, request.seed));
    for (const Preset preset : {Preset::Similar, Preset::Crowd, Preset::Gems, Preset::Segment}) {
        PickOptions options;
        options.preset = preset;
        rankers.push_back(
            std::make_shared<RecommenderRanker>(std::string(presetName(preset)), request.recommender, options));
    }
    return rankers;
}

QuestionOptions questionOptions(const ExaminationRequest& request)
{
    QuestionOptions options;
    options.seed = request.seed;
    options.mostSeeds = 1;
    options.mostVoted = request.data->has(Measure::ImdbVotes) ? request.mostVoted : 0;
    return options;
}

/// The likes as they were read, and the questions made of them.
Result<Questions> questionsFromLikes(const ExaminationRequest& request, Examination& out, const std::stop_token& stop)
{
    const auto table = readTable(*request.likes, {}, stop);
    if (!table)
        return table.error();
    auto likes = readLikes(**table, *request.data->catalogue, {}, stop);
    if (!likes)
        return likes.error();
    Questions questions = likesQuestions(*likes, *request.data->catalogue, questionOptions(request));
    out.likes = std::move(likes).value();
    if (questions.questions.empty())
        return Error{ErrorCode::TooFewRows, "no user with two likes of titles of the catalogue",
                     request.likes->string(), 0};
    return questions;
}

const RankerFigures* figuresOf(const std::vector<RankerFigures>& figures, std::string_view ranker)
{
    const auto found = std::find_if(figures.begin(), figures.end(), [&](const RankerFigures& one) {
        return one.ranker == ranker && one.kind == figures.front().kind; // all questions come first
    });
    return found == figures.end() ? nullptr : &*found;
}

} // namespace

Result<Examination> examine(const ExaminationRequest& request, const std::stop_token& stop, const ProgressFn& progress)
{
    Examination out;
    out.seed = request.seed;
    Result<Questions> questions = request.likes
                                      ? questionsFromLikes(request, out, stop)
                                      : recoveryQuestions(recoveryGroups(*request.data, FactTrust(*request.data)),
                                                          *request.data, questionOptions(request));
    if (!questions)
        return questions.error();
    out.candidates =
        static_cast<std::size_t>(std::count(questions->candidates.begin(), questions->candidates.end(), 1));
    EvaluationOptions how;
    how.seed = request.seed;
    how.threads = request.threads;
    out.top = how.top;
    auto figures = evaluate(allRankers(request), *questions, *request.data, *request.recommender, how, stop, progress);
    if (!figures)
        return figures.error();
    out.figures = std::move(figures).value();
    return out;
}

RankerDifference rankerDifference(const RankerFigures& a, const RankerFigures& b)
{
    RankerDifference out{a.ranker, b.ranker, a.ndcg, b.ndcg, kNaN, kNaN, kNaN, 0};
    Mean differences;
    for (std::size_t unit = 0; unit < std::min(a.unitNdcg.size(), b.unitNdcg.size()); ++unit) {
        const double difference = a.unitNdcg[unit] - b.unitNdcg[unit];
        differences.add(difference);
        out.units += std::isnan(difference) ? 0 : 1;
    }
    out.mean = differences.value();
    if (out.units < 2)
        return out;
    const double reach =
        studentQuantile(kUpperQuantile, static_cast<double>(out.units - 1)) * differences.standardError();
    out.low = out.mean - reach;
    out.high = out.mean + reach;
    return out;
}

StudyVerdict studyVerdict(const std::vector<RankerFigures>& figures)
{
    StudyVerdict verdict;
    if (figures.empty())
        return verdict;
    const RankerFigures* combined = figuresOf(figures, kCombinedRanker);
    const RankerFigures* score = figuresOf(figures, kScoreRanker);
    const RankerFigures* clusters = figuresOf(figures, kClusterRanker);
    if (combined == nullptr || score == nullptr || clusters == nullptr)
        return verdict;
    verdict.overScore = rankerDifference(*combined, *score);
    verdict.overClusters = rankerDifference(*combined, *clusters);
    const RankerFigures* best = combined;
    for (const RankerFigures& one : figures)
        if (one.kind == combined->kind && one.ndcg > best->ndcg)
            best = &one;
    verdict.bestOver = rankerDifference(*best, *combined);
    if (std::isnan(verdict.overScore.low) || std::isnan(verdict.overClusters.low))
        return verdict;
    const int better = (verdict.overScore.isMore() ? 1 : 0) + (verdict.overClusters.isMore() ? 1 : 0);
    verdict.answer = better == 2   ? StudyVerdict::Answer::True
                     : better == 1 ? StudyVerdict::Answer::Partly
                                   : StudyVerdict::Answer::False;
    return verdict;
}

std::string figuresCsv(const std::vector<RankerFigures>& figures, char delimiter)
{
    CsvWriter writer(delimiter);
    writer.row(std::vector<std::string>{"ranker", "questions_about", "questions", "units", "ndcg", "ndcg_error",
                                        "recall", "vote_recall", "auc", "pairs", "coverage", "diversity", "overlap",
                                        "popularity"});
    for (const RankerFigures& f : figures) {
        std::vector<std::string> fields{f.ranker, f.kind, std::to_string(f.questions), std::to_string(f.units)};
        for (const double x : {f.ndcg, f.ndcgError, f.recall, f.voteRecall, f.auc})
            fields.push_back(formatNumber(x));
        fields.push_back(std::to_string(f.pairs));
        for (const double x : {f.coverage, f.diversity, f.overlap, f.popularity})
            fields.push_back(formatNumber(x));
        writer.row(fields);
    }
    return writer.take();
}

} // namespace marquee
