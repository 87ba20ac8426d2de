// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sample_dataset.h"

#include "analysis/distribution.h"
#include "charts/catalogue/catalogue_chart.h"
#include "charts/catalogue/chart_parts.h"
#include "charts/chart_export.h"

#include <QElapsedTimer>
#include <QLineSeries>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace marquee;

namespace {

ChartInput inputOf(const DatasetPtr& data, TitleIds shown, TitleIds selected = {})
{
    ChartInput input;
    input.data = data;
    input.shown = std::make_shared<const TitleIds>(std::move(shown));
    input.selected = std::make_shared<const TitleIds>(std::move(selected));
    return input;
}

TitleIds everySecond(const TitleIds& ids)
{
    TitleIds half;
    for (std::size_t i = 0; i < ids.size(); i += 2)
        half.push_back(ids[i]);
    return half;
}

/// The number at the beginning of a mark's value: "1,204 titles, 3 selected".
std::size_t countOf(const QString& value)
{
    return QString(value).remove(',').section(' ', 0, 0).toULongLong();
}

/// 60 titles of the owner's own figures: a rate that the first lacks, hours with a long tail, a campaign.
DatasetPtr ownFigures()
{
    std::string csv = "Title,Genre,IMDb Score,Retention Rate,Watch Hours,Campaign\n";
    for (int i = 0; i < 60; ++i)
        csv += fmt::format("Title {},{},{},{},{},{}\n", i, i % 2 ? "Comedy" : "Drama", 5 + i % 4,
                           i == 0 ? "" : std::to_string(20 + i), i == 7 ? 900'000 : 100 + i,
                           i % 3 ? "Holidays" : "Autumn");
    return datasetFromCsv(csv);
}

CatalogueChartKind kindOf(const QString& id)
{
    for (auto& kind : commonChartKinds())
        if (kind.id == id)
            return kind;
    throw std::invalid_argument("no chart of this id");
}

void everyChart()
{
    QTest::addColumn<QString>("id");
    for (const CatalogueChartKind& kind : commonChartKinds())
        QTest::newRow(qPrintable(kind.id)) << kind.id;
}

} // namespace

class CatalogueChartsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_data = sampleDataset(); }

    void aMarkHoldsTheTitlesItCounts_data() { everyChart(); }
    void aMarkHoldsTheTitlesItCounts()
    {
        QFETCH(QString, id);
        const TitleIds shown = everySecond(m_data->all());
        const CatalogueChart made = kindOf(id).make(inputOf(m_data, shown, everySecond(shown)), lightTheme());
        const ChartMarks& marks = made.chart->marks();
        QVERIFY2(marks.size() > 0, qPrintable(made.chart->emptyText()));
        for (std::size_t mark = 0; mark < marks.size(); ++mark) {
            const TitleIds titles = made.titles({mark});
            if (id == "voices")
                QCOMPARE(titles.size(), std::size_t{1});
            else
                QCOMPARE(titles.size(), countOf(marks.value(mark)));
            QVERIFY(std::is_sorted(titles.begin(), titles.end()));
            QVERIFY(std::includes(shown.begin(), shown.end(), titles.begin(), titles.end()));
            QVERIFY(!made.reason({mark}).isEmpty());
        }
    }

    void allMarksTogetherHoldAllTitlesUsed_data() { everyChart(); }
    void allMarksTogetherHoldAllTitlesUsed()
    {
        QFETCH(QString, id);
        const CatalogueChart made = kindOf(id).make(inputOf(m_data, m_data->all()), lightTheme());
        std::vector<std::size_t> all(made.chart->marks().size());
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = i;
        const std::size_t used = countOf(made.chart->caption().footer);
        if (id == "genre-pairs") // titles of one genre stand in no pair
            QVERIFY(made.titles(all).size() < used);
        else
            QCOMPARE(made.titles(all).size(), used);
    }

    void aFileWithoutTheColumnsSaysSo_data() { everyChart(); }
    void aFileWithoutTheColumnsSaysSo()
    {
        QFETCH(QString, id);
        const DatasetPtr bare = datasetFromCsv("Title\nMud\nSpotlight\n");
        const CatalogueChart made = kindOf(id).make(inputOf(bare, bare->all()), lightTheme());
        QVERIFY(made.chart->emptyText().contains(
            id == "voices" || id == "gap" || id == "weighted-score" ? "Map a column" : "in this file"));
        QCOMPARE(made.chart->marks().size(), std::size_t{0});
        QVERIFY(!renderPng(*made.chart, {320, 180}, 1).isNull());
    }

    void aFilterThatLeavesNothingIsDrawn_data() { everyChart(); }
    void aFilterThatLeavesNothingIsDrawn()
    {
        QFETCH(QString, id);
        for (const TitleIds& shown : {TitleIds{}, TitleIds{{7}}}) {
            const CatalogueChart made = kindOf(id).make(inputOf(m_data, shown, shown), darkTheme());
            QVERIFY(!renderPng(*made.chart, {320, 180}, 1).isNull());
        }
    }

    void theMarkThatMadeTheSelectionIsPicked()
    {
        ChartInput input = inputOf(m_data, m_data->all(), {{0}, {3}});
        input.selectionReason = "Language is Japanese";
        const CatalogueChart made = kindOf("languages").make(input, lightTheme());
        QStringList picked;
        for (const AxisTick& tick : made.chart->yAxis().ticks) {
            if (tick.picked)
                picked << tick.label;
        }
        QCOMPARE(picked, QStringList{"Japanese"});
    }

    void densitiesEndWhereTheScaleDoes()
    {
        std::string csv = "Title,Rotten Tomatoes Score\n";
        for (int i = 0; i < 60; ++i)
            csv += fmt::format("Title {},{}\n", i, i % 2 ? 100 : 2 + i);
        const DatasetPtr data = datasetFromCsv(csv);
        const CatalogueChart made = kindOf("rotten-tomatoes").make(inputOf(data, data->all()), lightTheme());
        const auto* line = qobject_cast<QLineSeries*>(made.chart->series().value(0));
        QVERIFY(line);
        const double atTheEnd =
            density(data->numbers(Measure::RottenTomatoes), data->all(), 0, 100, 2, ValueScale{0, 100}).back();
        QCOMPARE(line->points().last().x(), 100.0);
        QVERIFY(std::abs(line->points().last().y() - atTheEnd * 60 * 5) < 1e-6);
    }
    void anOverlayWithoutTitlesIsLeftOut()
    {
        TitleIds films;
        for (const TitleId id : m_data->all())
            if (m_data->catalogue->type(id) == TitleType::Film)
                films.push_back(id);
        ChartInput input = inputOf(m_data, films, {});
        input.overlay = ChartOverlay::Type;
        const auto groups = overlayGroups(input);
        QCOMPARE(groups.size(), std::size_t{1});
        QCOMPARE(groups[0].ids, films);
        input.shown = std::make_shared<const TitleIds>(m_data->all());
        QCOMPARE(overlayGroups(input).size(), std::size_t{2});
    }
    void overlaysTellTypesApart()
    {
        ChartInput input = inputOf(m_data, m_data->all());
        input.overlay = ChartOverlay::Type;
        const CatalogueChart made = kindOf("imdb").make(input, lightTheme());
        QCOMPARE(made.chart->series().size(), 2);
        QCOMPARE(made.chart->table().header, QStringList({"IMDb score", "Titles", "films", "series"}));
    }

    void rangesAreNamedFromEndToEnd()
    {
        const CatalogueChart made = kindOf("imdb").make(inputOf(m_data, m_data->all()), lightTheme());
        QCOMPARE(made.reason({0, 1, 2}), QString("IMDb score 4.0 to 4.6"));
        const CatalogueChart months = kindOf("additions").make(inputOf(m_data, m_data->all()), lightTheme());
        QCOMPARE(months.reason({1, 2}), QString("Added Feb 2015 to Mar 2015"));
    }

    void furtherColumnsHaveChartsOfTheirOwn()
    {
        const DatasetPtr data = ownFigures();
        const auto kinds = catalogueChartKinds(*data->catalogue);
        QCOMPARE(kinds.size(), commonChartKinds().size() + 3);
        const auto& retention = kinds[0];
        QCOMPARE(retention.title, QString("Retention Rate"));
        QVERIFY(retention.shownAtFirst);
        const CatalogueChart made = retention.make(inputOf(data, data->all()), lightTheme());
        QCOMPARE(made.chart->caption().footer, QString("59 used of 60"));
        QVERIFY(made.chart->caption().subtitle.startsWith("titles per 2"));
        std::size_t titles = 0;
        for (std::size_t mark = 0; mark < made.chart->marks().size(); ++mark)
            titles += made.titles({mark}).size();
        QCOMPARE(titles, std::size_t{59});
        const CatalogueChart hours = kinds[1].make(inputOf(data, data->all()), lightTheme());
        QVERIFY(hours.chart->caption().subtitle.contains("logarithmic"));
        const auto& campaign = kinds[2];
        QVERIFY(!campaign.shownAtFirst);
        QStringList shownAtFirst; // of the common ones what the file has
        for (const auto& kind : kinds)
            if (kind.shownAtFirst)
                shownAtFirst << kind.title;
        QCOMPARE(shownAtFirst,
                 QStringList({"Retention Rate", "Watch Hours", "Weighted score", "Genres", "Genre pairs"}));
        const CatalogueChart labels = campaign.make(inputOf(data, data->all()), lightTheme());
        QCOMPARE(labels.chart->table().rows.at(0).at(0), QString("Holidays"));
        QCOMPARE(labels.titles({0}).size(), std::size_t{40});
        QCOMPARE(labels.reason({0}), QString("Campaign is Holidays"));
    }

    void aFurtherNumberIsAnOutcome()
    {
        const DatasetPtr data = ownFigures();
        ChartInput input = inputOf(data, data->all());
        input.outcome = MeasureField::ofColumn(data->catalogue->metricColumns().front());
        input.outcomeName = "Retention Rate";
        const CatalogueChart genres = kindOf("genres").make(input, lightTheme());
        QVERIFY(genres.chart->caption().subtitle.contains("mean of Retention Rate"));
        const ChartTable table = genres.chart->table();
        QCOMPARE(table.header.at(2), QString("Mean of Retention Rate"));
        double sum = 0;
        int drama = 0;
        for (int i = 1; i < 60; ++i)
            if (i % 2 == 0) {
                sum += 20 + i;
                ++drama;
            }
        const auto row = std::find_if(table.rows.begin(), table.rows.end(),
                                      [](const QStringList& cells) { return cells.front() == "Drama"; });
        QVERIFY(row != table.rows.end());
        QCOMPARE(row->at(2), QString::number(sum / drama, 'f', 2));
        QCOMPARE(row->back(), QString::number(drama));
    }

    void briefChartsShowNoMeans()
    {
        ChartInput input = inputOf(m_data, m_data->all());
        QVERIFY(kindOf("languages").make(input, lightTheme()).chart->caption().subtitle.contains("mean"));
        input.brief = true;
        QCOMPARE(kindOf("languages").make(input, lightTheme()).chart->caption().subtitle,
                 QString("titles, most frequent first"));
    }

    void unknownIdsAreABug()
    {
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, catalogueChartKind(*m_data->catalogue, "pie"));
    }

    void theRealCatalogueGivesTheKnownFigures()
    {
        const QByteArray path = qgetenv("MARQUEE_REAL_CATALOGUE");
        if (path.isEmpty())
            QSKIP("MARQUEE_REAL_CATALOGUE is not set");
        const DatasetPtr data = openDataset(path.toStdString()).value();
        const ChartInput input = inputOf(data, data->all());
        const CatalogueChart languages = kindOf("languages").make(input, lightTheme());
        QCOMPARE(languages.chart->table().rows.at(1).mid(0, 2), QStringList({"Japanese", "1,667"}));
        const CatalogueChart months = kindOf("additions").make(input, lightTheme());
        const auto rows = months.chart->table().rows;
        QVERIFY(std::find(rows.begin(), rows.end(), QStringList({"Apr 2015", "2,461"})) != rows.end());
        QVERIFY(months.chart->yAxis().to < 2000); // the first month does not flatten the others
        QElapsedTimer clock;
        clock.start();
        for (const CatalogueChartKind& kind : commonChartKinds()) {
            const qint64 before = clock.nsecsElapsed();
            const CatalogueChart made = kind.make(input, lightTheme());
            qInfo("%-16s %.1f ms", qPrintable(kind.id), static_cast<double>(clock.nsecsElapsed() - before) / 1e6);
        }
    }

private:
    DatasetPtr m_data;
};

QTEST_MAIN(CatalogueChartsTest)
#include "catalogue_charts_test.moc"
