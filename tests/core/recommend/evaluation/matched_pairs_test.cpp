// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/evaluation/matched_pairs.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace marquee;

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

} // namespace

class MatchedPairsTest : public QObject
{
    Q_OBJECT

    std::vector<double> m_votes; ///< row * 10, every tenth unknown
    std::vector<char> m_all = std::vector<char>(100, 1);

private slots:
    void initTestCase()
    {
        for (int row = 0; row < 100; ++row)
            m_votes.push_back(row % 10 == 9 ? kNaN : row * 10.0);
    }

    void controlsAreNearInVotesAndNotRelevant()
    {
        const MatchedPairs matched(m_votes, m_all);
        const TitleIds relevant{{40}, {41}, {42}};
        for (std::uint64_t seed = 0; seed < 50; ++seed) {
            const auto pairs = matched.pairs(relevant, m_all, Random(seed));
            QCOMPARE(pairs.size(), std::size_t{3});
            for (const auto& [title, control] : pairs) {
                QVERIFY(!std::binary_search(relevant.begin(), relevant.end(), control));
                QVERIFY(std::abs(m_votes[title.row] - m_votes[control.row]) <= 100);
            }
        }
    }

    void unknownVotesAndForbiddenTitlesStayOut()
    {
        std::vector<char> few(100, 0);
        for (const std::size_t row : {10, 80, 89})
            few[row] = 1;
        const MatchedPairs matched(m_votes, m_all);
        const TitleIds relevant{{10}, {19}, {20}};
        const auto pairs = matched.pairs(relevant, few, Random(1));
        QCOMPARE(pairs.size(), std::size_t{2}); // 19 has no votes
        for (const auto& pair : pairs)
            QCOMPARE(pair.control.row, 80U); // 10 is relevant, 89 has no votes
        QVERIFY(MatchedPairs({}, {}).pairs({}, {}, Random(1)).empty());
    }

    void equalVotesFavourNobody() // of many titles with the same votes as many controls lie below as above
    {
        std::vector<double> votes;
        for (int row = 0; row < 400; ++row)
            votes.push_back(row / 20); // twenty of each number
        const std::vector<char> all(400, 1);
        const MatchedPairs matched(votes, all);
        double wins = 0, pairs = 0;
        for (std::uint32_t row = 20; row < 380; ++row)
            for (const auto& pair : matched.pairs(TitleIds{{row}}, all, Random(row))) {
                const double apart = votes[row] - votes[pair.control.row];
                wins += apart > 0 ? 1 : (apart < 0 ? 0 : 0.5);
                ++pairs;
            }
        QVERIFY(std::abs(wins / pairs - 0.5) < 0.03);
    }

    void drawsAreTheSeedsAndLimited()
    {
        const MatchedPairs matched(m_votes, m_all);
        TitleIds relevant;
        for (std::uint32_t row = 0; row < 60; ++row)
            relevant.push_back({row});
        const auto first = matched.pairs(relevant, m_all, Random(5));
        const auto again = matched.pairs(relevant, m_all, Random(5));
        QCOMPARE(first.size(), MatchedPairs::kMostPairs);
        for (std::size_t i = 0; i < first.size(); ++i)
            QVERIFY(first[i].relevant == again[i].relevant && first[i].control == again[i].control);
    }
};

QTEST_APPLESS_MAIN(MatchedPairsTest)
#include "matched_pairs_test.moc"
