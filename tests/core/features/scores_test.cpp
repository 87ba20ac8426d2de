// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/scores.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace marquee;

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

/// Columns a test fills and alters.
struct Columns
{
    std::vector<double> imdb, votes, tomatoes, metacritic;

    Scores scores(const ScoreOptions& options = {}) const
    {
        return computeScores(Voices{imdb, votes, tomatoes, metacritic}, imdb.size(), options).value();
    }
};

/// Every combination of voices: both critics, one, none, missing votes, critics alone, nothing.
Columns mixed()
{
    return {{8.0, 6.5, 7.0, 5.0, 9.0, kNaN, kNaN, 7.5},
            {1000, 50, kNaN, 400, 20000, kNaN, kNaN, 120},
            {90, kNaN, 60, 30, 95, 70, kNaN, kNaN},
            {80, 55, kNaN, 40, kNaN, kNaN, kNaN, kNaN}};
}

ScoreOptions withPrior(double votes)
{
    ScoreOptions options;
    options.priorVotes = votes;
    return options;
}

ScoreOptions withPercentile(double percentile)
{
    ScoreOptions options;
    options.priorPercentile = percentile;
    return options;
}

ScoreOptions withWeights(double audience, double critics)
{
    ScoreOptions options;
    options.audienceWeight = audience;
    options.criticWeight = critics;
    return options;
}

bool same(double a, double b)
{
    return (std::isnan(a) && std::isnan(b)) || std::abs(a - b) < 1e-9;
}

} // namespace

class ScoresTest : public QObject
{
    Q_OBJECT
private slots:
    void referenceValues() // computed with numpy from the definitions
    {
        const Scores scores = mixed().scores();
        QCOMPARE(scores.priorVotes, 120.0);
        QVERIFY(same(scores.priorMean, 7.166666666666667));
        QVERIFY(same(scores.ratingMean, 7.290740292140713));
        QVERIFY(same(scores.ratingSd, 1.150733888055171));
        const std::vector<double> rating{7.910714285714, 6.970588235294, 7.083333333333, 5.5,
                                         8.989065606362, kNaN,           kNaN,           7.333333333333};
        const std::vector<double> critic{8.515285658203, 7.058256939116, 6.904526023772, 5.796222334222,
                                         8.449383097247, 7.345913759051, kNaN,           kNaN};
        const std::vector<double> weighted{8.152542834710, 7.005655716823, 7.011810409509, 5.618488933689,
                                           8.773192602716, 7.345913759051, kNaN,           7.333333333333};
        const std::vector<double> gap{
            0.400654157524, 0.240295359554, -0.261903332962, 0.249388522820, -0.393825650352, kNaN, kNaN, kNaN};
        for (std::size_t i = 0; i < rating.size(); ++i) {
            QVERIFY2(same(scores.weightedRating[i], rating[i]), qPrintable(QString::number(i)));
            QVERIFY2(same(scores.criticScore[i], critic[i]), qPrintable(QString::number(i)));
            QVERIFY2(same(scores.weightedScore[i], weighted[i]), qPrintable(QString::number(i)));
            QVERIFY2(same(scores.gap[i], gap[i]), qPrintable(QString::number(i)));
        }
        QCOMPARE(scores.rated, std::size_t{7});
    }

    void basisNamesItsVoices()
    {
        const Scores scores = mixed().scores();
        const std::vector<std::string_view> expected{"audience + 2 critics",
                                                     "audience + 1 critic",
                                                     "audience + 1 critic",
                                                     "audience + 2 critics",
                                                     "audience + 1 critic",
                                                     "critics only",
                                                     "unrated",
                                                     "audience only"};
        for (std::size_t i = 0; i < expected.size(); ++i)
            QVERIFY(basisName(scores.basis[i]) == expected[i]);
    }

    void roundingIsNoVariance() // the mean of six times 70.1 is not exactly 70.1 however it is added up
    {
        const Columns columns{{1, 2, 3, 4, 5, 6}, {}, {}, std::vector<double>(6, 70.1)};
        const Scores scores = columns.scores();
        QVERIFY(same(scores.criticScore[0], 3.5));
        QVERIFY(same(scores.weightedScore[0], 2.0));
        QVERIFY(same(scores.gap[0], 2.5 / std::sqrt(35.0 / 12)));
    }

    void oneRatingForAllIsTheWeightedRatingOfAll() // whatever the votes
    {
        Columns columns{std::vector<double>(300, 7.1), {}, {}, {}};
        for (int i = 0; i < 300; ++i)
            columns.votes.push_back(3 + 17 * i);
        for (const double rating : columns.scores().weightedRating)
            QCOMPARE(rating, 7.1);
    }

    void fileWithoutVotesKeepsItsRatings()
    {
        Columns columns = mixed();
        for (auto* votes : {&columns.votes}) {
            std::fill(votes->begin(), votes->end(), kNaN);
            QVERIFY(same(columns.scores().weightedRating[0], 8.0));
            votes->clear(); // no such column at all
        }
        const Scores scores = columns.scores(withPrior(500));
        for (std::size_t i = 0; i < columns.imdb.size(); ++i)
            QVERIFY(same(scores.weightedRating[i], columns.imdb[i]));
        QCOMPARE(scores.ownShare[0], 1.0);
        QVERIFY(std::isnan(scores.ownShare[5]));
    }

