// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fixtures.h"
#include "recommend/recommender.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>
#include <thread>

using namespace marquee;

namespace {

constexpr std::array kPresets{Preset::Similar, Preset::Crowd, Preset::Gems, Preset::Segment};

struct Engine
{
    DatasetPtr data;
    std::shared_ptr<const FeatureMatrix> features;
    std::shared_ptr<const ClusterModel> model;
    RecommenderPtr recommender;
};

Engine engineFor(const DatasetPtr& data, int clusters = 4)
{
    Engine engine{data, nullptr, nullptr, nullptr};
    if (clusters > 0) {
        engine.features = std::make_shared<const FeatureMatrix>(buildFeatures(*data).value());
        KMeansOptions options;
        options.clusters = clusters;
        engine.model = std::make_shared<const ClusterModel>(fitKMeans(engine.features->values, options).value());
    }
    engine.recommender = buildRecommender(data, engine.features, engine.model).value();
    return engine;
}

const Engine& madeUp()
{
    static const Engine kEngine = engineFor(fixtures::madeUp(600));
    return kEngine;
}

PickOptions options(Preset preset, double lambda, std::size_t top = 20)
{
    PickOptions out;
    out.preset = preset;
    out.lambda = lambda;
    out.top = top;
    return out;
}

PickList picksOf(const Engine& engine, std::uint32_t row, const PickOptions& how)
{
    const TitleId query{row};
    return engine.recommender->picks(std::span(&query, 1), how).value();
}

std::vector<std::uint32_t> rowsOf(const PickList& list)
{
    std::vector<std::uint32_t> rows;
    for (const Pick& pick : list.picks)
        rows.push_back(pick.title.row);
    return rows;
}

double contribution(const Pick& pick, Part part)
{
    return pick.contributions[static_cast<std::size_t>(part)];
}

PartValues onlyPart(Part part)
{
    PartValues weights{};
    weights[static_cast<std::size_t>(part)] = 1;
    return weights;
}

} // namespace

class RecommenderTest : public QObject
{
    Q_OBJECT
private slots:
    void partsAddUpToTheScore()
    {
        for (const Preset preset : kPresets)
            for (std::uint32_t row = 0; row < 60; ++row)
                for (const Pick& pick : picksOf(madeUp(), row, options(preset, 0.85)).picks) {
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
            const PickList all = picksOf(madeUp(), 7, options(preset, 1, 600));
            for (std::size_t i = 1; i < all.picks.size(); ++i)
                QVERIFY(all.picks[i - 1].score >= all.picks[i].score);
            const auto top = rowsOf(picksOf(madeUp(), 7, options(preset, 1)));
            auto expected = rowsOf(all);
            expected.resize(20);
            QCOMPARE(top, expected);
        }
    }

    void similarityIsSymmetricAndOneWithItself()
    {
        const auto& recommender = *madeUp().recommender;
        const PartValues weights = presetWeights(Preset::Similar);
        for (std::uint32_t a = 0; a < 40; ++a)
            for (std::uint32_t b = 0; b < 40; ++b) {
                const double there = recommender.similarity(TitleId{a}, TitleId{b}, weights);
                QCOMPARE(there, recommender.similarity(TitleId{b}, TitleId{a}, weights));
                QVERIFY(there >= 0 && there <= 1 + 1e-12);
            }
        const Catalogue& catalogue = *madeUp().data->catalogue;
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
        const Catalogue& catalogue = *madeUp().data->catalogue;
        const auto& scores = madeUp().data->scores->weightedScore;
        bool sawUnrated = false;
        for (const Pick& pick : picksOf(madeUp(), 7, options(Preset::Similar, 1, 600)).picks) {
            QCOMPARE(std::isnan(contribution(pick, Part::Quality)), std::isnan(scores[pick.title.row]));
            QCOMPARE(std::isnan(contribution(pick, Part::Era)),
                     !catalogue.releaseYear(pick.title) || !catalogue.releaseYear(TitleId{7}));
            sawUnrated |= std::isnan(scores[pick.title.row]);
        }
        QVERIFY(sawUnrated);
    }

