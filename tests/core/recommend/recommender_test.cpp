// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/recommender.h"

#include "core/recommend/recommender_fixture.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <thread>

using namespace marquee;
using namespace marquee::test;

namespace {

constexpr std::array kPresets{Preset::Similar, Preset::Crowd, Preset::Gems, Preset::Segment};

} // namespace

class RecommenderTest : public QObject
{
    Q_OBJECT
private slots:
    void partsAddUpToTheScore()
    {
        for (const Preset preset : kPresets)
            for (std::uint32_t row = 0; row < 60; ++row)
                for (const Pick& pick : picksOf(engine600(), row, options(preset, 0.85)).picks) {
                    double sum = 0;
                    for (const double part : pick.contributions)
                        sum += std::isnan(part) ? 0 : part;
                    QVERIFY(std::abs(sum - pick.score) < 1e-12);
                    QVERIFY(pick.score >= 0 && pick.score <= 1);
                }
    }

    void plainRankingIsTheRankingOfAllTitles() // the pool of the best loses nobody
    {
        for (const Preset preset : kPresets) {
            const PickList all = picksOf(engine600(), 7, options(preset, 1, 600));
            for (std::size_t i = 1; i < all.picks.size(); ++i)
                QVERIFY(all.picks[i - 1].score >= all.picks[i].score);
            const auto top = rowsOf(picksOf(engine600(), 7, options(preset, 1)));
            auto expected = rowsOf(all);
            expected.resize(20);
            QCOMPARE(top, expected);
        }
    }

    void similarityIsSymmetricAndOneWithItself()
    {
        const auto& recommender = *engine600().recommender;
        const PartValues weights = presetWeights(Preset::Similar);
        for (std::uint32_t a = 0; a < 40; ++a)
            for (std::uint32_t b = 0; b < 40; ++b) {
                const double there = recommender.similarity(TitleId{a}, TitleId{b}, weights);
                QCOMPARE(there, recommender.similarity(TitleId{b}, TitleId{a}, weights));
                QVERIFY(there >= 0 && there <= 1 + 1e-12);
            }
        const Catalogue& catalogue = *engine600().data->catalogue;
        for (std::uint32_t row = 0; row < 40; ++row) {
            const double self = recommender.similarity(TitleId{row}, TitleId{row}, onlyPart(Part::Genres));
            QVERIFY(std::abs(self - (catalogue.list(ListField::Genres).empty(TitleId{row}) ? 0 : 1)) < 1e-12);
        }
        QCOMPARE(recommender.similarity(TitleId{0}, TitleId{1}, onlyPart(Part::Quality)), 0.0);
    }

    void cosineMatchesTheFormula() // idf = log(1 + N / df): Drama 3 of 4, Comedy 2, Horror 1
    {
        const auto data = fixtures::fromCsv("Title,Genre,IMDb Score\nA,\"Drama, Comedy\",7\nB,Drama,7\n"
                                            "C,\"Drama, Horror\",7\nD,Comedy,7\nE,,7\n");
        const Engine engine = engineFor(data, 0);
        const double drama = std::log(1 + 4.0 / 3), comedy = std::log(3.0), horror = std::log(5.0);
        const double cosAB = drama / std::hypot(drama, comedy);
        const double cosAC = drama * drama / (std::hypot(drama, comedy) * std::hypot(drama, horror));
        const auto cosine = [&](std::uint32_t a, std::uint32_t b) {
            return engine.recommender->similarity(TitleId{a}, TitleId{b}, onlyPart(Part::Genres));
        };
        QVERIFY(std::abs(cosine(0, 1) - cosAB) < 1e-12);
        QVERIFY(std::abs(cosine(0, 2) - cosAC) < 1e-12);
        QCOMPARE(cosine(1, 3), 0.0);
        QCOMPARE(cosine(4, 4), 0.0); // missing is not alike
    }

    void whatIsUnknownHasNoCellAndCountsNothing()
    {
        const Catalogue& catalogue = *engine600().data->catalogue;
        const auto& scores = engine600().data->scores->weightedScore;
        bool sawUnrated = false;
        for (const Pick& pick : picksOf(engine600(), 7, options(Preset::Similar, 1, 600)).picks) {
            QCOMPARE(std::isnan(contribution(pick, Part::Quality)), std::isnan(scores[pick.title.row]));
            QCOMPARE(std::isnan(contribution(pick, Part::Era)),
                     !catalogue.releaseYear(pick.title) || !catalogue.releaseYear(TitleId{7}));
            sawUnrated |= std::isnan(scores[pick.title.row]);
        }
        QVERIFY(sawUnrated);
    }

    void borrowedFactsMakeNobodyAlike()
    {
        const std::string facts = "8.1,5000,\"Ann Actor, Bob Actor\",04 Oct 2019,Horror";
        const auto data = fixtures::fromCsv("Title,IMDb Score,IMDb Votes,Actors,Release Date,Genre,Tags\n"
                                            "It," +
                                            facts + ",Horror Movies\nIts Okay," + facts +
                                            ",Romantic TV Shows\n"
                                            "Clowns,6,800,Ann Actor,01 Jan 2018,Horror,Horror Films\n");
        const Engine engine = engineFor(data, 0);
        const PickList list = picksOf(engine, 0, options(Preset::Similar, 1));
        for (const Pick& pick : list.picks) {
            const bool borrowed = pick.title.row == 1;
            for (const Part part : {Part::Genres, Part::People, Part::Era})
                QCOMPARE(std::isnan(contribution(pick, part)), borrowed);
            QVERIFY(!std::isnan(contribution(pick, Part::Tags)));
        }
        QCOMPARE(engine.recommender->similarity(TitleId{0}, TitleId{1}, onlyPart(Part::People)), 0.0);
        QVERIFY(engine.recommender->shared(TitleId{0}, TitleId{1}).people.empty());
        QCOMPARE(engine.recommender->shared(TitleId{0}, TitleId{2}).people, std::vector<std::string>{"Ann Actor"});
        QCOMPARE(engine.recommender->shared(TitleId{0}, TitleId{2}).tags.size(), std::size_t{1}); // Films are Movies
    }

