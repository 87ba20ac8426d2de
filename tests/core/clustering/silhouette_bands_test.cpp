// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/silhouette_bands.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace marquee;

namespace {

/// Titles 1 to n of a catalogue whose title 0 is left out, with these clusters and silhouettes.
Clustering clusteringOf(const std::vector<int>& clusters, const std::vector<double>& silhouettes)
{
    Clustering clustering;
    auto features = std::make_shared<FeatureMatrix>();
    clustering.clusterOfTitle = {-1};
    for (std::size_t i = 0; i < clusters.size(); ++i) {
        features->titles.push_back({static_cast<std::uint32_t>(i + 1)});
        clustering.clusterOfTitle.push_back(clusters[i]);
        clustering.profiles.resize(std::max(clustering.profiles.size(), static_cast<std::size_t>(clusters[i]) + 1));
    }
    clustering.features = features;
    clustering.silhouettes = silhouettes;
    return clustering;
}

TitleIds ids(std::initializer_list<std::uint32_t> rows)
{
    TitleIds titles;
    for (const std::uint32_t row : rows)
        titles.push_back({row});
    return titles;
}

const TitleIds kAll = ids({0, 1, 2, 3, 4, 5, 6});

} // namespace

class SilhouetteBandsTest : public QObject
{
    Q_OBJECT
private slots:
    void everyClusterFallsFromItsHighest()
    {
        const Clustering clustering = clusteringOf({0, 1, 0, 0, 1, 0}, {0.1, 0.5, -0.2, 0.7, 0.9, 0.1});
        const SilhouetteBands bands = silhouetteBands(clustering, kAll);
        QCOMPARE(bands.bands.size(), std::size_t{2});
        QCOMPARE(bands.bands[0].titles, ids({4, 1, 6, 3})); // ties by id
        QCOMPARE(bands.bands[0].values, (std::vector<double>{0.7, 0.1, 0.1, -0.2}));
        QCOMPARE(bands.bands[1].titles, ids({5, 2}));
        QVERIFY(std::abs(bands.bands[0].mean - 0.175) < 1e-12);
        QCOMPARE(bands.bands[0].median, 0.1);
        QCOMPARE(bands.bands[0].closerElsewhere, std::size_t{1});
        QCOMPARE(bands.closerElsewhere, std::size_t{1});
        QVERIFY(std::abs(bands.mean - 2.1 / 6) < 1e-12);
        QCOMPARE(closerElsewhere(bands), ids({3}));
        QVERIFY(bands.bands[0].selected.empty());
    }
    void theFilterAndTheSelectionCount()
    {
        const Clustering clustering = clusteringOf({0, 1, 0, 0, 1, 0}, {0.1, 0.5, -0.2, 0.7, 0.9, 0.1});
        const SilhouetteBands bands = silhouetteBands(clustering, ids({0, 3, 4}), ids({0, 3}));
        QCOMPARE(bands.titles, std::size_t{2});
        QCOMPARE(bands.bands[0].titles, ids({4, 3}));
        QCOMPARE(bands.bands[0].selected, (std::vector<unsigned char>{0, 1}));
        QCOMPARE(bands.bands[1].size(), std::size_t{0});
        QVERIFY(std::isnan(bands.bands[1].mean));
        QVERIFY(std::abs(bands.mean - 0.25) < 1e-12);
    }
    void unknownSilhouettesAreCounted()
    {
        const SilhouetteBands one = silhouetteBands(clusteringOf({0, 0}, {NAN, NAN}), kAll);
        QCOMPARE(one.unknown, std::size_t{2});
        QCOMPARE(one.titles, std::size_t{0});
        QVERIFY(std::isnan(one.mean));
        QVERIFY(closerElsewhere(one).empty());
    }
    void nothingShown()
    {
        const SilhouetteBands bands = silhouetteBands(clusteringOf({0, 1}, {0.2, 0.3}), {});
        QCOMPARE(bands.titles, std::size_t{0});
        QCOMPARE(bands.unknown, std::size_t{0});
    }
    void stretchesHoldEveryValueOnce()
    {
        std::vector<double> values(1003);
        std::iota(values.begin(), values.end(), 0.0);
        QCOMPARE(stretchMeans(values, 2000), values);
        QCOMPARE(stretchMeans(values, 1), std::vector<double>{501});
        const std::vector<double> means = stretchMeans(values, 10);
        QCOMPARE(means.size(), std::size_t{10});
        double sum = 0;
        for (std::size_t i = 0; i < means.size(); ++i)
            sum += means[i] * static_cast<double>((i + 1) * 1003 / 10 - i * 1003 / 10);
        QCOMPARE(sum, 1002.0 * 1003 / 2);
        QVERIFY(stretchMeans({}, 5).empty());
    }
};

QTEST_APPLESS_MAIN(SilhouetteBandsTest)
#include "silhouette_bands_test.moc"
