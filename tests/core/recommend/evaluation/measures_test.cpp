// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/evaluation/measures.h"

#include <QTest>

#include <array>
#include <cmath>
#include <limits>
#include <vector>

using namespace marquee;

namespace {

TitleIds rows(std::initializer_list<std::uint32_t> numbers)
{
    TitleIds ids;
    for (const auto number : numbers)
        ids.push_back(TitleId{number});
    return ids;
}

bool near(double a, double b)
{
    return std::abs(a - b) < 1e-12;
}

} // namespace

class MeasuresTest : public QObject
{
    Q_OBJECT
private slots:
    void ndcgByHand() // found at ranks 1 and 3 of two: (1 + 1/2) / (1 + 1/log2 3)
    {
        const double best = 1 + 1 / std::log2(3.0);
        QVERIFY(near(ndcg(rows({5, 9, 2, 7}), rows({2, 5}), 20), 1.5 / best));
        QVERIFY(near(ndcg(rows({5, 2, 9, 7}), rows({2, 5}), 20), 1));
        QVERIFY(near(ndcg(rows({9, 7}), rows({2, 5}), 20), 0));
    }

    void ndcgLooksNoFurtherThanTheTop()
    {
        QVERIFY(near(ndcg(rows({9, 2, 5}), rows({2, 5}), 2), (1 / std::log2(3.0)) / (1 + 1 / std::log2(3.0))));
        QVERIFY(near(ndcg(rows({2}), rows({2, 5, 6}), 1), 1)); // the best list of one
        QVERIFY(std::isnan(ndcg(rows({2}), {}, 20)));
    }

    void recallCountsTitlesOrVotes()
    {
        const std::vector<double> votes{0, 100, 300, std::numeric_limits<double>::quiet_NaN()};
        QVERIFY(near(recall(rows({1, 0}), rows({1, 2, 3}), 20), 1.0 / 3));
        QVERIFY(near(voteRecall(rows({1, 0}), rows({1, 2, 3}), 20, votes), 0.25));
        QVERIFY(near(voteRecall(rows({2, 1}), rows({1, 2, 3}), 1, votes), 0.75));
        QVERIFY(std::isnan(recall(rows({1}), {}, 20)));
        QVERIFY(std::isnan(voteRecall(rows({3}), rows({3}), 20, votes))); // nobody voted
        QVERIFY(std::isnan(voteRecall(rows({3}), rows({3}), 20, {})));    // a file without votes
    }

    void aucCountsTiesHalf()
    {
        const std::array relevant{3.0, 1.0, 2.0, 0.0}, controls{2.0, 1.0, 2.5, -1.0};
        QVERIFY(near(pairAuc(relevant, controls), 2.5 / 4));
        QVERIFY(std::isnan(pairAuc({}, {})));
    }
};

QTEST_APPLESS_MAIN(MeasuresTest)
#include "measures_test.moc"
