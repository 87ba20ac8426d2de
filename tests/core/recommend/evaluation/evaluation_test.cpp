// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/evaluation/evaluation.h"

#include "core/recommend/recommender_fixture.h"
#include "recommend/evaluation/recommender_ranker.h"

#include <QTest>

#include <cmath>

using namespace marquee;
using namespace marquee::test;

namespace {

/// Knows the right answers: every title but the next three rows is worthless.
class Oracle final : public Ranker
{
public:
    std::string name() const override { return "oracle"; }
    Ranking rank(const RankingQuery& query, std::span<const char> allowed, std::size_t top,
                 std::span<const TitleId> asked) const override
    {
        const std::uint32_t row = query.titles.front().row;
        Ranking ranking;
        for (std::uint32_t next = row + 1; next <= row + 3 && ranking.list.size() < top; ++next)
            if (allowed[next] != 0)
                ranking.list.push_back({next});
        for (const TitleId id : asked)
            ranking.scores.push_back(id.row > row && id.row <= row + 3 ? 1 : 0);
        return ranking;
    }
};

/// Each title asks for the three after it.
Questions nextThree(std::uint32_t count)
{
    Questions out;
    out.candidates.assign(600, 1);
    for (std::uint32_t row = 0; row < count; ++row)
        out.questions.push_back({{{{row}}, {}}, {{row + 1}, {row + 2}, {row + 3}}, "next", row / 2});
    return out;
}

Rankers allRankers()
{
    const Engine& engine = engine600();
    Clustering clustering;
    clustering.clusterOfTitle.assign(600, -1);
    for (std::size_t i = 0; i < engine.features->titles.size(); ++i)
        clustering.clusterOfTitle[engine.features->titles[i].row] = engine.model->labels[i];
    Rankers rankers = baselineRankers(*engine.data, engine.recommender, &clustering, 3);
    rankers.push_back(std::make_shared<Oracle>());
    rankers.push_back(std::make_shared<RecommenderRanker>("similar", engine.recommender, PickOptions{}));
    return rankers;
}

std::vector<RankerFigures> measured(const Questions& questions, unsigned threads = 0)
{
    EvaluationOptions options;
    options.threads = threads;
    return evaluate(allRankers(), questions, *engine600().data, *engine600().recommender, options).value();
}

const RankerFigures& of(const std::vector<RankerFigures>& all, const std::string& name)
{
    return *std::find_if(all.begin(), all.end(), [&](const RankerFigures& f) { return f.ranker == name; });
}

bool same(double a, double b) // bit for bit, unknown like unknown
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

} // namespace

class EvaluationTest : public QObject
{
    Q_OBJECT
private slots:
    void whoKnowsTheAnswersGetsFullMarks()
    {
        const auto figures = measured(nextThree(100));
        const RankerFigures& oracle = of(figures, "oracle");
        QCOMPARE(oracle.ndcg, 1.0);
        QCOMPARE(oracle.ndcgError, 0.0);
        QCOMPARE(oracle.recall, 1.0);
        QCOMPARE(oracle.auc, 1.0);
        QCOMPARE(oracle.questions, std::size_t{100});
        QCOMPARE(oracle.units, std::size_t{50});
        QCOMPARE(oracle.coverage, 102.0 / 600); // rows 1 to 102
    }

    void chanceIsHalfAndOneListForAllOverlaps()
    {
        const auto figures = measured(nextThree(400));
        const RankerFigures& random = of(figures, "random");
        QVERIFY(std::abs(random.auc - 0.5) < 0.05);
        QVERIFY(random.ndcg < 0.1);
        QVERIFY(random.overlap < 0.1);
        QVERIFY(random.coverage > 0.9);
        const RankerFigures& votes = of(figures, "votes");
        QVERIFY(std::abs(votes.auc - 0.5) < 0.06); // popularity cannot tell equals apart
        QVERIFY(votes.overlap > 0.9);
        QVERIFY(votes.popularity > 0.95);
        QVERIFY(of(figures, "weighted score").overlap > 0.9);
        QVERIFY(of(figures, "similar").overlap < 0.5);
        for (const char* name : {"genre cosine", "cluster + score"})
            QVERIFY(of(figures, name).diversity > 0);
    }

    void sameFiguresForAnyNumberOfThreads()
    {
        const auto one = measured(nextThree(60), 1);
        const auto four = measured(nextThree(60), 4);
        QCOMPARE(one.size(), four.size());
        for (std::size_t i = 0; i < one.size(); ++i)
            for (const auto figure : {&RankerFigures::ndcg, &RankerFigures::ndcgError, &RankerFigures::recall,
                                      &RankerFigures::voteRecall, &RankerFigures::auc, &RankerFigures::coverage,
                                      &RankerFigures::diversity, &RankerFigures::overlap, &RankerFigures::popularity})
                QVERIFY(same(one[i].*figure, four[i].*figure));
    }

    void kindsStandApartAndTogether()
    {
        Questions questions = nextThree(10);
        for (std::size_t q = 0; q < 4; ++q)
            questions.questions[q].kind = "first";
        const auto figures = measured(questions);
        QCOMPARE(figures.size(), 3 * allRankers().size());
        QVERIFY(figures.front().kind == "all" && figures.front().questions == 10);
        QVERIFY(figures.back().kind == "next" && figures.back().questions == 6);
    }

    void aHiddenPartDoesNotSpeak()
    {
        const Engine engine = engineFor(
            fixtures::fromCsv("Title,Genre,Director\nA,Drama,Ann\nB,Comedy,Ann\nC,Drama,Bob\nD,Comedy,Cid\n"), 0);
        PickOptions options;
        options.weights.emplace();
        options.weights->fill(0);
        (*options.weights)[static_cast<std::size_t>(Part::People)] = 1;
        const std::vector<char> all(4, 1);
        const TitleIds asked{{1}};
        const RecommenderRanker people("people", engine.recommender, options);
        QCOMPARE(people.rank({{{0}}, {}}, all, 3, asked).scores.front(), 1.0);
        const Ranking hidden = people.rank({{{0}}, Part::People}, all, 3, asked);
        QVERIFY(hidden.list.empty()); // nothing else has a weight
        QCOMPARE(hidden.scores.front(), 0.0);
    }

    void nothingToAskAndAStopAreSaid()
    {
        const Engine& engine = engine600();
        const auto none = evaluate(allRankers(), {{}, std::vector<char>(600, 1)}, *engine.data, *engine.recommender);
        QVERIFY(!none && none.error().code == ErrorCode::TooFewRows);
        std::stop_source stop;
        stop.request_stop();
        const auto stopped =
            evaluate(allRankers(), nextThree(50), *engine.data, *engine.recommender, {}, stop.get_token());
        QVERIFY(!stopped && stopped.error().code == ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(EvaluationTest)
#include "evaluation_test.moc"
