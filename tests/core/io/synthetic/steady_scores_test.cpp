// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/synthetic/steady_scores.h"

#include "io/synthetic/sampling.h"

#include <QtTest>
#include <algorithm>
#include <cmath>

using namespace marquee;
using namespace marquee::synthetic;

class SteadyScoresTest : public QObject
{
    Q_OBJECT

private:
    static constexpr std::size_t kImdb = 1;
    static constexpr std::uint32_t kWar = std::uint32_t{1} << 19U;

    /// A normal distribution around 50 with deviation 10.
    static ScoreFigures figures(bool logarithm = false)
    {
        return {0, kGenres, logarithm, 50000, 10000, 3000, {26737, 33551, 43255, 50000, 56745, 66449, 73263}};
    }

private slots:
    void strainOfTheFirstValue()
    {
        const ScoreFigures expected = figures();
        const SteadyDistribution distribution(expected);
        // No deviation from the mean; a square of 0 in place of 1, over kurtosis - 1; half the percentiles above it.
        const double shares = 0.25 * 0.25 / 0.1875 + 0.05 * 0.05 / 0.0475 + 0.01 * 0.01 / 0.0099;
        QVERIFY(std::abs(distribution.strainWith(50.0) - (1.0 / 2.0 + 2.0 * shares)) < 1e-12);
    }

    void aPercentileHoldsByItsTies()
    {
        ScoreFigures expected = figures();
        expected.percentiles.fill(50000);
        SteadyDistribution distribution(expected);
        for (int i = 0; i < 9; ++i)
            distribution.add(50.0);
        // All ten values equal every percentile: only the deviation of 0 in place of 10 is off, by 10 squares of 1.
        QVERIFY(std::abs(distribution.strainWith(50.0) - 10.0 * 10.0 / 2.0 / 10.0) < 1e-12);
    }

    void logarithmsAreTakenFirst()
    {
        const ScoreFigures plain = figures();
        const ScoreFigures logarithm = figures(true);
        QCOMPARE(SteadyDistribution(logarithm).strainWith(1e47), SteadyDistribution(plain).strainWith(47.0));
    }

    void choosingByStrainKeepsTheFigures()
    {
        const ScoreFigures expected = figures();
        SteadyDistribution steady(expected);
        Random random(1);
        std::vector<double> values;
        for (int i = 0; i < 4000; ++i) {
            double best = 50.0 + 10.0 * normal(random);
            const double other = 50.0 + 10.0 * normal(random);
            if (steady.strainWith(other) < steady.strainWith(best))
                best = other;
            steady.add(best);
            values.push_back(best);
        }
        for (std::size_t i = 0; i < kPercentiles.size();
             ++i) { // independent draws stray by 6 to 32 at one standard error
            const double limit = static_cast<double>(expected.percentiles[i]) * 1e-3;
            const auto below = std::count_if(values.begin(), values.end(), [limit](double v) { return v < limit; });
            const double off = static_cast<double>(below) - 4000 * kPercentiles[i];
            QVERIFY2(std::abs(off) <= 4, qPrintable(QString("%1: %2").arg(kPercentiles[i]).arg(off)));
        }
    }

    void genresWeighBesideAllTitles()
    {
        const SteadyScores fresh;
        QVERIFY(fresh.strainWith(kImdb, kWar, 6.5) > fresh.strainWith(kImdb, 0, 6.5));

        SteadyScores steady;
        for (int i = 0; i < 200; ++i)
            steady.add(kImdb, 0, i % 2 == 0 ? 3.0 : 9.0);
        SteadyScores skewed = steady;
        skewed.add(kImdb, kWar, 2.0);
        skewed.add(kImdb, kWar, 2.0);
        QVERIFY(skewed.strainWith(kImdb, kWar, 8.0) < skewed.strainWith(kImdb, kWar, 2.0));
        const double other = steady.strainWith(kImdb, 1, 7.0) - steady.strainWith(kImdb, 0, 7.0);
        const double otherSkewed = skewed.strainWith(kImdb, 1, 7.0) - skewed.strainWith(kImdb, 0, 7.0);
        QVERIFY(std::abs(other - otherSkewed) < 1e-9); // dramas know nothing of war films
    }

    void everyScoreHasFigures()
    {
        const SteadyScores steady;
        for (std::size_t score = 0; score < scoreModels().size(); ++score)
            QVERIFY(steady.strainWith(score, 0, 7.0) > 0);
    }
};

QTEST_APPLESS_MAIN(SteadyScoresTest)
#include "steady_scores_test.moc"
