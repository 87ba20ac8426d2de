// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recommend/recommender_fixture.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace marquee;
using namespace marquee::test;

namespace {

constexpr int kKinds = 5;

/// Weights of random size, a third of them 0, never all.
PartValues randomWeights(Random& random)
{
    PartValues weights{};
    for (double& weight : weights)
        weight = random.uniform() < 1.0 / 3 ? 0 : random.uniform();
    weights[random.below(weights.size())] += 0.1;
    return weights;
}

PickLimits randomLimits(Random& random)
{
    const auto sometimes = [&] { return random.uniform() < 0.4; };
    PickLimits limits;
    if (sometimes())
        limits.type = sometimes() ? TitleType::Series : TitleType::Film;
    if (sometimes())
        limits.languages = {"Japanese", "French"};
    if (sometimes())
        limits.countries = {"Iceland"};
    if (sometimes())
        limits.yearMin = 1960 + static_cast<int>(random.below(40));
    if (sometimes())
        limits.yearMax = 1990 + static_cast<int>(random.below(30));
    if (sometimes())
        limits.minVotes = static_cast<double>(random.below(2000));
    limits.ratedOnly = sometimes();
    return limits;
}

bool labelled(const ListColumn& list, TitleId id, const std::vector<std::string>& any)
{
    return any.empty() || std::any_of(any.begin(), any.end(), [&](const std::string& label) {
               const auto code = list.dictionary().find(label);
               return code && list.contains(id, *code);
           });
}

/// The limits once more, in other words than PickFilter's.
bool keeps(const Dataset& data, const PickLimits& limits, TitleId id)
{
    const Catalogue& catalogue = *data.catalogue;
    const auto year = catalogue.releaseYear(id);
    return (!limits.type || catalogue.type(id) == *limits.type) &&
           labelled(catalogue.list(ListField::Languages), id, limits.languages) &&
           labelled(catalogue.list(ListField::Countries), id, limits.countries) &&
           (!limits.yearMin || (year && *year >= *limits.yearMin)) &&
           (!limits.yearMax || (year && *year <= *limits.yearMax)) &&
           (!limits.minVotes || catalogue.numbers(Measure::ImdbVotes)[id.row] >= *limits.minVotes) &&
           (!limits.ratedOnly || !std::isnan(data.scores->weightedScore[id.row]));
}

bool present(const Catalogue& catalogue, TitleId id, int kind)
{
    const auto filled = [&](ListField field) { return !catalogue.list(field).empty(id); };
    switch (static_cast<Part>(kind)) {
    case Part::Genres:
        return filled(ListField::Genres);
    case Part::Tags:
        return filled(ListField::Tags);
    case Part::People:
        return filled(ListField::Director) || filled(ListField::Writer) || filled(ListField::Actors);
    case Part::Production:
        return filled(ListField::ProductionHouse);
    default:
        return filled(ListField::Languages);
    }
}

} // namespace

/// What holds for every catalogue, query, weight and limit, tried on made-up ones.
class RecommenderPropertiesTest : public QObject
{
    Q_OBJECT

    std::vector<Engine> m_engines;

private slots:
    void initTestCase()
    {
        for (std::uint64_t seed = 11; seed < 14; ++seed)
            m_engines.push_back(engineFor(fixtures::madeUp(150, seed), 3));
    }

    void similarityIsSymmetricForAnyWeights()
    {
        Random random(1);
        for (const Engine& engine : m_engines)
            for (int i = 0; i < 300; ++i) {
                const TitleId a{static_cast<std::uint32_t>(random.below(150))};
                const TitleId b{static_cast<std::uint32_t>(random.below(150))};
                const PartValues weights = randomWeights(random);
                const double there = engine.recommender->similarity(a, b, weights);
                QCOMPARE(there, engine.recommender->similarity(b, a, weights));
                QVERIFY(there >= 0 && there <= 1 + 1e-12);
            }
    }

    void selfSimilarityIsOneInEveryKindPresentAndZeroInTheOthers()
    {
        for (const Engine& engine : m_engines)
            for (std::uint32_t row = 0; row < 150; ++row)
                for (int kind = 0; kind < kKinds; ++kind) {
                    const double self = engine.recommender->similarity({row}, {row}, onlyPart(static_cast<Part>(kind)));
                    QVERIFY(std::abs(self - (present(*engine.data->catalogue, {row}, kind) ? 1 : 0)) < 1e-12);
                }
    }

    void whatEitherLacksNeverCountsAsAlike()
    {
        for (const Engine& engine : m_engines)
            for (std::uint32_t a = 0; a < 150; a += 3)
                for (std::uint32_t b = 0; b < 150; ++b)
                    for (int kind = 0; kind < kKinds; ++kind)
                        if (!present(*engine.data->catalogue, {a}, kind) ||
                            !present(*engine.data->catalogue, {b}, kind))
                            QCOMPARE(engine.recommender->similarity({a}, {b}, onlyPart(static_cast<Part>(kind))), 0.0);
    }

