// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/evaluation/evaluation.h"

#include "base/parallel.h"
#include "recommend/evaluation/examiner.h"
#include "recommend/evaluation/mean.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <mutex>
#include <numeric>
#include <set>
#include <unordered_map>

namespace marquee {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

/// The figures of a ranker from its answers to some of the questions.
class FiguresOf
{
public:
    FiguresOf(const Questions& questions, const std::vector<std::vector<Answer>>& answers)
        : m_questions(questions), m_answers(answers)
    {
    }

    RankerFigures figures(std::size_t ranker, const std::string& name, const std::string& kind) const
    {
        RankerFigures out;
        out.ranker = name;
        out.kind = kind;
        const auto asked = questionsOf(kind);
        out.questions = asked.size();
        const auto mean = [&](double Answer::*figure) { return meanOf(perUnit(asked, ranker, figure)); };
        out.unitNdcg = perUnit(asked, ranker, &Answer::ndcg);
        out.ndcg = meanOf(out.unitNdcg).value();
        out.ndcgError = meanOf(out.unitNdcg).standardError();
        out.recall = mean(&Answer::recall).value();
        out.voteRecall = mean(&Answer::voteRecall).value();
        out.auc = mean(&Answer::auc).value();
        out.diversity = mean(&Answer::diversity).value();
        out.popularity = mean(&Answer::popularity).value();
        std::set<std::size_t> units;
        for (const std::size_t q : asked) {
            units.insert(m_questions.questions[q].unit);
            out.pairs += m_answers[q][ranker].pairs;
        }
        out.units = units.size();
        addLists(asked, ranker, out);
        return out;
    }

private:
    std::vector<std::size_t> questionsOf(const std::string& kind) const
    {
        std::vector<std::size_t> found;
        for (std::size_t q = 0; q < m_questions.questions.size(); ++q)
            if (kind == "all" || m_questions.questions[q].kind == kind)
                found.push_back(q);
        return found;
    }

    /// The mean of each unit's questions, by unit.
    std::vector<double> perUnit(const std::vector<std::size_t>& asked, std::size_t ranker, double Answer::*figure) const
    {
        std::map<std::size_t, Mean> units;
        for (const std::size_t q : asked)
            units[m_questions.questions[q].unit].add(m_answers[q][ranker].*figure);
        std::vector<double> means;
        means.reserve(units.size());
        for (const auto& [unit, mean] : units)
            means.push_back(mean.value());
        return means;
    }

    static Mean meanOf(const std::vector<double>& values)
    {
        Mean mean;
        for (const double value : values)
            mean.add(value);
        return mean;
    }

    void addLists(const std::vector<std::size_t>& asked, std::size_t ranker, RankerFigures& out) const
    {
        std::unordered_map<std::uint32_t, double> times;
        double entries = 0;
        for (const std::size_t q : asked)
            for (const TitleId id : m_answers[q][ranker].list) {
                ++times[id.row];
                ++entries;
            }
        double shared = 0;
        for (const auto& [row, count] : times)
            shared += count * (count - 1); // whole numbers: exact in any order
        const auto lists = static_cast<double>(asked.size());
        const auto candidates =
            static_cast<double>(std::count(m_questions.candidates.begin(), m_questions.candidates.end(), 1));
        out.coverage = candidates > 0 ? static_cast<double>(times.size()) / candidates : kNaN;
        out.overlap = lists > 1 && entries > 0 ? shared / (lists - 1) / entries : kNaN;
    }

    const Questions& m_questions;
    const std::vector<std::vector<Answer>>& m_answers;
};

std::vector<std::string> kindsOf(const Questions& questions)
{
    std::vector<std::string> kinds;
    for (const Question& question : questions.questions)
        if (std::find(kinds.begin(), kinds.end(), question.kind) == kinds.end())
            kinds.push_back(question.kind);
    if (kinds.size() > 1)
        kinds.insert(kinds.begin(), "all");
    return kinds;
}

} // namespace

Result<std::vector<RankerFigures>> evaluate(const Rankers& rankers, const Questions& questions, const Dataset& data,
                                            const Recommender& content, const EvaluationOptions& options,
                                            const std::stop_token& stop, const ProgressFn& progress)
{
    if (questions.questions.empty())
        return Error{ErrorCode::TooFewRows, "no title to ask about whose right answers are known", {}, 0};
    const Examiner examiner(rankers, questions, data, content, options);
    std::vector<std::vector<Answer>> answers(questions.questions.size());
    std::mutex mutex;
    std::size_t done = 0;
    const bool finished = parallelFor(
        answers.size(), options.threads,
        [&](std::size_t q) {
            answers[q] = examiner.ask(q);
            const std::lock_guard lock(mutex);
            if (progress)
                progress(static_cast<double>(++done) / static_cast<double>(answers.size()), "asking");
        },
        stop);
    if (!finished)
        return cancelled();
    const FiguresOf figures(questions, answers);
    std::vector<RankerFigures> out;
    for (const std::string& kind : kindsOf(questions))
        for (std::size_t r = 0; r < rankers.size(); ++r)
            out.push_back(figures.figures(r, rankers[r]->name(), kind));
    return out;
}

} // namespace marquee
