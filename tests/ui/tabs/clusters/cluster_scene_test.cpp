// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/cluster_scene.h"

#include "charts/cluster_charts.h"
#include "ui/mainwindow/window_fixture.h"

#include <QTest>

#include <cmath>

using namespace marquee;

class ClusterSceneTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_data = test::catalogueDataset(40);
        ClusteringOptions options;
        options.kMax = 5;
        m_clustering = clusterCatalogue(m_data, options).value();
    }

    void axesAreTheComponentsAndTheNumbersOfTheFile()
    {
        const auto axes = clusterAxes(*m_clustering);
        QCOMPARE(clusterAxisName(*m_data->catalogue, axes.at(0)), QStringLiteral("PC 1"));
        for (const ClusterAxis& axis : axes) {
            QVERIFY(axis.component >= 0 || m_data->has(axis.measure));
            QCOMPARE(clusterAxisValues(*m_clustering, axis).size(), m_data->size());
        }
        const auto has = [&](Measure measure) {
            return std::find(axes.begin(), axes.end(), ClusterAxis{-1, measure}) != axes.end();
        };
        QVERIFY(has(Measure::WeightedScore));
        QVERIFY(!has(Measure::RuntimeMinutes)); // the fixture has classes only
    }

    /// The synthetic file has no further number columns; the same titles with one do.
    void furtherNumberColumnsAreAxes()
    {
        std::string csv = "Title,Genre,IMDb Score,IMDb Votes,Watch Hours\n";
        for (int i = 0; i < 60; ++i)
            csv += "T" + std::to_string(i) + (i % 2 == 0 ? ",Drama," : ",Comedy,") + std::to_string(4 + i % 5) + "," +
                   std::to_string(100 + i) + "," + std::to_string(10 * i) + "\n";
        const auto table = readTableFromBytes(csv, "hours.csv").value();
        const auto data = makeDataset(table, guessSchema(*table)).value();
        ClusteringOptions options;
        options.kMax = 3;
        const auto clustering = clusterCatalogue(data, options).value();
        const auto axis = clusterAxes(*clustering).back();
        QCOMPARE(clusterAxisName(*data->catalogue, axis), QStringLiteral("Watch Hours"));
        QCOMPARE(clusterAxisValues(*clustering, axis)[7], 70.0);
    }

    void aComponentSaysWhatItIsMadeOf()
    {
        const QString title = clusterAxisTitle(*m_clustering, {0, {}});
        const double share = m_clustering->pca->explainedRatio(0) * 100;
        QVERIFY2(title.startsWith(QStringLiteral("PC 1, %1\u202f% of variance: ").arg(share, 0, 'f', 1)),
                 qPrintable(title));
        QCOMPARE(title.section(QStringLiteral(": "), 1).count(QLatin1Char('.')), 3); // three loadings, two decimals
    }

    void heavyTailsAreLogarithmic()
    {
        const ClusterAxis votes{-1, Measure::ImdbVotes};
        const ClusterAxis year{-1, Measure::ReleaseYear};
        QVERIFY(isLogarithmic(votes) && !isLogarithmic(year));
        QCOMPARE(clusterAxisName(*m_data->catalogue, votes), QStringLiteral("IMDb votes, log scale"));
        const auto drawn = clusterAxisValues(*m_clustering, votes);
        const std::size_t first = m_clustering->features->titles.front().row;
        QCOMPARE(drawn[first], std::log10(1 + m_data->numbers(Measure::ImdbVotes)[first]));
        QCOMPARE(clusterAxisValues(*m_clustering, year)[first], m_data->numbers(Measure::ReleaseYear)[first]);
    }

    void badgesStandAtTheMeanOfTheirPoints()
    {
        const auto scene = makeClusterScene(*m_clustering, {0, {}}, {1, {}}, m_data->all());
        QCOMPARE(scene.badges.size(), m_clustering->profiles.size());
        QCOMPARE(scene.withoutValue, std::size_t{0});
        QPointF sum;
        int count = 0;
        for (std::size_t i = 0; i < scene.points->size(); ++i) {
            if (scene.points->classes[i] != 1)
                continue;
            sum += QPointF(scene.points->x[i], scene.points->y[i]);
            ++count;
        }
        const QPointF off = scene.badges[1].position - sum / count;
        QVERIFY(std::hypot(off.x(), off.y()) < 1e-5);
        QCOMPARE(scene.badges[1].text, QStringLiteral("2"));
    }

    void unratedTitlesHaveAPlaceAndNoCluster()
    {
        const auto scene = makeClusterScene(*m_clustering, {0, {}}, {1, {}}, m_data->all());
        QCOMPARE(scene.points->titles, m_data->all());
        QVERIFY(scene.unclustered > 0);
        QCOMPARE(scene.unclustered, m_clustering->features->leftOut.size());
        for (const TitleId id : m_clustering->features->leftOut)
            QCOMPARE(scene.points->classes[id.row], std::int16_t{-1});
    }

    void aClusterWithoutPointsHasNoBadge()
    {
        TitleIds first;
        for (const TitleId id : m_data->all())
            if (m_clustering->clusterOfTitle[id.row] == 0)
                first.push_back(id);
        const auto scene = makeClusterScene(*m_clustering, {0, {}}, {1, {}}, first);
        QCOMPARE(scene.points->titles, first);
        QCOMPARE(scene.badges.size(), std::size_t{1});
        QCOMPARE(scene.badges[0].colourClass, 0);
    }

    void titlesWithoutAValueAreCountedAndLeftOut()
    {
        const ClusterAxis critics{-1, Measure::Metacritic};
        const auto scene = makeClusterScene(*m_clustering, critics, {0, {}}, m_data->all());
        std::size_t missing = 0;
        for (const TitleId id : m_data->all())
            missing += std::isnan(m_data->numbers(Measure::Metacritic)[id.row]) ? 1 : 0;
        QVERIFY(missing > 0);
        QCOMPARE(scene.withoutValue, missing);
        QCOMPARE(scene.points->size() + missing, m_data->size());
    }

    void sweepChartsFillTheBestPointAndMarkTheChosenK()
    {
        std::vector<LineNumbers> charts;
        for (const SweepIndex index : kSweepIndices)
            charts.push_back(sweepNumbers(*m_clustering->sweep, index, 3));
        const auto filled = [](const LineNumbers& chart) {
            return std::count_if(chart.points.begin(), chart.points.end(), [](const auto& p) { return p.filled; });
        };
        QCOMPARE(filled(charts[0]), std::ptrdiff_t{0}); // inertia has no best
        for (const std::size_t c : {std::size_t{1}, std::size_t{2}, std::size_t{3}})
            QCOMPARE(filled(charts[c]), std::ptrdiff_t{1});
        double best = -1;
        double lowest = 1e9;
        for (const auto& point : m_clustering->sweep->points) {
            best = std::max(best, point.quality.silhouette);
            lowest = std::min(lowest, point.quality.daviesBouldin);
        }
        for (const auto& point : charts[1].points)
            QCOMPARE(point.filled, point.value == best);
        for (const auto& point : charts[3].points)
            QCOMPARE(point.filled, point.value == lowest);
        QCOMPARE(charts[0].chosen, std::optional<double>(3));
    }

private:
    DatasetPtr m_data;
    ClusteringPtr m_clustering;
};

QTEST_MAIN(ClusterSceneTest)
#include "cluster_scene_test.moc"
