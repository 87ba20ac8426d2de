// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/evaluation/questions.h"

#include "core/fixtures.h"

#include <QTest>

#include <algorithm>

using namespace marquee;

namespace {

bool disjoint(const TitleIds& a, const TitleIds& b)
{
    return std::none_of(a.begin(), a.end(), [&](TitleId id) { return std::binary_search(b.begin(), b.end(), id); });
}

Likes likesOf(std::vector<TitleIds> lists)
{
    Likes likes;
    for (auto& list : lists)
        likes.viewers.push_back({"viewer", std::move(list)});
    return likes;
}

} // namespace

class QuestionsTest : public QObject
{
    Q_OBJECT

    DatasetPtr m_data = fixtures::madeUp(60);

private slots:
    void oneLikeAsksForTheOthers()
    {
        const Likes likes = likesOf({{{3}, {5}, {8}}, {{7}}});
        const Questions asked = likesQuestions(likes, *m_data->catalogue, {});
        QCOMPARE(asked.questions.size(), std::size_t{3}); // who likes one title alone has no answer
        for (const Question& question : asked.questions) {
            QCOMPARE(question.query.titles.size(), std::size_t{1});
            QCOMPARE(question.relevant.size(), std::size_t{2});
            QVERIFY(disjoint(question.query.titles, question.relevant));
            QVERIFY(!question.query.hidden);
        }
        QCOMPARE(std::count(asked.candidates.begin(), asked.candidates.end(), 1), std::ptrdiff_t{4});
    }

    void questionsAreLimitedAndDrawnByTheSeed()
    {
        std::vector<TitleIds> lists;
        for (std::uint32_t v = 0; v < 40; ++v)
            lists.push_back({{v}, {v + 5}, {v + 10}, {v + 11}, {v + 12}, {v + 13}, {v + 14}});
        const Likes likes = likesOf(lists);
        const auto rows = [&](std::uint64_t seed) {
            std::vector<std::uint32_t> out;
            for (const Question& q : likesQuestions(likes, *m_data->catalogue, {seed, 23, 10, 0}).questions)
                out.push_back(q.query.titles.front().row);
            return out;
        };
        QCOMPARE(rows(1).size(), std::size_t{23}); // five a viewer, then three
        QCOMPARE(rows(1), rows(1));
        QVERIFY(rows(1) != rows(2));
    }

    void halfOfAGroupAsksForTheOther()
    {
        RecoveryGroup group{"tag", "t", Part::Tags, {}};
        for (std::uint32_t row = 0; row < 41; ++row)
            group.titles.push_back({row});
        const Questions asked = recoveryQuestions({group}, *m_data, {});
        QCOMPARE(asked.questions.size(), std::size_t{1});
        const Question& question = asked.questions.front();
        QCOMPARE(question.query.titles.size(), std::size_t{10});
        QCOMPARE(question.relevant.size(), std::size_t{20});
        QVERIFY(std::is_sorted(question.relevant.begin(), question.relevant.end()));
        QVERIFY(disjoint(question.query.titles, question.relevant));
        QVERIFY(question.query.hidden == Part::Tags);
    }

    void recoveryMayStayAmongWhatManySaw()
    {
        const auto votes = m_data->catalogue->numbers(Measure::ImdbVotes);
        RecoveryGroup all{"tag", "t", std::nullopt, m_data->all()};
        QuestionOptions options;
        options.mostVoted = 12;
        options.mostSeeds = 1;
        const Questions asked = recoveryQuestions({all}, *m_data, options);
        QCOMPARE(std::count(asked.candidates.begin(), asked.candidates.end(), 1), std::ptrdiff_t{12});
        double least = 1e300;
        for (std::size_t row = 0; row < votes.size(); ++row)
            if (asked.candidates[row] != 0)
                least = std::min(least, votes[row]);
        for (std::size_t row = 0; row < votes.size(); ++row)
            QVERIFY(asked.candidates[row] != 0 || !(votes[row] > least));
        QCOMPARE(asked.questions.front().query.titles.size(), std::size_t{1});
        QCOMPARE(asked.questions.front().relevant.size(), std::size_t{6});
        RecoveryGroup one{"tag", "t", std::nullopt, {m_data->all().front()}};
        QVERIFY(recoveryQuestions({one}, *m_data, {}).questions.empty());
    }

    void aQuarterOfEachKind()
    {
        std::vector<RecoveryGroup> groups(30, {"tag", "t", Part::Tags, {{1}, {2}}});
        groups.push_back({"director", "d", Part::People, {{3}, {4}}});
        QCOMPARE(recoveryQuestions(groups, *m_data, {7, 40, 10, 0}).questions.size(), std::size_t{11});
    }
};

QTEST_APPLESS_MAIN(QuestionsTest)
#include "questions_test.moc"
