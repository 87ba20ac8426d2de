// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/taste.h"

#include "core/recommend/recommender_fixture.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace marquee;
using namespace marquee::test;

namespace {

PickList listFor(const Engine& engine, const Taste& taste, const PickOptions& how)
{
    return engine.recommender->picksFor(taste, how).value();
}

const Pick& pickOf(const PickList& list, std::uint32_t row)
{
    return *std::find_if(list.picks.begin(), list.picks.end(), [&](const Pick& p) { return p.title.row == row; });
}

Taste likedLabel(Part kind, const std::string& name, double weight = 1)
{
    Taste taste;
    taste.labels.push_back({kind, name, weight});
    return taste;
}

} // namespace

/// Recommender::picksFor().
class TasteTest : public QObject
{
    Q_OBJECT
private slots:
    void likedTitlesAloneAreSeveralTitlesTakenTogether()
    {
        const TitleIds both{{3}, {9}};
        for (const Preset preset : {Preset::Similar, Preset::Crowd, Preset::Gems, Preset::Segment}) {
            Taste taste;
            taste.liked = {{{3}, 2}, {{9}, 2}};
            const PickList list = listFor(engine600(), taste, options(preset, 0.85, 50));
            const PickList expected = engine600().recommender->picks(both, options(preset, 0.85, 50)).value();
            QCOMPARE(rowsOf(list), rowsOf(expected));
            for (std::size_t i = 0; i < list.picks.size(); ++i)
                QVERIFY(std::abs(list.picks[i].score - expected.picks[i].score) < 1e-12);
        }
    }

    void partsAddUpAndRankPlainly() // the rough scores lose nobody
    {
        Taste taste;
        taste.liked = {{{3}, 1}, {{40}, 0.3}};
        taste.disliked = {{{77}, 1}};
        taste.labels = {{Part::Genres, "drama", 2}, {Part::Tags, "Tag 3", -1}, {Part::People, "Person 7", 1}};
        const PickList all = listFor(engine600(), taste, options(Preset::Similar, 1, 600));
        for (std::size_t i = 0; i < all.picks.size(); ++i) {
            double sum = 0;
            for (const double part : all.picks[i].contributions)
                sum += std::isnan(part) ? 0 : part;
            QVERIFY(std::abs(sum - all.picks[i].score) < 1e-12);
            QVERIFY(all.picks[i].score >= 0 && all.picks[i].score <= 1);
            QVERIFY(i == 0 || all.picks[i - 1].score >= all.picks[i].score);
        }
        auto expected = rowsOf(all);
        expected.resize(20);
        QCOMPARE(rowsOf(listFor(engine600(), taste, options(Preset::Similar, 1, 20))), expected);
        for (const std::uint32_t row : {3U, 40U, 77U})
            QVERIFY(std::find(expected.begin(), expected.end(), row) == expected.end());
    }

    void rocchioByHand() // likes A (Drama) and Comedy equally, less half of Horror
    {
        const Engine engine = engineFor(fixtures::fromCsv("Title,Genre\nA,Drama\nB,Drama\nC,Comedy\nD,Horror\n"
                                                          "E,\"Drama, Horror\"\nF,\n"),
                                        0);
        Taste taste;
        taste.liked = {{{0}, 1}};
        taste.labels = {{Part::Genres, "Comedy", 1}, {Part::Genres, "Horror", -3}};
        PickOptions how = options(Preset::Similar, 1);
        how.weights = onlyPart(Part::Genres);
        const PickList list = listFor(engine, taste, how);
        QVERIFY(std::abs(pickOf(list, 1).score - 0.5) < 1e-12);
        QVERIFY(std::abs(pickOf(list, 2).score - 0.5) < 1e-12);
        QCOMPARE(pickOf(list, 3).score, 0.0); // disliked, never below 0
        const double drama = std::log(1 + 5.0 / 3), horror = std::log(1 + 5.0 / 2), length = std::hypot(drama, horror);
        QVERIFY(std::abs(pickOf(list, 4).score - std::max(0.0, drama / length / 2 - horror / length / 2)) < 1e-12);
        QVERIFY(std::isnan(contribution(pickOf(list, 5), Part::Genres))); // it lacks the kind
    }

    void aLabelAloneKnowsNoEra()
    {
        const PickList list =
            listFor(engine600(), likedLabel(Part::Genres, "comedy"), options(Preset::Similar, 1, 600));
        QCOMPARE(list.picks.size(), std::size_t{600});
        QVERIFY(list.query.empty());
        const ListColumn& genres = engine600().data->catalogue->list(ListField::Genres);
        for (const Pick& pick : list.picks) {
            for (const Part part : {Part::Tags, Part::Cluster, Part::Era, Part::Market})
                QVERIFY(std::isnan(contribution(pick, part)));
            const bool comedy = genres.joined(pick.title).find("Comedy") != std::string::npos;
            QCOMPARE(contribution(pick, Part::Genres) > 0, comedy);
        }
    }

    void dislikesTakeAway()
    {
        Taste taste;
        taste.liked = {{{3}, 1}};
        const PickOptions how = options(Preset::Similar, 1, 600);
        const PickList before = listFor(engine600(), taste, how);
        taste.disliked = {{{8}, 1}};
        const PickList after = listFor(engine600(), taste, how);
        for (const Pick& pick : after.picks)
            QVERIFY(pick.score <= pickOf(before, pick.title.row).score + 1e-12);
        taste.dislikeShare = 0;
        for (const Pick& pick : listFor(engine600(), taste, how).picks)
            QVERIFY(std::abs(pick.score - pickOf(before, pick.title.row).score) < 1e-12);
    }

    void impossibleTastesAreRefused()
    {
        const auto code = [](const Taste& taste) {
            const auto result = engine600().recommender->picksFor(taste, {});
            return result ? ErrorCode::Internal : result.error().code;
        };
        QCOMPARE(code({}), ErrorCode::InvalidArgument);
        QCOMPARE(code(likedLabel(Part::Genres, "Drama", -1)), ErrorCode::InvalidArgument); // likes nothing
        QCOMPARE(code(likedLabel(Part::Genres, "Drama", std::nan(""))), ErrorCode::InvalidArgument);
        Taste taste;
        taste.liked = {{{600}, 1}};
        QCOMPARE(code(taste), ErrorCode::NoSuchTitle);
        taste.liked = {{{1}, 0}};
        QCOMPARE(code(taste), ErrorCode::InvalidArgument);
        taste.liked.assign(kMostTasteTitles + 1, {{1}, 1});
        QCOMPARE(code(taste), ErrorCode::InvalidArgument);
        taste.liked = {{{1}, 1}};
        taste.dislikeShare = -1;
        QCOMPARE(code(taste), ErrorCode::InvalidArgument);
    }
};

QTEST_APPLESS_MAIN(TasteTest)
#include "taste_test.moc"
