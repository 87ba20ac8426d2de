// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/filter.h"
#include "analysis/search_index.h"
#include "core/analysis/dataset_fixture.h"
#include "core/analysis/small_catalogue.h"

#include <QTest>

using namespace marquee;
using namespace marquee::test;

namespace {

using Change = void (*)(Filter&);

struct Case
{
    const char* name;
    Change change;
    std::vector<int> rows;
};

const std::vector<Case> kCases{
    {"nothing", [](Filter&) {}, {0, 1, 2, 3, 4, 5, 6, 7}},
    {"type", [](Filter& f) { f.type = TitleType::Series; }, {2, 7}},
    {"range is inclusive, missing fails",
     [](Filter& f) {
         f.ranges = {{Measure::ImdbScore, 6.1, 7.0}};
     },
     {1, 5, 6}},
    {"open range drops the missing", [](Filter& f) { f.ranges = {{Measure::ImdbVotes}}; }, {0, 1, 2, 3, 5, 6, 7}},
    {"any of two genres",
     [](Filter& f) {
         f.lists = {{ListField::Genres, {"Romance", "Crime"}}};
     },
     {0, 2, 7}},
    {"unknown label",
     [](Filter& f) {
         f.lists = {{ListField::Genres, {"Western"}}};
     },
     {}},
    {"two lists join by and",
     [](Filter& f) {
         f.lists = {{ListField::Genres, {"Drama"}}, {ListField::Languages, {"French"}}};
     },
     {5}},
    {"age rating",
     [](Filter& f) {
         f.ageRatings = {"PG", "R"};
     },
     {0, 1, 5}},
    {"runtime", [](Filter& f) { f.runtimes = {RuntimeClass::Under30}; }, {5, 7}},
    {"basis", [](Filter& f) { f.bases = {Basis::Unrated}; }, {4}},
    {"cluster", [](Filter& f) { f.clusters = {1}; }, {1, 6}},
    {"segments",
     [](Filter& f) {
         f.segments = {{"A", {{1}, {3}}}, {"B", {{3}, {6}}}};
     },
     {1, 3, 6}},
    {"no title in the segment",
     [](Filter& f) {
         f.segments = {{"A", {}}};
     },
     {}},
    {"text without accents", [](Filter& f) { f.text = "  AMELIE "; }, {0, 1}},
    {"text in people", [](Filter& f) { f.text = "idris"; }, {2, 3}},
    {"text in tags", [](Filter& f) { f.text = "gritt"; }, {2, 5}},
    {"blank text is no condition", [](Filter& f) { f.text = "  "; }, {0, 1, 2, 3, 4, 5, 6, 7}},
    {"text in one column",
     [](Filter& f) {
         f.columns = {{0, "WIRE"}};
     },
     {2, 3}},
    {"only a set",
     [](Filter& f) {
         f.only = TitleIds{{3}, {5}, {99}};
     },
     {3, 5}},
    {"only and type",
     [](Filter& f) {
         f.only = TitleIds{{2}, {3}};
         f.type = TitleType::Film;
     },
     {3}},
};

} // namespace

class FilterTest : public QObject
{
    Q_OBJECT

    DatasetPtr m_data = datasetFrom(kSmallCatalogue);
    std::vector<int> m_clusters{0, 1, 0, 0, -1, 0, 1, 0};

private slots:
    void passes_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < kCases.size(); ++i)
            QTest::newRow(kCases[i].name) << static_cast<int>(i);
    }
    void passes()
    {
        QFETCH(int, index);
        const Case& expected = kCases[static_cast<std::size_t>(index)];
        Filter filter;
        expected.change(filter);
        const SearchIndex search(m_data);
        QCOMPARE(rowsOf(applyFilter({*m_data, m_clusters}, filter)), expected.rows);
        QCOMPARE(rowsOf(applyFilter({*m_data, m_clusters, &search}, filter)), expected.rows);
    }
    void clusterFilterWithoutClusters()
    {
        Filter filter;
        filter.clusters = {0};
        QVERIFY(applyFilter({*m_data, {}}, filter).empty());
    }
    /// Columns that only this file has are conditions like any other.
    void furtherColumns()
    {
        const auto data = datasetFrom("Title,Watch Hours,Themes\nA,\"1,200\",sea|family\nB,,sea\nC,90,garden\n");
        const auto rows = [&](const Filter& filter) { return rowsOf(applyFilter({*data, {}}, filter)); };
        Filter filter;
        filter.ranges = {{MeasureField::ofColumn(1), 100}};
        QCOMPARE(rows(filter), (std::vector<int>{0}));
        filter.ranges = {{MeasureField::ofColumn(1)}};
        QCOMPARE(rows(filter), (std::vector<int>{0, 2}));
        filter.lists = {{LabelField::ofColumn(2), {"sea", "family"}}};
        QCOMPARE(rows(filter), (std::vector<int>{0}));
        filter.ranges.clear();
        QCOMPARE(rows(filter), (std::vector<int>{0, 1}));
        filter.lists = {{LabelField::ofColumn(1), {"90"}}}; // a number column has no labels
        QVERIFY(rows(filter).empty());
        filter.lists.clear();
        filter.ranges = {{MeasureField::ofColumn(2)}}; // and a text column no numbers
        QVERIFY(rows(filter).empty());
        const SortKey byHours{SortKey::Kind::FileColumn, 1, {}};
        QCOMPARE(rowsOf(sortTitles({*data, {}}, data->all(), byHours, false)), (std::vector<int>{2, 0, 1}));
        const SortKey sameHours{SortKey::Kind::Measure, 0, MeasureField::ofColumn(1)};
        QCOMPARE(rowsOf(sortTitles({*data, {}}, data->all(), sameHours, true)), (std::vector<int>{0, 2, 1}));
    }
    void emptiness()
    {
        Filter filter;
        QVERIFY(filter.empty());
        filter.text = "x";
        QVERIFY(!filter.empty());
    }
};

QTEST_APPLESS_MAIN(FilterTest)
#include "filter_test.moc"
