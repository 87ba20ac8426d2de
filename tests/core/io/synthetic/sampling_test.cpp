// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/synthetic/sampling.h"

#include <QtTest>
#include <cmath>
#include <numeric>

using namespace marquee;
using namespace marquee::synthetic;

class SamplingTest : public QObject
{
    Q_OBJECT

private slots:
    void sharesFollowLogOdds()
    {
        const std::vector<double> shares = sharesOf(std::array{1000.0, 1001.0, 1000.0 + std::log(3.0)});
        QCOMPARE(std::accumulate(shares.begin(), shares.end(), 0.0), 1.0);
        QCOMPARE(shares[1] / shares[0], std::exp(1.0));
        QVERIFY(std::abs(shares[2] / shares[0] - 3.0) < 1e-9);
    }

    void dealtOptionsOccurAsOftenAsIsDue()
    {
        const std::array weights = {1.0, 3.0, 6.0, 0.0, 40.0, 50.0};
        DealtChoice choice(weights);
        Random random(7);
        std::array<int, 6> counts = {};
        for (int i = 0; i < 2000; ++i)
            ++counts[choice.pick(random)];
        for (std::size_t i = 0; i < counts.size(); ++i) // independent draws stray by up to 22 at one standard error
            QVERIFY2(std::abs(counts[i] - 20.0 * weights[i]) <= 3.0, qPrintable(QString::number(counts[i])));
        QCOMPARE(counts[3], 0);
    }

    void dealingDiffersBySeed()
    {
        const std::array weights = {1.0, 1.0, 1.0, 1.0};
        std::array<std::vector<std::size_t>, 2> dealt;
        for (std::uint64_t seed = 0; seed < 2; ++seed) {
            DealtChoice choice(weights);
            Random random(seed);
            for (int i = 0; i < 40; ++i)
                dealt[seed].push_back(choice.pick(random));
        }
        QVERIFY(dealt[0] != dealt[1]);
    }

    void nothingToDealIsEmpty()
    {
        QVERIFY(DealtChoice(std::array{0.0, 0.0}).empty());
        QVERIFY(DealtChoice({}).empty());
        QVERIFY(!DealtChoice(std::array{0.0, 2.0}).empty());
    }

    void steadyChoiceKeepsChangingProbabilities()
    {
        const std::array<std::array<double, 3>, 2> shares = {{{0.9, 0.08, 0.02}, {0.2, 0.2, 0.6}}};
        SteadyChoice choice;
        Random random(11);
        std::array<std::array<int, 3>, 2> counts = {};
        constexpr int kPicks = 20000;
        for (int i = 0; i < kPicks; ++i) {
            const auto kind = static_cast<std::size_t>(random.below(2));
            ++counts[kind][choice.pick(shares[kind], random)];
        }
        for (std::size_t option = 0; option < 3; ++option) {
            double due = 0;
            for (std::size_t kind = 0; kind < 2; ++kind) {
                const double rows = std::accumulate(counts[kind].begin(), counts[kind].end(), 0.0);
                due += rows * shares[kind][option];
                QVERIFY(std::abs(counts[kind][option] / rows - shares[kind][option]) < 0.02);
            }
            QVERIFY(std::abs(counts[0][option] + counts[1][option] - due) < 15);
        }
    }

    void steadyCoinKeepsItsShare()
    {
        SteadyCoin coin;
        Random random(3);
        int heads = 0;
        for (int i = 0; i < 10000; ++i)
            heads += coin.toss(0.3, random) ? 1 : 0;
        QVERIFY2(std::abs(heads - 3000) <= 20, qPrintable(QString::number(heads))); // fair tosses: 46
    }

    void quantilesFallIntoEverySlice()
    {
        constexpr std::size_t kRows = 1000;
        StratifiedQuantiles quantiles(kRows, Random(5));
        std::vector<int> counts(kRows, 0);
        for (std::size_t i = 0; i < kRows; ++i)
            ++counts[static_cast<std::size_t>(quantiles.next() * kRows)];
        QCOMPARE(counts, std::vector<int>(kRows, 1));
    }
};

QTEST_APPLESS_MAIN(SamplingTest)
#include "sampling_test.moc"
