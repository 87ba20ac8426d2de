// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fixtures.h"
#include "recommend/diversify.h"
#include "recommend/pool_similarities.h"

#include <QTest>

#include <cmath>

using namespace marquee;

namespace {

constexpr KindValues kWeights{3, 2, 1.5, 0.5, 1};

/// Made-up titles, some of which carry one record's facts.
DatasetPtr withBorrowedFacts()
{
    std::string csv(fixtures::kHeader);
    Random random(5);
    for (std::size_t row = 0; row < 120; ++row) {
        const std::string made = fixtures::madeUpRow(random, row);
        csv += made;
        if (row % 10 == 0) // the same facts under another name
            csv += "Other " + made;
    }
    return fixtures::fromCsv(csv);
}

ContentIndex indexOf(const DatasetPtr& data)
{
    return {*data->catalogue, std::make_shared<const FactTrust>(*data)};
}

std::vector<Candidate> poolOf(std::size_t titles)
{
    Random random(9);
    std::vector<Candidate> pool;
    for (std::uint32_t row = 0; row < titles; ++row)
        pool.push_back({TitleId{row}, random.uniform()});
    std::sort(pool.begin(), pool.end(), [](const auto& a, const auto& b) { return a.score > b.score; });
    return pool;
}

/// The definition, with no thought of speed.
std::vector<std::size_t> plainMmr(const ContentIndex& content, const std::vector<Candidate>& pool, double lambda,
                                  std::size_t top)
{
    std::vector<std::size_t> picked;
    std::vector<bool> taken(pool.size());
    while (picked.size() < top) {
        double most = -HUGE_VAL;
        std::size_t best = 0;
        for (std::size_t i = 0; i < pool.size(); ++i) {
            double nearest = 0;
            for (const std::size_t j : picked)
                nearest = std::max(nearest, content.similarity(pool[i].title, pool[j].title, kWeights));
            const double value = lambda * pool[i].score - (1 - lambda) * nearest;
            if (!taken[i] && value > most + 1e-12) {
                most = value;
                best = i;
            }
        }
        taken[best] = true;
        picked.push_back(best);
    }
    return picked;
}

} // namespace

class DiversifyTest : public QObject
{
    Q_OBJECT
private slots:
    void oneWithAllIsEachWithEach()
    {
        const auto data = withBorrowedFacts();
        const ContentIndex content = indexOf(data);
        const TitleIds titles = data->all();
        PoolSimilarities similarities(content, titles, kWeights);
        bool borrowed = false;
        for (std::size_t i = 0; i < titles.size(); ++i) {
            const auto row = similarities.with(i);
            for (std::size_t j = 0; j < titles.size(); ++j)
                if (i != j) {
                    QVERIFY(std::abs(row[j] - content.similarity(titles[i], titles[j], kWeights)) < 1e-12);
                    borrowed |= content.shareOneRecord(titles[i], titles[j]);
                }
        }
        QVERIFY(borrowed);
    }
    void picksAreThoseOfTheDefinition_data()
    {
        QTest::addColumn<double>("lambda");
        QTest::newRow("default") << 0.85;
        QTest::newRow("mixed") << 0.4;
        QTest::newRow("variety before all") << 0.05;
    }
    void picksAreThoseOfTheDefinition()
    {
        QFETCH(double, lambda);
        const auto data = withBorrowedFacts();
        const ContentIndex content = indexOf(data);
        const auto pool = poolOf(data->size());
        QCOMPARE(diversify(content, pool, kWeights, lambda, 40), plainMmr(content, pool, lambda, 40));
        QCOMPARE(diversify(content, pool, kWeights, lambda, pool.size() + 5).size(), pool.size());
    }
    void diversityIsOneLessTheMeanSimilarity()
    {
        const auto data = withBorrowedFacts();
        const ContentIndex content = indexOf(data);
        const TitleIds titles = data->all();
        double sum = 0, pairs = 0;
        for (const TitleId a : titles)
            for (const TitleId b : titles)
                if (a < b) {
                    sum += content.similarity(a, b, kWeights);
                    ++pairs;
                }
        QVERIFY(std::abs(listDiversity(content, titles, kWeights) - (1 - sum / pairs)) < 1e-12);
        QCOMPARE(listDiversity(content, std::span(titles).first(1), kWeights), 1.0);
    }
};

QTEST_APPLESS_MAIN(DiversifyTest)
#include "diversify_test.moc"
