// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/pick_stability.h"

#include "core/recommend/recommender_fixture.h"
#include "recommend/list_comparison.h"

#include <QTest>

#include <algorithm>

using namespace marquee;
using namespace marquee::test;

namespace {

Result<PickList> make(const PickOptions& how)
{
    const TitleId query{7};
    return engine600().recommender->picks(std::span(&query, 1), how);
}

PickList listOf(std::initializer_list<std::uint32_t> rows)
{
    PickList list;
    for (const auto row : rows) {
        Pick pick;
        pick.title = {row};
        pick.rank = static_cast<int>(list.picks.size()) + 1;
        list.picks.push_back(pick);
    }
    return list;
}

} // namespace

/// How firmly picks stand, and what two lists share.
class PickStabilityTest : public QObject
{
    Q_OBJECT
private slots:
    void withoutPerturbationEverythingStays()
    {
        const PickOptions how = options(Preset::Similar, 0.85);
        PickStabilityOptions still;
        still.spread = 0;
        const auto stability = pickStability(make(how).value(), how, make, still).value();
        QVERIFY(std::all_of(stability.kept.begin(), stability.kept.end(), [](double kept) { return kept == 1; }));
        QVERIFY(std::none_of(stability.fragile.begin(), stability.fragile.end(), [](bool fragile) { return fragile; }));
    }

    void theFirstStaysAndSomeOfTheLastAreFragile()
    {
        const PickOptions how = options(Preset::Similar, 1, 30);
        PickStabilityOptions wild;
        wild.spread = 0.9;
        const auto stability = pickStability(make(how).value(), how, make, wild).value();
        QCOMPARE(stability.kept.size(), std::size_t{30});
        QVERIFY(stability.kept.front() > stability.kept.back());
        QVERIFY(!stability.fragile.front());
        QVERIFY(std::count(stability.fragile.begin(), stability.fragile.end(), true) > 0);
        for (std::size_t i = 0; i < stability.kept.size(); ++i)
            QCOMPARE(bool(stability.fragile[i]), stability.kept[i] < 0.8);
    }

    void sameForAnyNumberOfThreads()
    {
        const PickOptions how = options(Preset::Crowd, 0.85);
        PickStabilityOptions one, four;
        one.threads = 1;
        four.threads = 4;
        QCOMPARE(pickStability(make(how).value(), how, make, one).value().kept,
                 pickStability(make(how).value(), how, make, four).value().kept);
    }

    void refusalsAndStops()
    {
        const PickOptions how;
        PickStabilityOptions none;
        none.runs = 0;
        QCOMPARE(pickStability({}, how, make, none).error().code, ErrorCode::InvalidArgument);
        PickStabilityOptions wide;
        wide.spread = 1;
        QCOMPARE(pickStability({}, how, make, wide).error().code, ErrorCode::InvalidArgument);
        const auto fails = [](const PickOptions&) -> Result<PickList> {
            return Error{ErrorCode::NoSuchTitle, "none", {}, 0};
        };
        QCOMPARE(pickStability({}, how, fails).error().code, ErrorCode::NoSuchTitle);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(pickStability({}, how, make, {}, stop.get_token()).error().code, ErrorCode::Cancelled);
    }

    void listsAreCompared()
    {
        const ListComparison compared = compareLists(listOf({5, 6, 7, 8}), listOf({8, 9, 6}));
        QCOMPARE(compared.both.size(), std::size_t{2});
        QVERIFY(compared.both[0].title == TitleId{8} && compared.both[0].rankA == 4 && compared.both[0].rankB == 1);
        QVERIFY(compared.both[1].title == TitleId{6});
        QVERIFY((compared.onlyA == TitleIds{{5}, {7}}));
        QVERIFY((compared.onlyB == TitleIds{{9}}));
        QCOMPARE(compared.overlap, 0.4);
        QCOMPARE(compareLists(listOf({}), listOf({})).overlap, 1.0);
        QCOMPARE(compareLists(listOf({1}), listOf({2})).overlap, 0.0);
    }
};

QTEST_APPLESS_MAIN(PickStabilityTest)
#include "pick_stability_test.moc"