    void theQueryAndItsRepeatsNeverAppear()
    {
        std::string csv = "Title,Genre,Series or Movie,Release Date,IMDb Score\n"
                          "Joker,Drama,Movie,04 Oct 2019,8\n joker ,Drama,Movie,2019-10-04,8\n"
                          "Joker,Drama,Movie,01 Jan 2012,6\nJoker,Drama,Series,04 Oct 2019,8\n"
                          "Undated,Drama,Movie,,8\nUndated,Drama,Movie,,8\n";
        const Engine engine = engineFor(fixtures::fromCsv(csv), 0);
        QCOMPARE(rowsOf(picksOf(engine, 0, options(Preset::Similar, 1))).size(), std::size_t{4});
        const auto rows = rowsOf(picksOf(engine, 1, options(Preset::Similar, 1)));
        QVERIFY(std::find(rows.begin(), rows.end(), 0U) == rows.end());
        QCOMPARE(rowsOf(picksOf(engine, 4, options(Preset::Similar, 1))).size(), std::size_t{5}); // no date, no repeat
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
        const PickList first = picksOf(madeUp(), 7, before);
        const PickList second = picksOf(madeUp(), 7, after);
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

    void limitsAreNeverViolated()
    {
        const auto& engine = madeUp();
        const Catalogue& catalogue = *engine.data->catalogue;
        PickOptions how = options(Preset::Crowd, 0.85, 50);
        how.limits.type = TitleType::Film;
        how.limits.languages = {"Japanese", "Klingon"};
        how.limits.yearMin = 1980;
        how.limits.yearMax = 2010;
        how.limits.minVotes = 100;
        how.limits.runtimes = {RuntimeClass::From60To120};
        const PickList list = picksOf(engine, 3, how);
        QVERIFY(!list.picks.empty());
        for (const Pick& pick : list.picks) {
            QVERIFY(catalogue.type(pick.title) == TitleType::Film);
            QVERIFY(catalogue.list(ListField::Languages).joined(pick.title).find("Japanese") != std::string::npos);
            QVERIFY(catalogue.releaseYear(pick.title) >= 1980 && catalogue.releaseYear(pick.title) <= 2010);
            QVERIFY(catalogue.numbers(Measure::ImdbVotes)[pick.title.row] >= 100);
        }
        QVERIFY(list.candidates >= list.picks.size());
        how.limits = {};
        how.limits.ratedOnly = true;
        for (const Pick& pick : picksOf(engine, 3, how).picks)
            QVERIFY(!std::isnan(contribution(pick, Part::Quality)));
        how.limits.ageRatings = {"PG"};
        QCOMPARE(picksOf(engine, 3, how).picks.size(), std::size_t{0});
    }

    void fewerCandidatesThanTop()
    {
        const Engine engine = engineFor(fixtures::madeUp(8), 0);
        const PickList list = picksOf(engine, 0, options(Preset::Similar, 0.85, 20));
        QCOMPARE(list.picks.size(), std::size_t{7});
        QCOMPARE(list.candidates, std::size_t{7});
    }

    void segmentIsTheOwnClusterByScore()
    {
        const auto& engine = madeUp();
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
        const PickList plain = picksOf(madeUp(), 7, options(Preset::Similar, 1));
        const PickList varied = picksOf(madeUp(), 7, options(Preset::Similar, 0.5));
        QVERIFY(varied.diversity > plain.diversity);
        QCOMPARE(rowsOf(varied).front(), rowsOf(plain).front());
        for (const Pick& a : plain.picks)
            for (const Pick& b : varied.picks)
                if (a.title == b.title)
                    QCOMPARE(a.score, b.score);
    }

    void movedComparesWithThePresetsOwnList()
    {
        for (const Pick& pick : picksOf(madeUp(), 7, options(Preset::Similar, 0.85)).picks)
            QCOMPARE(pick.moved, std::optional<int>(0));
        PickOptions changed = options(Preset::Similar, 0.85);
        changed.weights = presetWeights(Preset::Gems);
        const auto own = rowsOf(picksOf(madeUp(), 7, options(Preset::Similar, 0.85)));
        for (const Pick& pick : picksOf(madeUp(), 7, changed).picks) {
            const auto found = std::find(own.begin(), own.end(), pick.title.row);
            QCOMPARE(pick.moved.has_value(), found != own.end());
            if (pick.moved)
                QCOMPARE(*pick.moved, static_cast<int>(found - own.begin()) + 1 - pick.rank);
        }
    }

    void severalTitlesAreTheMeanOfEach()
    {
        const TitleIds both{TitleId{3}, TitleId{9}};
        const PickOptions all = options(Preset::Similar, 1, 600);
        const auto joint = madeUp().recommender->picks(both, all).value();
        std::vector<double> mean(600, 0);
        for (const TitleId id : both)
            for (const Pick& pick : picksOf(madeUp(), id.row, all).picks)
                mean[pick.title.row] += pick.score / 2;
        for (const Pick& pick : joint.picks) {
            QVERIFY(pick.title != both[0] && pick.title != both[1]);
            QVERIFY(std::abs(pick.score - mean[pick.title.row]) < 1e-12);
        }
    }

    void sameListFromAnyThread()
    {
        const auto expected = rowsOf(picksOf(madeUp(), 7, options(Preset::Similar, 0.85)));
        std::vector<std::vector<std::uint32_t>> lists(4);
        {
            std::vector<std::jthread> threads;
            for (auto& list : lists)
                threads.emplace_back([&list] { list = rowsOf(picksOf(madeUp(), 7, options(Preset::Similar, 0.85))); });
        }
        for (const auto& list : lists)
            QCOMPARE(list, expected);
        const Engine again = engineFor(fixtures::madeUp(600));
        QCOMPARE(rowsOf(picksOf(again, 7, options(Preset::Similar, 0.85))), expected);
    }

    void severalQueriesLeaveOutTheRepeatsOfEach()
    {
        std::string csv = "Title,Genre,Series or Movie,Release Date,IMDb Score\n"
                          "Joker,Drama,Movie,04 Oct 2019,8\nHeat,Drama,Movie,1995-12-15,8\nRonin,Drama,Movie,,7\n"
                          "heat,Drama,Movie,15 Dec 1995,8\njoker,Drama,Movie,2019-10-04,8\nRonin,Drama,Movie,,7\n";
        const Engine engine = engineFor(fixtures::fromCsv(csv), 0);
        const TitleIds query{TitleId{0}, TitleId{3}};
        const PickList list = engine.recommender->picks(query, options(Preset::Similar, 1)).value();
        auto rows = rowsOf(list);
        std::sort(rows.begin(), rows.end());
        QCOMPARE(rows, (std::vector<std::uint32_t>{2, 5}));
        QCOMPARE(list.candidates, std::size_t{2});
    }

    void tooManyTitlesAreRefused()
    {
        const Engine& engine = madeUp();
        TitleIds query;
        for (std::uint32_t row = 0; row <= kMostQueryTitles; ++row)
            query.push_back(TitleId{row});
        const auto refused = engine.recommender->picks(query, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
        QVERIFY(refused.error().detail.find("at most 50 titles at once, not for 51") != std::string::npos);
        query.pop_back();
        QVERIFY(engine.recommender->picks(query, {}).ok());
    }

    void impossibleRequestsAreRefused()
    {
        const auto code = [](std::span<const TitleId> query, const PickOptions& how) {
            const auto result = madeUp().recommender->picks(query, how);
            return result ? ErrorCode::Internal : result.error().code;
        };
        const TitleIds none, beyond{TitleId{600}}, good{TitleId{1}};
        QCOMPARE(code(none, {}), ErrorCode::NoSuchTitle);
        QCOMPARE(code(beyond, {}), ErrorCode::NoSuchTitle);
        QCOMPARE(code(good, options(Preset::Similar, 1.5)), ErrorCode::InvalidArgument);
        QCOMPARE(code(good, options(Preset::Similar, std::nan(""))), ErrorCode::InvalidArgument);
        PickOptions how;
        how.weights = PartValues{};
        QCOMPARE(code(good, how), ErrorCode::InvalidArgument);
        how.weights = onlyPart(Part::Era);
        (*how.weights)[0] = -1;
        QCOMPARE(code(good, how), ErrorCode::InvalidArgument);
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
        const auto result = buildRecommender(madeUp().data, nullptr, nullptr, stop.get_token());
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(RecommenderTest)
#include "recommender_test.moc"