    void partsAddUpAndMoreWeightMovesTowardsThePart()
    {
        Random random(2);
        for (const Engine& engine : m_engines)
            for (int i = 0; i < 150; ++i) {
                const TitleIds query{{static_cast<std::uint32_t>(random.below(150))}};
                const TitleId title{static_cast<std::uint32_t>(random.below(150))};
                const PartValues weights = randomWeights(random);
                const Pick before = engine.recommender->scored(query, title, weights);
                double sum = 0;
                for (const double part : before.contributions)
                    sum += std::isnan(part) ? 0 : part;
                QVERIFY(std::abs(sum - before.score) < 1e-12);
                const auto p = random.below(weights.size());
                const Pick only = engine.recommender->scored(query, title, onlyPart(static_cast<Part>(p)));
                PartValues more = weights;
                more[p] += random.uniform();
                const Pick after = engine.recommender->scored(query, title, more);
                // a weighted mean moves towards the value whose weight grows
                if (only.score >= before.score)
                    QVERIFY(after.score >= before.score - 1e-12 && after.score <= only.score + 1e-12);
                else
                    QVERIFY(after.score <= before.score + 1e-12 && after.score >= only.score - 1e-12);
            }
    }

    void limitsAreNeverViolated()
    {
        Random random(3);
        std::size_t picked = 0;
        for (const Engine& engine : m_engines)
            for (int i = 0; i < 60; ++i) {
                PickOptions how = options(static_cast<Preset>(random.below(4)), random.uniform(), 150);
                how.limits = randomLimits(random);
                const auto row = static_cast<std::uint32_t>(random.below(150));
                const PickList list = picksOf(engine, row, how);
                for (const Pick& pick : list.picks)
                    QVERIFY(pick.title.row != row && keeps(*engine.data, how.limits, pick.title));
                std::size_t possible = 0;
                for (std::uint32_t other = 0; other < 150; ++other)
                    possible += other != row && keeps(*engine.data, how.limits, {other}) ? 1 : 0;
                QCOMPARE(list.picks.size(), possible); // and none is left out without need
                picked += list.picks.size();
            }
        QVERIFY(picked > 1000);
    }

    void lambdaOneIsPlainRanking()
    {
        Random random(4);
        for (const Engine& engine : m_engines)
            for (int i = 0; i < 20; ++i) {
                const TitleIds query{{static_cast<std::uint32_t>(random.below(150))}};
                PickOptions how = options(Preset::Similar, 1, 149);
                how.weights = randomWeights(random);
                const PickList list = engine.recommender->picks(query, how).value();
                std::vector<std::pair<double, std::uint32_t>> expected;
                for (std::uint32_t row = 0; row < 150; ++row)
                    if (row != query[0].row)
                        expected.emplace_back(-engine.recommender->scored(query, {row}, *how.weights).score, row);
                std::sort(expected.begin(), expected.end());
                QCOMPARE(list.picks.size(), expected.size());
                for (std::size_t k = 0; k < expected.size(); ++k)
                    QCOMPARE(list.picks[k].title.row, expected[k].second);
            }
    }

    void picksAmongSomeAreThePicksOfThose()
    {
        Random random(5);
        for (const Engine& engine : m_engines) {
            std::vector<char> among(150);
            for (char& mark : among)
                mark = random.uniform() < 0.3 ? 1 : 0;
            const TitleIds query{{7}};
            const PickOptions how = options(Preset::Crowd, 1, 150);
            std::vector<std::uint32_t> expected;
            const PickList all = engine.recommender->picks(query, how).value();
            for (const Pick& pick : all.picks)
                if (among[pick.title.row] != 0)
                    expected.push_back(pick.title.row);
            QCOMPARE(rowsOf(engine.recommender->picksAmong(query, among, how).value()), expected);
            const auto refused = engine.recommender->picksAmong(query, std::vector<char>(3, 1), how);
            QVERIFY(!refused && refused.error().code == ErrorCode::InvalidArgument);
        }
    }

    void theClusterPartIsADistanceNotAWall() // 0 and 2.4 are nearest to centroid 0 (1), 4 and 8 to centroid 1 (6)
    {
        const auto data = fixtures::fromCsv("Title,IMDb Score\nA,5\nB,6\nC,7\nD,8\n");
        FeatureMatrix features;
        features.values.resize(4, 1);
        features.values << 0, 2.4, 4, 8;
        features.titles = {{0}, {1}, {2}, {3}};
        ClusterModel model;
        model.centroids.resize(2, 1);
        model.centroids << 1, 6;
        model.labels = {0, 0, 1, 1};
        const auto recommender = buildRecommender(data, std::make_shared<const FeatureMatrix>(features),
                                                  std::make_shared<const ClusterModel>(model))
                                     .value();
        const TitleIds query{{0}};
        const auto nearness = [&](std::uint32_t row) {
            return recommender->scored(query, {row}, onlyPart(Part::Cluster)).score;
        };
        QCOMPARE(nearness(1), 1.0);
        QVERIFY(std::abs(nearness(2) - 0.85 * 2 / 3) < 1e-6); // 2 from its own centroid, 3 from the query's
        QVERIFY(std::abs(nearness(3) - 0.85 * 2 / 7) < 1e-6);
    }
};

QTEST_APPLESS_MAIN(RecommenderPropertiesTest)
#include "recommender_properties_test.moc"
