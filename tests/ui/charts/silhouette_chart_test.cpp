// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/silhouette_chart.h"

#include "charts/chart_export.h"
#include "theme/theme.h"

#include <QImage>
#include <QTest>

using namespace marquee;

namespace {

using Kind = SilhouetteMark::Kind;

/// Two clusters: `large` titles from 0.8 down to 0.2, `small` ones from 0.4 down to -0.2.
std::shared_ptr<SilhouetteBands> twoBands(std::size_t large, std::size_t small)
{
    auto bands = std::make_shared<SilhouetteBands>();
    std::uint32_t next = 0;
    for (const auto& [count, highest] : {std::pair(large, 0.8), std::pair(small, 0.4)}) {
        SilhouetteBand band;
        band.cluster = static_cast<int>(bands->bands.size());
        for (std::size_t i = 0; i < count; ++i) {
            const double value = highest - 0.6 * static_cast<double>(i) / static_cast<double>(count - 1);
            band.titles.push_back({next++});
            band.values.push_back(value);
            band.mean += value / static_cast<double>(count);
            band.closerElsewhere += value < 0 ? 1 : 0;
        }
        bands->titles += count;
        bands->closerElsewhere += band.closerElsewhere;
        bands->mean += band.mean * static_cast<double>(count) / static_cast<double>(large + small);
        bands->bands.push_back(band);
    }
    return bands;
}

SilhouetteNumbers numbersOf(std::shared_ptr<const SilhouetteBands> bands)
{
    SilhouetteNumbers numbers;
    numbers.bands = std::move(bands);
    numbers.names = QStringList{"1 Dramas", "2 Comedies"};
    numbers.allTitles = 5000;
    numbers.titleName = [](TitleId id) { return QStringLiteral("Title %1").arg(id.row); };
    return numbers;
}

} // namespace

class SilhouetteChartTest : public QObject
{
    Q_OBJECT
private slots:
    void marksHoldEveryTitleOnce_data()
    {
        QTest::addColumn<int>("large");
        QTest::addColumn<int>("small");
        QTest::newRow("few") << 12 << 5;
        QTest::newRow("many") << 200000 << 3;
    }
    void marksHoldEveryTitleOnce()
    {
        QFETCH(int, large);
        QFETCH(int, small);
        const auto bands = twoBands(static_cast<std::size_t>(large), static_cast<std::size_t>(small));
        const auto marks = silhouetteMarks(*bands);
        QVERIFY(marks.size() < 700);
        std::size_t band = 0, next = 0;
        for (const SilhouetteMark& mark : marks) {
            if (mark.kind != Kind::Titles)
                continue;
            if (mark.band != band) {
                QCOMPARE(next, bands->bands[band].size());
                band = mark.band;
                next = 0;
            }
            QCOMPARE(mark.first, next);
            QVERIFY(mark.last > mark.first);
            next = mark.last;
        }
        QCOMPARE(next, bands->bands[band].size());
        const auto chart = makeSilhouetteChart(numbersOf(bands), lightTheme());
        QCOMPARE(chart->marks().size(), marks.size());
    }
    void whereAClickCounts()
    {
        const auto bands = twoBands(40, 20);
        const auto chart = makeSilhouetteChart(numbersOf(bands), lightTheme());
        chart->resize(700, 400);
        const auto marks = silhouetteMarks(*bands);
        for (std::size_t i = 0; i < marks.size(); ++i) {
            const QRectF place = chart->toPlot(chart->marks().places[i]);
            const QPointF inside(marks[i].kind == Kind::Cluster ? 20 : place.center().x(), place.center().y());
            QCOMPARE(chart->markAt(inside), std::optional(i));
        }
        QCOMPARE(chart->marks().name(0), QStringLiteral("Title 0"));
        QVERIFY(chart->marks().value(0).contains(QStringLiteral("silhouette 0.80")));
        QCOMPARE(marks.back().kind, Kind::Cluster);
        QCOMPARE(chart->marks().name(marks.size() - 1), QStringLiteral("2 Comedies"));
        QVERIFY(chart->marks().value(marks.size() - 1).startsWith(QStringLiteral("20 titles")));
    }
    void barsBelowZeroAreOnTheOtherSideInAnotherColour()
    {
        const auto chart = makeSilhouetteChart(numbersOf(twoBands(40, 40)), lightTheme());
        chart->resize(700, 400);
        const QImage image = renderPng(*chart, {700, 400}, 1);
        const auto colourAt = [&](double silhouette, std::size_t band, std::size_t title) {
            const auto marks = silhouetteMarks(*twoBands(40, 40));
            for (std::size_t i = 0; i < marks.size(); ++i)
                if (marks[i].kind == Kind::Titles && marks[i].band == band && marks[i].first == title) {
                    const double y = chart->toPlot(chart->marks().places[i]).top() + 1;
                    return image.pixelColor(QPointF(chart->toPlot({silhouette, 0}).x(), y).toPoint());
                }
            return QColor();
        };
        QCOMPARE(colourAt(0.6, 0, 0), lightTheme().classColour(0));
        QCOMPARE(colourAt(0.2, 1, 0), lightTheme().classColour(1));
        QCOMPARE(colourAt(-0.1, 1, 39), lightTheme().negative);
        QVERIFY(colourAt(0.1, 1, 39) != lightTheme().classColour(1));
    }
    void wordsAndTable()
    {
        const auto chart = makeSilhouetteChart(numbersOf(twoBands(40, 20)), lightTheme());
        QVERIFY2(chart->summary().contains(QStringLiteral("2 Comedies mean 0.10 over 20 titles, 7 below 0")),
                 qPrintable(chart->summary()));
        QCOMPARE(chart->caption().footer, QStringLiteral("60 used of 5,000"));
        QCOMPARE(chart->caption().footerRight, QStringLiteral("7 titles sit closer to another cluster"));
        const ChartTable table = chart->table();
        QCOMPARE(table.rows.size(), std::size_t{2});
        QCOMPARE(table.header.size(), table.rows.front().size());
        QCOMPARE(table.rows[1].first(), QStringLiteral("2 Comedies"));
        QCOMPARE(table.rows[1].last(), QStringLiteral("7"));
    }
    void nothingToDraw()
    {
        auto bands = std::make_shared<SilhouetteBands>();
        bands->bands.resize(2);
        QVERIFY(makeSilhouetteChart(numbersOf(bands), lightTheme())->emptyText().contains(QStringLiteral("filter")));
        bands->unknown = 4;
        QVERIFY(
            makeSilhouetteChart(numbersOf(bands), lightTheme())->emptyText().contains(QStringLiteral("two clusters")));
        QVERIFY(silhouetteMarks(*bands).empty());
    }
    void allAlikeStillHasAnAxis()
    {
        auto bands = std::make_shared<SilhouetteBands>();
        bands->bands.push_back({0, {{0}, {1}}, {0, 0}, {}, 0, 0, 0});
        bands->titles = 2;
        const auto chart = makeSilhouetteChart(numbersOf(bands), lightTheme());
        QVERIFY(chart->xAxis().to > chart->xAxis().from);
        QVERIFY(!renderPng(*chart, {300, 200}, 1).isNull());
    }
};

QTEST_MAIN(SilhouetteChartTest)
#include "silhouette_chart_test.moc"
