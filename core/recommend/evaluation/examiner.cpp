// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/evaluation/examiner.h"

#include "recommend/duplicates.h"
#include "recommend/evaluation/mean.h"
#include "recommend/evaluation/measures.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace marquee {

Examiner::Examiner(const Rankers& rankers, const Questions& questions, const Dataset& data, const Recommender& content,
                   const EvaluationOptions& options)
    : m_rankers(rankers), m_questions(questions), m_content(content), m_options(options),
      m_votes(data.catalogue->numbers(Measure::ImdbVotes)), m_duplicates(duplicateGroups(*data.catalogue)),
      m_pairs(m_votes, questions.candidates), m_random(options.seed)
{
    rankByVotes();
}

std::vector<Answer> Examiner::ask(std::size_t number) const
{
    const Question& question = m_questions.questions[number];
    const std::vector<char> allowed = allowedFor(question.query.titles);
    const auto pairs = m_pairs.pairs(question.relevant, allowed, m_random.split(number));
    TitleIds asked;
    for (const auto& pair : pairs)
        asked.push_back(pair.relevant);
    for (const auto& pair : pairs)
        asked.push_back(pair.control);
    std::vector<Answer> answers;
    for (const auto& ranker : m_rankers) {
        const Ranking ranking = ranker->rank(question.query, allowed, m_options.top, asked);
        answers.push_back(measured(ranking, question));
        const std::span<const double> scores(ranking.scores);
        answers.back().auc = pairAuc(scores.first(pairs.size()), scores.subspan(pairs.size()));
        answers.back().pairs = pairs.size();
    }
    return answers;
}

void Examiner::rankByVotes()
{
    m_place.assign(m_questions.candidates.size(), 0);
    std::vector<double> sorted;
    for (std::size_t row = 0; row < m_place.size(); ++row)
        if (m_questions.candidates[row] != 0 && !m_votes.empty() && !std::isnan(m_votes[row]))
            sorted.push_back(m_votes[row]);
    std::sort(sorted.begin(), sorted.end());
    const auto below = [&](double votes) {
        return static_cast<double>(std::lower_bound(sorted.begin(), sorted.end(), votes) - sorted.begin());
    };
    for (std::size_t row = 0; row < m_place.size() && sorted.size() > 1; ++row)
        if (!std::isnan(m_votes[row]))
            m_place[row] = below(m_votes[row]) / static_cast<double>(sorted.size() - 1);
}

std::vector<char> Examiner::allowedFor(const TitleIds& query) const
{
    std::vector<char> allowed = m_questions.candidates;
    std::set<std::uint32_t> asked;
    for (const TitleId id : query)
        asked.insert(m_duplicates[id.row]);
    for (std::size_t row = 0; row < allowed.size(); ++row)
        if (asked.count(m_duplicates[row]) != 0)
            allowed[row] = 0;
    return allowed;
}

Answer Examiner::measured(const Ranking& ranking, const Question& question) const
{
    Answer answer;
    answer.list = ranking.list;
    answer.ndcg = ndcg(ranking.list, question.relevant, m_options.top);
    answer.recall = recall(ranking.list, question.relevant, m_options.top);
    answer.voteRecall = voteRecall(ranking.list, question.relevant, m_options.top, m_votes);
    static const PartValues kWeights = presetWeights(Preset::Similar);
    Mean alike, popular;
    for (std::size_t i = 0; i < ranking.list.size(); ++i) {
        popular.add(std::min(1.0, m_place[ranking.list[i].row]));
        for (std::size_t j = 0; j < i; ++j)
            alike.add(m_content.similarity(ranking.list[i], ranking.list[j], kWeights));
    }
    answer.diversity = 1 - alike.value();
    answer.popularity = popular.value();
    return answer;
}

} // namespace marquee
