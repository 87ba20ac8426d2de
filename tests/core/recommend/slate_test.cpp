// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/slate.h"

#include "core/recommend/recommender_fixture.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace marquee;
using namespace marquee::test;

namespace {

PickList candidates(std::size_t top = 600)
{
    return picksOf(engine600(), 7, options(Preset::Similar, 1, top));
}

const Catalogue& catalogue()
{
    return *engine600().data->catalogue;
}

bool nonEnglish(TitleId id)
{
    const ListColumn& languages = catalogue().list(ListField::Languages);
    return !languages.empty(id) && languages.label(languages.codes(id).front()) != "English";
}

std::size_t mostOfAGenre(const std::vector<TitleId>& titles)
{
    const ListColumn& genres = catalogue().list(ListField::Genres);
    std::vector<std::size_t> counts(genres.dictionary().size(), 0);
    for (const TitleId id : titles)
        for (const auto code : genres.codes(id))
            ++counts[code];
    return *std::max_element(counts.begin(), counts.end());
}

bool keeps(const std::vector<TitleId>& titles, const SlateRules& rules)
{
    const auto foreign = static_cast<double>(std::count_if(titles.begin(), titles.end(), nonEnglish));
    return (!rules.mostPerGenre || mostOfAGenre(titles) <= *rules.mostPerGenre) &&
           foreign >= rules.nonEnglish * static_cast<double>(rules.size) - 1e-9 &&
           std::all_of(titles.begin(), titles.end(), [&](TitleId id) {
               return std::all_of(rules.countries.begin(), rules.countries.end(), [&](const std::string& country) {
                   const ListColumn& list = catalogue().list(ListField::Countries);
                   return list.contains(id, list.dictionary().find(country).value());
               });
           });
}

std::vector<TitleId> titlesOf(const Slate& slate)
{
    std::vector<TitleId> titles;
    for (const Pick& pick : slate.picks)
        titles.push_back(pick.title);
    return titles;
}

/// The best sum of all choices of rules.size of the picks, by trying every one.
double bestByTrying(const PickList& list, const SlateRules& rules)
{
    double best = -1;
    std::vector<TitleId> chosen;
    const std::function<void(std::size_t, double)> go = [&](std::size_t from, double sum) {
        if (chosen.size() == rules.size) {
            best = keeps(chosen, rules) ? std::max(best, sum) : best;
            return;
        }
        for (std::size_t i = from; i < list.picks.size(); ++i) {
            chosen.push_back(list.picks[i].title);
            go(i + 1, sum + list.picks[i].score);
            chosen.pop_back();
        }
    };
    go(0, 0);
    return best;
}

} // namespace

class SlateTest : public QObject
{
    Q_OBJECT
private slots:
    void withoutRulesItIsTheTopOfTheList()
    {
        const PickList list = candidates();
        const Slate slate = makeSlate(list, catalogue(), {}).value();
        QCOMPARE(slate.picks.size(), std::size_t{10});
        for (std::size_t i = 0; i < 10; ++i) {
            QVERIFY(slate.picks[i].title == list.picks[i].title);
            QCOMPARE(slate.picks[i].rank, static_cast<int>(i) + 1);
        }
        QVERIFY(slate.best && slate.costs.empty());
        QCOMPARE(slate.bound, slate.total);
    }

    void noChoiceIsBetter() // against every choice of 4 of 16
    {
        const PickList list = candidates(16);
        int met = 0;
        for (const std::size_t most : {1U, 2U, 3U})
            for (const double foreign : {0.0, 0.5, 0.75}) {
                SlateRules rules;
                rules.size = 4;
                rules.mostPerGenre = most;
                rules.nonEnglish = foreign;
                const double best = bestByTrying(list, rules);
                const auto slate = makeSlate(list, catalogue(), rules);
                QCOMPARE(slate.ok(), best >= 0);
                if (!slate)
                    continue;
                ++met;
                QVERIFY(slate->best);
                QVERIFY(std::abs(slate->total - best) < 1e-12);
                for (const RuleCost& cost : slate->costs) {
                    SlateRules without = rules;
                    if (cost.rule == "most_per_genre")
                        without.mostPerGenre.reset();
                    else
                        without.nonEnglish = 0;
                    QVERIFY(std::abs(cost.cost - (bestByTrying(list, without) - best)) < 1e-12);
                }
            }
        QVERIFY(met >= 3);
    }

    void rulesAreKeptAndCostSomething()
    {
        SlateRules rules;
        rules.size = 12;
        rules.mostPerGenre = 4;
        rules.nonEnglish = 0.5;
        rules.countries = {"Japan", "France"};
        const Slate slate = makeSlate(candidates(), catalogue(), rules).value();
        QCOMPARE(slate.picks.size(), std::size_t{12});
        QVERIFY(keeps(titlesOf(slate), rules));
        QVERIFY(std::is_sorted(slate.picks.begin(), slate.picks.end(),
                               [](const Pick& a, const Pick& b) { return a.score > b.score; }));
        QCOMPARE(slate.costs.size(), std::size_t{3});
        for (const RuleCost& cost : slate.costs)
            QVERIFY(cost.cost >= 0);
        QVERIFY(slate.costs[2].rule == "countries" && slate.costs[2].cost > 0);
        QVERIFY(slate.bound >= slate.total - 1e-12);
    }

    void sameSlateEveryTime()
    {
        SlateRules rules;
        rules.mostPerGenre = 2;
        const auto first = titlesOf(makeSlate(candidates(), catalogue(), rules).value());
        QVERIFY(first == titlesOf(makeSlate(candidates(), catalogue(), rules).value()));
    }

    void impossibleSlatesSayWhichRuleIsTooMuch()
    {
        SlateRules rules;
        rules.size = 601;
        const auto tooMany = makeSlate(candidates(), catalogue(), rules);
        QVERIFY(!tooMany && tooMany.error().code == ErrorCode::TooFewRows);
        const PickList few = candidates(12);
        rules.size = 12;
        rules.mostPerGenre = 1;
        const auto tooStrict = makeSlate(few, catalogue(), rules);
        QVERIFY(!tooStrict);
        QVERIFY(tooStrict.error().detail.find("without most_per_genre") != std::string::npos);
        const auto code = [&](const SlateRules& wrong) { return makeSlate(few, catalogue(), wrong).error().code; };
        SlateRules none, share, country;
        none.size = 0;
        share.nonEnglish = 1.5;
        country.countries = {"Atlantis"};
        QCOMPARE(code(none), ErrorCode::InvalidArgument);
        QCOMPARE(code(share), ErrorCode::InvalidArgument);
        QCOMPARE(code(country), ErrorCode::BadField);
    }

    void aStopEndsTheSearch()
    {
        std::stop_source stop;
        stop.request_stop();
        SlateRules rules;
        rules.mostPerGenre = 2;
        const auto slate = makeSlate(candidates(), catalogue(), rules, stop.get_token());
        QVERIFY(!slate && slate.error().code == ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(SlateTest)
#include "slate_test.moc"
