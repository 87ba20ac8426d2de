// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/verdict.h"

#include <QTest>

#include <cmath>

using namespace marquee;

namespace {

const double kUnknown = std::nan("");

/// A weakly clustered catalogue: inertia falls with the logarithm of k, the indices favour the coarsest split, all
/// repeat.
std::vector<KScores> weak(int from, int to)
{
    std::vector<KScores> scores;
    for (int k = from; k <= to; ++k)
        scores.push_back({k, 1000 - 100 * std::log(k), 0.3 - 0.01 * k, 3000.0 - 100 * k, 1.5 + 0.01 * k, 0.95});
    return scores;
}

KScores& at(std::vector<KScores>& scores, int k)
{
    return scores[static_cast<std::size_t>(k - scores.front().k)];
}

} // namespace

class VerdictTest : public QObject
{
    Q_OBJECT
private slots:
    void agreementOnAFineSplitWins()
    {
        auto scores = weak(2, 12);
        at(scores, 6).silhouette = 0.4;
        at(scores, 6).daviesBouldin = 1.0;
        const Verdict verdict = judge(scores);
        QCOMPARE(verdict.suggested, std::optional(6));
        QCOMPARE(QString::fromStdString(verdict.text),
                 QString("k = 6: silhouette and Davies-Bouldin agree; Calinski-Harabasz prefers 2; no clear elbow. "
                         "All splits from 5 to 12 repeat (ARI 0.90 or more)."));
    }
    void agreementOnACoarseSplitNeedsStructure()
    {
        auto scores = weak(2, 12);
        QVERIFY(judge(scores).suggested != std::optional(2));
        at(scores, 2).silhouette = 0.7;
        QCOMPARE(judge(scores).suggested, std::optional(2));
    }
    void repeatingLocalOptimumBeatsACoarseSplit()
    {
        auto scores = weak(2, 12);
        at(scores, 7).silhouette += 0.02;
        at(scores, 9).silhouette += 0.02;
        at(scores, 9).daviesBouldin -= 0.05;
        for (const int k : {6, 11, 12})
            at(scores, k).stability = 0.6;
        const Verdict verdict = judge(scores);
        QCOMPARE(verdict.suggested, std::optional(9)); // two indices against one
        QCOMPARE(QString::fromStdString(verdict.text),
                 QString("k = 9: silhouette and Davies-Bouldin agree on a local optimum here, and the split repeats. "
                         "Over the whole range silhouette, Calinski-Harabasz and Davies-Bouldin prefer 2; "
                         "no clear elbow. Of the finer splits 5 and 7 to 10 repeat (ARI 0.90 or more); "
                         "6, 11 and 12 do not."));
        at(scores, 9).stability = 0.6;
        QCOMPARE(judge(scores).suggested, std::optional(7));
    }
    void finestRepeatingSplitWithoutAnOptimum()
    {
        auto scores = weak(2, 12);
        for (const int k : {5, 6, 8, 12})
            at(scores, k).stability = 0.5;
        const Verdict verdict = judge(scores);
        QCOMPARE(verdict.suggested, std::optional(11));
        QVERIFY(verdict.text.find("the finest split that repeats") != std::string::npos);
    }
    void nothingRepeats()
    {
        auto scores = weak(2, 8);
        for (KScores& each : scores)
            each.stability = 0.3;
        const Verdict verdict = judge(scores);
        QCOMPARE(verdict.suggested, std::optional(5));
        QVERIFY(verdict.text.find("None of the splits from 5 to 8 repeats") != std::string::npos);
    }
    void unknownRepetitionIsNotMentioned()
    {
        auto scores = weak(2, 8);
        for (KScores& each : scores)
            each.stability = kUnknown;
        at(scores, 6).silhouette += 0.02;
        const Verdict verdict = judge(scores);
        QCOMPARE(verdict.suggested, std::optional(6));
        QVERIFY(verdict.text.find("repeat") == std::string::npos);
    }
    void coarseRangesStayInside()
    {
        QCOMPARE(judge(weak(2, 4)).suggested, std::optional(2));
        QCOMPARE(judge(weak(3, 3)).suggested, std::optional(3));
    }
    void clearElbow()
    {
        auto scores = weak(2, 9);
        for (KScores& each : scores)
            each.inertia = each.k < 4 ? 1000 - 200 * each.k : 100 - each.k;
        QVERIFY(judge(scores).text.find("the elbow is at 4") != std::string::npos);
    }
    void nothingToSay()
    {
        QCOMPARE(judge({}).suggested, std::optional<int>());
        const Verdict verdict = judge({{1, 5, kUnknown, kUnknown, kUnknown, 1}});
        QCOMPARE(verdict.suggested, std::optional<int>());
        QVERIFY(!verdict.text.empty());
    }
};

QTEST_APPLESS_MAIN(VerdictTest)
#include "verdict_test.moc"