    void moreWeightNeverHurtsWhoHasMoreOfThePart()
    {
        PickOptions before = options(Preset::Similar, 1, 600);
        PickOptions after = before;
        after.weights = presetWeights(Preset::Similar);
        (*after.weights)[static_cast<std::size_t>(Part::Quality)] += 0.5;
        const PickList first = picksOf(engine600(), 7, before);
        const PickList second = picksOf(engine600(), 7, after);
        std::vector<int> rank(600, 0);
        for (const Pick& pick : second.picks)
            rank[pick.title.row] = pick.rank;
        const auto quality = [](const Pick& pick) { return std::max(0.0, contribution(pick, Part::Quality)); };
        for (const Pick& a : first.picks)
            for (const Pick& b : first.picks)
                if (a.score > b.score && !std::isnan(contribution(a, Part::Quality)) &&
                    (std::isnan(contribution(b, Part::Quality)) || quality(a) > quality(b)))
                    QVERIFY(rank[a.title.row] < rank[b.title.row]);
    }

    void segmentIsTheOwnClusterByScore()
    {
        const auto& engine = engine600();
        std::vector<int> cluster(600, -1);
        for (std::size_t i = 0; i < engine.features->titles.size(); ++i)
            cluster[engine.features->titles[i].row] = engine.model->labels[i];
        const std::uint32_t row = engine.features->titles[5].row;
        const PickList list = picksOf(engine, row, options(Preset::Segment, 0.85, 600));
        bool left = false;
        double last = 10;
        for (const Pick& pick : list.picks) {
            const bool own = cluster[pick.title.row] == cluster[row];
            QVERIFY(!(left && own));
            left |= !own;
            if (own) {
                QVERIFY(engine.data->scores->weightedScore[pick.title.row] <= last + 1e-9);
                last = engine.data->scores->weightedScore[pick.title.row];
            }
        }
        QVERIFY(left);
    }

    void diversityChangesTheListNotTheScores()
    {
        const PickList plain = picksOf(engine600(), 7, options(Preset::Similar, 1));
        const PickList varied = picksOf(engine600(), 7, options(Preset::Similar, 0.5));
        QVERIFY(varied.diversity > plain.diversity);
        QCOMPARE(rowsOf(varied).front(), rowsOf(plain).front());
        for (const Pick& a : plain.picks)
            for (const Pick& b : varied.picks)
                if (a.title == b.title)
                    QCOMPARE(a.score, b.score);
    }

    void movedComparesWithThePresetsOwnList()
    {
        for (const Pick& pick : picksOf(engine600(), 7, options(Preset::Similar, 0.85)).picks)
            QCOMPARE(pick.moved, std::optional<int>(0));
        PickOptions changed = options(Preset::Similar, 0.85);
        changed.weights = presetWeights(Preset::Gems);
        const auto own = rowsOf(picksOf(engine600(), 7, options(Preset::Similar, 0.85)));
        for (const Pick& pick : picksOf(engine600(), 7, changed).picks) {
            const auto found = std::find(own.begin(), own.end(), pick.title.row);
            QCOMPARE(pick.moved.has_value(), found != own.end());
            if (pick.moved)
                QCOMPARE(*pick.moved, static_cast<int>(found - own.begin()) + 1 - pick.rank);
        }
    }

    void sameListFromAnyThread()
    {
        const auto expected = rowsOf(picksOf(engine600(), 7, options(Preset::Similar, 0.85)));
        std::vector<std::vector<std::uint32_t>> lists(4);
        {
            std::vector<std::jthread> threads;
            threads.reserve(lists.size());
            for (auto& list : lists)
                threads.emplace_back(
                    [&list] { list = rowsOf(picksOf(engine600(), 7, options(Preset::Similar, 0.85))); });
        }
        for (const auto& list : lists)
            QCOMPARE(list, expected);
        const Engine again = engineFor(fixtures::madeUp(600));
        QCOMPARE(rowsOf(picksOf(again, 7, options(Preset::Similar, 0.85))), expected);
    }

    void realCataloguePleasesAFilmLover()
    {
        const auto data = fixtures::realCatalogue();
        if (!data)
            QSKIP("MARQUEE_REAL_CATALOGUE is not set");
        const Engine engine = engineFor(data, 0);
        const auto offers = [&](std::string_view title, std::string_view wanted) {
            const TitleIds query = findTitles(*data->catalogue, title);
            const auto list = engine.recommender->picks(query, options(Preset::Similar, 0.85)).value();
            return std::any_of(list.picks.begin(), list.picks.end(),
                               [&](const Pick& pick) { return data->catalogue->title(pick.title) == wanted; });
        };
        QVERIFY(offers("Inception", "Interstellar"));
        QVERIFY(offers("Spirited Away", "Princess Mononoke"));
        QVERIFY(offers("The Godfather", "The Godfather: Part II"));
        QVERIFY(offers("Breaking Bad", "Better Call Saul"));
        QVERIFY(offers("The Ring", "The Ring Two"));
        QVERIFY(offers("Its Okay to Not Be Okay", "Crash Landing on You")); // though it carries the facts of "It"
        QVERIFY(!offers("It", "Its Okay to Not Be Okay"));
    }

    void aStopEndsTheBuild()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto result = buildRecommender(engine600().data, nullptr, nullptr, stop.get_token());
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(RecommenderTest)
#include "recommender_test.moc"
