// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/recommender.h"

#include "core/recommend/recommender_fixture.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace marquee;
using namespace marquee::test;

/// What may be asked, and whom the answer leaves out.
class RecommenderQueriesTest : public QObject
{
    Q_OBJECT
private slots:
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

    void limitsAreNeverViolated()
    {
        const auto& engine = engine600();
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

    void severalTitlesAreTheMeanOfEach()
    {
        const TitleIds both{TitleId{3}, TitleId{9}};
        const PickOptions all = options(Preset::Similar, 1, 600);
        const auto joint = engine600().recommender->picks(both, all).value();
        std::vector<double> mean(600, 0);
        for (const TitleId id : both)
            for (const Pick& pick : picksOf(engine600(), id.row, all).picks)
                mean[pick.title.row] += pick.score / 2;
        for (const Pick& pick : joint.picks) {
            QVERIFY(pick.title != both[0] && pick.title != both[1]);
            QVERIFY(std::abs(pick.score - mean[pick.title.row]) < 1e-12);
        }
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
        const Engine& engine = engine600();
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
            const auto result = engine600().recommender->picks(query, how);
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
};

QTEST_APPLESS_MAIN(RecommenderQueriesTest)
#include "recommender_queries_test.moc"
