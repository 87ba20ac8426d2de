// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/cluster_merge.h"

#include "core/fixtures.h"
#include "report/cluster_report.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace marquee;

namespace {

/// Four kinds of titles in falling numbers.
ClusteringPtr fourKinds()
{
    static const ClusteringPtr kClustering = [] {
        std::string csv = "Title,Genre,Languages,Series or Movie,IMDb Score,IMDb Votes,Release Year\n";
        int number = 0;
        const auto add = [&](int titles, const std::string& kind, const std::string& score, const std::string& votes) {
            for (int i = 0; i < titles; ++i)
                csv += "T" + std::to_string(number++) + ',' + kind + ',' + score + std::to_string(i % 10) + ',' +
                       votes + std::to_string(i) + ",2010\n";
        };
        add(60, "Horror,English,Movie", "4.", "5");
        add(50, "Comedy,Korean,Series", "8.", "900");
        add(40, "Drama,French,Movie", "7.", "40");
        add(30, "Documentary,English,Movie", "7.", "1");
        ClusteringOptions options;
        options.clusters = 4;
        return clusterCatalogue(fixtures::fromCsv(csv), options).value();
    }();
    return kClustering;
}

MergeRequest request(std::vector<int> clusters)
{
    return {std::move(clusters), {"One", "Two", "Three", "Four"}, {}};
}

} // namespace

class ClusterMergeTest : public QObject
{
    Q_OBJECT
private slots:
    void numbersFollowTheSizes()
    {
        QCOMPARE(mergedNumbers({60, 50, 40, 30}, {2, 3}), (std::vector<int>{1, 2, 0, 0})); // 70 becomes the largest
        QCOMPARE(mergedNumbers({60, 50, 9, 8}, {3, 2}), (std::vector<int>{0, 1, 2, 2}));
        QCOMPARE(mergedNumbers({60, 40, 30, 30}, {2, 3}), (std::vector<int>{0, 2, 1, 1})); // 60 and 60: the lower first
        QCOMPARE(mergedNumbers({5, 5, 5}, {0, 1, 2}), (std::vector<int>{0, 0, 0}));
    }

    void figuresAreTakenAnew()
    {
        const auto before = fourKinds();
        const auto merged = mergeClusters(*before, request({3, 2})).value();
        QCOMPARE(merged->model->clusters(), 3);
        QCOMPARE(merged->profiles.size(), std::size_t{3});
        const auto sizes = before->model->sizes;
        QCOMPARE(merged->model->sizes[0], sizes[2] + sizes[3]);
        QCOMPARE(merged->profiles[0].size, sizes[2] + sizes[3]);
        QVERIFY(merged->model->inertia > before->model->inertia);
        QVERIFY(merged->quality.silhouette != before->quality.silhouette);
        QCOMPARE(merged->silhouettes.size(), before->silhouettes.size());
        QVERIFY(std::is_sorted(merged->model->sizes.rbegin(), merged->model->sizes.rend()));
        // The centroid of the union is the weighted mean of the two.
        const auto weight = [&](std::size_t c) { return static_cast<double>(sizes[c]); };
        const Eigen::RowVectorXd mean =
            (weight(2) * before->model->centroids.row(2) + weight(3) * before->model->centroids.row(3)) /
            (weight(2) + weight(3));
        QVERIFY((merged->model->centroids.row(0) - mean).norm() < 1e-9);
        QCOMPARE(before->model->clusters(), 4); // what it was made of stays
    }

    void titlesGoWithTheirClusters()
    {
        const auto before = fourKinds();
        const auto merged = mergeClusters(*before, request({2, 3})).value();
        const auto numbers = mergedNumbers(before->model->sizes, {2, 3});
        for (std::size_t row = 0; row < before->clusterOfTitle.size(); ++row) {
            const int old = before->clusterOfTitle[row];
            QCOMPARE(merged->clusterOfTitle[row], old < 0 ? -1 : numbers[static_cast<std::size_t>(old)]);
        }
        for (std::size_t i = 0; i < merged->features->titles.size(); ++i)
            QCOMPARE(merged->model->labels[i], merged->clusterOfTitle[merged->features->titles[i].row]);
    }

    void untouchedClustersKeepTheirNames()
    {
        const auto before = fourKinds();
        const auto merged = mergeClusters(*before, request({0, 1})).value();
        const auto numbers = mergedNumbers(before->model->sizes, {0, 1});
        QCOMPARE(merged->profiles[static_cast<std::size_t>(numbers[2])].name, before->profiles[2].name);
        QCOMPARE(merged->profiles[static_cast<std::size_t>(numbers[3])].name, before->profiles[3].name);
        const auto& own = merged->profiles[static_cast<std::size_t>(numbers[0])].name;
        QVERIFY(!own.empty() && own != before->profiles[2].name && own != before->profiles[3].name);
    }

    void theRecordSaysWhatWasMerged()
    {
        const auto once = mergeClusters(*fourKinds(), request({3, 1})).value();
        QCOMPARE(once->handMerges.size(), std::size_t{1});
        QCOMPARE(once->handMerges[0].parts, (std::vector<std::string>{"Two", "Four"}));
        QCOMPARE(fittedClusters(*once), 4);
        const auto twice = mergeClusters(*once, {{0, 1}, {"<A>", "B", "C"}, {}}).value();
        QCOMPARE(twice->model->clusters(), 2);
        QCOMPARE(twice->handMerges.size(), std::size_t{2});
        QCOMPARE(fittedClusters(*twice), 4);
        const std::string html = clusterReportHtml(*twice, {}, {});
        QVERIFY(html.find("merged by hand") != std::string::npos);
        QVERIFY(html.find("“Two” and “Four”; “&lt;A&gt;” and “B”") != std::string::npos);
        QVERIFY(clusterReportHtml(*fourKinds(), {}, {}).find("merged by hand") == std::string::npos);
    }

    void refusals()
    {
        for (const auto& clusters : {std::vector<int>{}, {1}, {1, 1}, {0, 4}, {-1, 0}, {0, 1, 2, 3}}) {
            const auto merged = mergeClusters(*fourKinds(), request(clusters));
            QVERIFY(!merged.ok());
            QCOMPARE(merged.error().code, ErrorCode::InvalidArgument);
        }
        std::stop_source source;
        source.request_stop();
        QCOMPARE(mergeClusters(*fourKinds(), request({0, 1}), source.get_token()).error().code, ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(ClusterMergeTest)
#include "cluster_merge_test.moc"
