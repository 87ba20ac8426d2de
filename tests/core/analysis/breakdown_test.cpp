// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/breakdown.h"
#include "core/analysis/dataset_fixture.h"
#include "core/analysis/small_catalogue.h"

#include <QTest>

#include <cmath>

using namespace marquee;
using namespace marquee::test;

class BreakdownTest : public QObject
{
    Q_OBJECT

    DatasetPtr m_data = datasetFrom(kSmallCatalogue);

private slots:
    void genresByFallingCount()
    {
        const Breakdown genres = breakdown(*m_data, m_data->catalogue->list(ListField::Genres), m_data->all());
        QCOMPARE(genres.used, std::size_t{7});
        std::vector<std::string> labels;
        for (const LabelCount& count : genres.labels)
            labels.push_back(count.label + " " + std::to_string(count.films) + "+" + std::to_string(count.series));
        QCOMPARE(labels, (std::vector<std::string>{"Comedy 3+0", "Drama 2+1", "Crime 0+2", "Romance 1+0"}));
    }
    void meanScoreOfALabel()
    {
        const auto& scores = m_data->scores->weightedScore;
        const Breakdown genres = breakdown(*m_data, m_data->catalogue->list(ListField::Genres), m_data->all());
        QCOMPARE(genres.labels.front().mean.n, std::size_t{3});
        QVERIFY(std::abs(genres.labels.front().mean.mean - (scores[0] + scores[1] + scores[6]) / 3) < 1e-12);
        QVERIFY(std::isnan(genres.labels.back().mean.low)); // one title has no interval
    }
    void anyNumberIsAnOutcome()
    {
        const auto data = datasetFrom("Title,Genre,Reach\nA,Drama,10\nB,\"Drama, Crime\",30\nC,Crime,\nD,Drama,20\n");
        const auto reach = MeasureField::ofColumn(data->catalogue->metricColumns().at(0));
        const Breakdown genres = breakdown(*data, data->catalogue->list(ListField::Genres), data->all(), reach);
        QCOMPARE(genres.labels.at(0).label, std::string("Drama"));
        QCOMPARE(genres.labels[0].mean.mean, 20.0);
        QCOMPARE(genres.labels[0].mean.n, std::size_t{3});
        QCOMPARE(genres.labels.at(1).titles, std::size_t{2});
        QCOMPARE(genres.labels[1].mean.mean, 30.0); // the other crime title has no reach
        QCOMPARE(genres.labels[1].mean.n, std::size_t{1});
    }
    void breakdownOfAFewTitles()
    {
        const TitleIds two{{2}, {4}};
        const Breakdown genres = breakdown(*m_data, m_data->catalogue->list(ListField::Genres), two);
        QCOMPARE(genres.used, std::size_t{1});
        QCOMPARE(genres.labels.size(), std::size_t{2});
    }
    void titlesWithALabel()
    {
        const ListColumn& genres = m_data->catalogue->list(ListField::Genres);
        QCOMPARE(rowsOf(titlesWith(genres, "Drama", m_data->all())), (std::vector<int>{2, 3, 5}));
        QVERIFY(titlesWith(genres, "Western", m_data->all()).empty());
    }
    void pairsAreSymmetric()
    {
        const std::vector<std::string> labels{"Drama", "Crime", "Western", "Comedy"};
        const PairCounts pairs = pairCounts(m_data->catalogue->list(ListField::Genres), m_data->all(), labels);
        QCOMPARE(pairs.counts[0], (std::vector<std::size_t>{3, 1, 0, 0}));
        QCOMPARE(pairs.counts[1], (std::vector<std::size_t>{1, 2, 0, 0}));
        QCOMPARE(pairs.counts[2], (std::vector<std::size_t>{0, 0, 0, 0}));
        QCOMPARE(pairs.counts[3][3], std::size_t{3});
        QCOMPARE(pairs.used, std::size_t{7});
    }
    void runtimesByType()
    {
        const RuntimeCounts runtimes = runtimeCounts(*m_data->catalogue, m_data->all());
        QCOMPARE(runtimes.used, std::size_t{8});
        QCOMPARE(runtimes.counts[0], (std::array<std::size_t, 2>{1, 1}));
        QCOMPARE(runtimes.counts[1], (std::array<std::size_t, 2>{0, 1}));
        QCOMPARE(runtimes.counts[2], (std::array<std::size_t, 2>{4, 0}));
        QCOMPARE(runtimes.counts[3], (std::array<std::size_t, 2>{1, 0}));
    }
    void monthsHaveNoGaps()
    {
        const MonthCounts months = additionsByMonth(*m_data->catalogue, m_data->all());
        QCOMPARE(months.firstYear, 2015);
        QCOMPARE(months.firstMonth, 4U);
        QCOMPARE(months.counts.size(), std::size_t{71}); // April 2015 to February 2021
        QCOMPARE(months.counts[0], std::size_t{1});
        QCOMPARE(months.counts[1], std::size_t{0});
        QCOMPARE(months.counts[2], std::size_t{2});
        QCOMPARE(months.used, std::size_t{8});
        QCOMPARE(additionsByMonth(*m_data->catalogue, {}).counts.size(), std::size_t{0});
    }
};

QTEST_APPLESS_MAIN(BreakdownTest)
#include "breakdown_test.moc"
