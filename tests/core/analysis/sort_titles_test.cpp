// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/filter.h"
#include "analysis/text_order.h"
#include "core/analysis/dataset_fixture.h"
#include "core/analysis/small_catalogue.h"

#include <QTest>

#include <thread>

using namespace marquee;
using namespace marquee::test;

/// Columns of the small catalogue by name, so that a changed fixture cannot shift a test.
class SortTitlesTest : public QObject
{
    Q_OBJECT

    DatasetPtr m_data = datasetFrom(kSmallCatalogue);
    std::vector<int> m_clusters{2, 1, 0, 0, -1, 1, 2, 0};

    std::vector<int> sorted(const SortKey& key, bool descending) const
    {
        return rowsOf(sortTitles({*m_data, m_clusters}, m_data->all(), key, descending));
    }
    SortKey column(const std::string& name) const
    {
        const auto& header = m_data->catalogue->source().header();
        const auto found = std::find(header.begin(), header.end(), name);
        return {SortKey::Kind::FileColumn, static_cast<std::size_t>(found - header.begin())};
    }

private slots:
    void sorts_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QList<int>>("up");
        QTest::addColumn<QList<int>>("down");
        QTest::newRow("numbers, blanks last, ties keep their order")
            << "IMDb Score" << QList<int>{3, 7, 1, 5, 6, 0, 2, 4} << QList<int>{2, 0, 5, 6, 1, 7, 3, 4};
        QTest::newRow("votes as numbers")
            << "IMDb Votes" << QList<int>{7, 1, 3, 5, 2, 6, 0, 4} << QList<int>{0, 6, 2, 5, 3, 1, 7, 4};
        QTest::newRow("dates as dates") << "Release Date" << QList<int>{4, 6, 0, 2, 5, 7, 1, 3}
                                        << QList<int>{1, 7, 5, 2, 0, 6, 4, 3};
        QTest::newRow("runtime classes by length")
            << "Runtime" << QList<int>{5, 7, 2, 0, 1, 4, 6, 3} << QList<int>{3, 0, 1, 4, 6, 2, 5, 7};
        QTest::newRow("text without case and accents")
            << "Title" << QList<int>{6, 0, 1, 5, 7, 2, 3, 4} << QList<int>{4, 3, 2, 7, 5, 1, 0, 6};
        QTest::newRow("text with blanks")
            << "Director" << QList<int>{3, 0, 1, 2, 4, 5, 6, 7} << QList<int>{0, 3, 1, 2, 4, 5, 6, 7};
    }
    void sorts()
    {
        QFETCH(QString, name);
        QFETCH(QList<int>, up);
        QFETCH(QList<int>, down);
        const SortKey key = column(name.toStdString());
        QCOMPARE(sorted(key, false), std::vector<int>(up.begin(), up.end()));
        QCOMPARE(sorted(key, true), std::vector<int>(down.begin(), down.end()));
    }
    void sortsByComputedValues()
    {
        const auto byScore = sorted({SortKey::Kind::Measure, 0, Measure::WeightedScore}, true);
        QCOMPARE(byScore.front(), 2);
        QCOMPARE(byScore.back(), 4);
        QCOMPARE(sorted({SortKey::Kind::Cluster}, false), (std::vector<int>{2, 3, 7, 1, 5, 0, 6, 4}));
        QCOMPARE(sorted({SortKey::Kind::Cluster}, true), (std::vector<int>{0, 6, 1, 5, 2, 3, 7, 4}));
        QCOMPARE(sorted({SortKey::Kind::Row}, true), (std::vector<int>{7, 6, 5, 4, 3, 2, 1, 0}));
        QCOMPARE(sorted({SortKey::Kind::Basis}, false).back(), 4); // unrated
    }
    void keepsToTheIdsGiven()
    {
        const TitleIds ids{{7}, {4}, {2}};
        QCOMPARE(rowsOf(sortTitles({*m_data, {}}, ids, {SortKey::Kind::Measure, 0, Measure::ImdbVotes}, false)),
                 (std::vector<int>{7, 2, 4}));
    }
    void cachedOrderGivesTheSame()
    {
        const TextOrder order(m_data->catalogue);
        const ViewContext context{*m_data, {}, nullptr, &order};
        QCOMPARE(rowsOf(sortTitles(context, m_data->all(), column("Title"), false)), sorted(column("Title"), false));
        QCOMPARE(order.ranks(0).data(), order.ranks(0).data()); // ranked once
        QVERIFY_THROWS_EXCEPTION(std::out_of_range, order.ranks(99));
    }
    void orderServesManyThreads()
    {
        const TextOrder order(m_data->catalogue);
        std::vector<const std::uint32_t*> seen(4);
        {
            std::vector<std::jthread> threads;
            threads.reserve(seen.size());
            for (auto& place : seen)
                threads.emplace_back([&] { place = order.ranks(0).data(); });
        }
        for (const auto* place : seen)
            QCOMPARE(place, seen.front());
    }
};

QTEST_APPLESS_MAIN(SortTitlesTest)
#include "sort_titles_test.moc"
