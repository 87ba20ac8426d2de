// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/recommend/question_facts.h"

#include "ui/mainwindow/window_fixture.h"

#include <QTest>

using namespace marquee;

class QuestionFactsTest : public QObject
{
    Q_OBJECT
private slots:
    void titles()
    {
        PickQuestion question;
        QVERIFY(facts(question).empty());
        question.titles = {{3}};
        QCOMPARE(facts(question).size(), std::size_t{1});
        QCOMPARE(facts(question)[0].value, std::string("Title 003"));
        question.titles = {{3}, {5}};
        question.excluded = {{7}};
        question.pinned = {{9}, {8}};
        const auto all = facts(question);
        QCOMPARE(all.size(), std::size_t{4});
        QCOMPARE(all[1].value, std::string("Title 003; Title 005"));
        QCOMPARE(all[2].value, std::string("Title 007"));
        QCOMPARE(all[3].value, std::string("Title 009; Title 008"));
    }

    void anAudienceWithItsWeights()
    {
        PickQuestion question;
        question.titles = {{3}}; // not asked about now
        question.audience = true;
        question.persona.name = "Families";
        question.persona.liked = {{"Up", 2009, 1}, {"Coco", {}, 2}};
        question.persona.disliked = {{"Saw", {}, 1}};
        question.persona.genres = {{"Comedy", 1.5}, {"Horror", -1}};
        const auto all = facts(question);
        QCOMPARE(all.size(), std::size_t{3});
        QCOMPARE(all[1].value, std::string("Up 2009; Coco (2); Comedy (1.5)"));
        QCOMPARE(all[2].value, std::string("Saw; Horror"));
    }

private:
    std::vector<PickFact> facts(const PickQuestion& question) const
    {
        return questionFacts(question, *m_data->catalogue);
    }

    DatasetPtr m_data = test::catalogueDataset(12);
};

QTEST_MAIN(QuestionFactsTest)
#include "question_facts_test.moc"
