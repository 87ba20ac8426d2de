// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/cluster_match.h"

#include "base/random.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <stdexcept>

using namespace marquee;

namespace {

using Labels = std::vector<int>;

/// The largest sum of indices over all ways to pair k clusters with k.
double bestSum(const Labels& before, const Labels& after, int k)
{
    const auto index = [&](int i, int j) {
        double both = 0, either = 0;
        for (std::size_t row = 0; row < before.size(); ++row) {
            both += before[row] == i && after[row] == j ? 1 : 0;
            either += before[row] == i || after[row] == j ? 1 : 0;
        }
        return either > 0 ? both / either : 0;
    };
    std::vector<int> order(static_cast<std::size_t>(k));
    std::iota(order.begin(), order.end(), 0);
    double best = 0;
    do {
        double sum = 0;
        for (int i = 0; i < k; ++i)
            sum += index(i, order[static_cast<std::size_t>(i)]);
        best = std::max(best, sum);
    } while (std::next_permutation(order.begin(), order.end()));
    return best;
}

} // namespace

class ClusterMatchTest : public QObject
{
    Q_OBJECT
private slots:
    void otherNumbersForTheSameClusters()
    {
        const auto pairs = matchClusters(Labels{0, 0, 1, 2, 2}, Labels{2, 2, 0, 1, 1});
        QCOMPARE(pairs.size(), std::size_t{3});
        const std::vector<int> partners{2, 0, 1};
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(pairs[static_cast<std::size_t>(i)].before, i);
            QCOMPARE(pairs[static_cast<std::size_t>(i)].after, partners[static_cast<std::size_t>(i)]);
            QCOMPARE(pairs[static_cast<std::size_t>(i)].jaccard, 1.0);
        }
    }

    void theBestOfAllWaysToPair() // not the best pair first: that is at times worse on the whole
    {
        Random random(7);
        for (int round = 0; round < 200; ++round) {
            const int k = 2 + static_cast<int>(random.below(4));
            Labels before, after;
            for (int row = 0; row < 40; ++row) {
                before.push_back(static_cast<int>(random.below(static_cast<std::uint64_t>(k))));
                after.push_back(random.below(3) == 0 ? static_cast<int>(random.below(static_cast<std::uint64_t>(k)))
                                                     : (before.back() + 1) % k);
            }
            double sum = 0;
            std::vector<int> seen;
            for (const ClusterPair& pair : matchClusters(before, after)) {
                QVERIFY(std::find(seen.begin(), seen.end(), pair.after) == seen.end());
                seen.push_back(pair.after);
                sum += pair.jaccard;
            }
            QVERIFY(std::abs(sum - bestSum(before, after, k)) < 1e-12);
        }
    }

    void fewerOrMoreClusters()
    {
        // Cluster 1 falls into a part of three and a part of two: the larger goes on as it.
        const Labels before{0, 0, 0, 1, 1, 1, 1, 1};
        const Labels after{2, 2, 2, 0, 0, 0, 1, 1};
        const auto split = matchClusters(before, after);
        QCOMPARE(split.size(), std::size_t{2});
        QCOMPARE(split[1].before, 1);
        QCOMPARE(split[1].after, 0);
        QCOMPARE(split[1].jaccard, 0.6);
        QCOMPARE(matchClusters(after, before).size(), std::size_t{2});
    }

    void tooLittleInCommonIsNoPair()
    {
        const Labels before{0, 0, 0, 0, 1, 1, 1, 1};
        const Labels after{0, 1, 2, 3, 4, 4, 4, 4};
        const auto pairs = matchClusters(before, after, kSameCluster);
        QCOMPARE(pairs.size(), std::size_t{1});
        QCOMPARE(pairs[0].before, 1);
        QCOMPARE(pairs[0].after, 4);
    }

    void rowsLeftOutBelongToNobody()
    {
        const auto pairs = matchClusters(Labels{0, 0, -1, 1}, Labels{1, 1, 1, -1});
        QCOMPARE(pairs.size(), std::size_t{1});
        QCOMPARE(pairs[0].after, 1);
        QCOMPARE(pairs[0].jaccard, 2.0 / 3.0);
    }

    void emptyAndUnequal()
    {
        QVERIFY(matchClusters(Labels{}, Labels{}).empty());
        QVERIFY(matchClusters(Labels{-1}, Labels{0}).empty());
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, matchClusters(Labels{0}, Labels{0, 1}));
    }
};

QTEST_APPLESS_MAIN(ClusterMatchTest)
#include "cluster_match_test.moc"
