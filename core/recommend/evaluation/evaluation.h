// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "recommend/evaluation/baseline_rankers.h"
#include "recommend/evaluation/questions.h"

#include <string>
#include <vector>

namespace marquee {

/// How one ranker did on the questions of one kind. Means over viewers or groups, each the mean of its questions; NaN
/// where nothing could be measured.
struct RankerFigures
{
    std::string ranker;
    std::string kind; ///< of the questions; "all" for all together
    std::size_t questions = 0;
    std::size_t units = 0;        ///< viewers or groups
    double ndcg = 0;              ///< at the list's length
    double ndcgError = 0;         ///< its standard error
    double recall = 0;            ///< share of the relevant titles in the list
    double voteRecall = 0;        ///< the same with each title counted by its votes
    double auc = 0;               ///< a relevant title above a control of about equal votes
    std::size_t pairs = 0;        ///< behind the auc
    double coverage = 0;          ///< share of the candidates that any list holds
    double diversity = 0;         ///< 1 - mean pairwise content similarity within a list
    double overlap = 0;           ///< mean share of titles that two lists have in common; 1: one list for all
    double popularity = 0;        ///< mean place of the listed titles by votes: 0 the least seen candidate, 1 the most
    std::vector<double> unitNdcg; ///< one per viewer or group, in the same order for every ranker; NaN where unknown
};

struct EvaluationOptions
{
    std::size_t top = 20;
    std::uint64_t seed = 42; ///< of the controls
    unsigned threads = 0;
};

/// Asks every ranker every question. The same figures for any number of threads.
/// @return by kind of question ("all" first where there are several), then in the order of the rankers
/// Errors: TooFewRows (no question), Cancelled. O(rankers * questions * titles).
Result<std::vector<RankerFigures>> evaluate(const Rankers& rankers, const Questions& questions, const Dataset& data,
                                            const Recommender& content, const EvaluationOptions& options = {},
                                            const std::stop_token& stop = {}, const ProgressFn& progress = {});

} // namespace marquee