    void missingVotesCountAsThePrior()
    {
        const Scores scores = mixed().scores();
        QCOMPARE(scores.ownShare[2], 0.5);
        QVERIFY(same(scores.weightedRating[2], (7.0 + scores.priorMean) / 2));
    }

    void negativeVotesAreMissing()
    {
        Columns columns = mixed();
        columns.votes[1] = -50;
        QCOMPARE(columns.scores().ownShare[1], 0.5);
    }

    void priorCanBeSetAndNoPriorMeansNoShrinking()
    {
        QCOMPARE(mixed().scores(withPrior(1000)).ownShare[0], 0.5);
        QCOMPARE(mixed().scores(withPercentile(100)).priorVotes, 20000.0);
        const Scores raw = mixed().scores(withPrior(0));
        QVERIFY(same(raw.weightedRating[1], 6.5));
        QVERIFY(same(raw.weightedRating[2], 7.0)); // v = m = 0 is no 0/0
    }

    void ratedTitlesWithoutCriticsDoNotMoveTheCriticScale()
    {
        Columns columns = mixed();
        const Scores before = columns.scores(withPrior(0));
        for (int i = 0; i < 50; ++i) {
            columns.imdb.push_back(1);
            columns.votes.push_back(1e6);
            columns.tomatoes.push_back(kNaN);
            columns.metacritic.push_back(kNaN);
        }
        const Scores after = columns.scores(withPrior(0));
        for (std::size_t i = 0; i < 8; ++i) {
            QVERIFY(same(before.gap[i], after.gap[i]));
            QVERIFY(same(before.criticScore[i], after.criticScore[i]));
        }
    }

    void gapIsUnbiased() // a raw 10 * IMDb - critic difference is not
    {
        const Scores scores =
            computeScores(Voices{std::vector<double>{5, 6, 7, 8}, {}, std::vector<double>{20, 40, 60, 80}, {}}, 4)
                .value();
        for (const double gap : scores.gap)
            QVERIFY(std::abs(gap) < 1e-12);
    }

    void criticsBeyondTheScaleAreClampedAndCounted()
    {
        Columns columns;
        for (int i = 0; i < 200; ++i) {
            columns.imdb.push_back(i % 2 == 0 ? 1.0 : 9.0);
            columns.tomatoes.push_back(90);
        }
        columns.tomatoes.back() = 0;
        const Scores scores = columns.scores();
        QCOMPARE(scores.criticScore.back(), 0.0);
        QCOMPARE(scores.clampedCritics, std::size_t{1});
    }

    void criticsThatAgreeOnEverythingStayNeutral()
    {
        const Scores scores =
            computeScores(Voices{std::vector<double>{4, 6, 8}, {}, std::vector<double>{70, 70, 70}, {}}, 3).value();
        for (const double critic : scores.criticScore)
            QVERIFY(same(critic, 6.0));
    }

    void fileWithoutAudienceReadsCriticsOnTheirOwnScale()
    {
        const Scores scores =
            computeScores(Voices{{}, {}, std::vector<double>{80, kNaN}, std::vector<double>{60, kNaN}}, 2).value();
        QCOMPARE(scores.weightedScore[0], 7.0);
        QVERIFY(std::isnan(scores.weightedScore[1]));
        QVERIFY(std::isnan(scores.gap[0]));
        QCOMPARE(scores.rated, std::size_t{1});
    }

    void weightsBlendTheVoices()
    {
        const Scores critics = mixed().scores(withWeights(0, 2));
        QVERIFY(same(critics.weightedScore[0], critics.criticScore[0]));
        QVERIFY(same(critics.weightedScore[7], critics.weightedRating[7])); // no critic: the audience stands alone
        const Scores audience = mixed().scores(withWeights(1, 0));
        QVERIFY(same(audience.weightedScore[0], audience.weightedRating[0]));
        QVERIFY(same(audience.weightedScore[5], audience.criticScore[5]));
    }

    void topShareCountsTheRatedOnly()
    {
        Scores scores;
        scores.weightedScore = {9, kNaN, 7, 8, 7};
        scores.rated = 4;
        QCOMPARE(topShare(scores, 9), 0.25);
        QCOMPARE(topShare(scores, 8), 0.5);
        QCOMPARE(topShare(scores, 7), 1.0); // its equals counted
        QVERIFY(std::isnan(topShare(scores, kNaN)));
        QVERIFY(std::isnan(topShare(Scores{}, 5)));
    }

    void optionsOutOfRangeAreRefused()
    {
        const auto code = [](const ScoreOptions& options) {
            const auto result = computeScores(Voices{}, 0, options);
            return result ? ErrorCode::Internal : result.error().code;
        };
        QCOMPARE(code(withWeights(-1, 1)), ErrorCode::InvalidArgument);
        QCOMPARE(code(withWeights(0, 0)), ErrorCode::InvalidArgument);
        QCOMPARE(code(withWeights(kNaN, 1)), ErrorCode::InvalidArgument);
        QCOMPARE(code(withPrior(-1)), ErrorCode::InvalidArgument);
        QCOMPARE(code(withPercentile(101)), ErrorCode::InvalidArgument);
        QCOMPARE(code({}), ErrorCode::Internal); // no title at all is no failure
    }
};

QTEST_APPLESS_MAIN(ScoresTest)
#include "scores_test.moc"
