// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recommend/evaluation/evaluation.h"
#include "recommend/evaluation/matched_pairs.h"

#include <limits>
#include <vector>

namespace marquee {

/// What one ranker said to one question, measured.
struct Answer
{
    static constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

    TitleIds list;
    double ndcg = kUnknown, recall = kUnknown, voteRecall = kUnknown, auc = kUnknown, diversity = kUnknown,
           popularity = kUnknown;
    std::size_t pairs = 0;
};

/// Asks every ranker the same question about the same pairs and measures what it says.
class Examiner
{
public:
    /// All must outlive the examiner.
    Examiner(const Rankers& rankers, const Questions& questions, const Dataset& data, const Recommender& content,
             const EvaluationOptions& options);

    /// One answer a ranker; the same whoever asks when. Any thread may ask.
    std::vector<Answer> ask(std::size_t number) const;

private:
    void rankByVotes();
    std::vector<char> allowedFor(const TitleIds& query) const;
    Answer measured(const Ranking& ranking, const Question& question) const;

    const Rankers& m_rankers;
    const Questions& m_questions;
    const Recommender& m_content;
    EvaluationOptions m_options;
    std::span<const double> m_votes;
    std::vector<std::uint32_t> m_duplicates;
    MatchedPairs m_pairs;
    Random m_random;
    std::vector<double> m_place; ///< by title: share of the candidates with fewer votes
};

} // namespace marquee
