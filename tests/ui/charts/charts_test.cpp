// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_samples.h"
#include "ui/charts/drawn_texts.h"

#include "charts/chart_export.h"
#include "charts/plot_paint.h"

#include <QImage>
#include <QLineSeries>
#include <QTest>

#include <cmath>
#include <numeric>

using namespace marquee;
using namespace marquee::test;

namespace {

using Maker = std::function<std::unique_ptr<PlotChart>(const Theme&)>;

std::vector<std::pair<QString, Maker>> allCharts()
{
    HistogramNumbers overlaid = sampleHistogram();
    overlaid.overlays = {{"films", "films", 0, {8, 30, 20, 10}}, {"series", "series", 1, {2, 10, 10, 10}}};
    HistogramNumbers boxed = sampleHistogram();
    boxed.wholeBox = BoxStats{0.5, 1, 2, 3, 3.5, 2, 100, 0};
    boxed.selectedBox = boxed.wholeBox;
    boxed.density = {0, 40, 20, 0};
    HistogramNumbers cut = sampleHistogram();
    cut.whole = {5, 9000, 30, 20};
    cut.cutTallest = true;
    return {{"histogram", [](const Theme& t) { return makeHistogramChart(sampleHistogram(), t); }},
            {"overlay", [=](const Theme& t) { return makeHistogramChart(overlaid, t); }},
            {"boxes", [=](const Theme& t) { return makeHistogramChart(boxed, t); }},
            {"cut", [=](const Theme& t) { return makeHistogramChart(cut, t); }},
            {"rows", [](const Theme& t) { return makeRowChart(sampleRows(), t); }},
            {"pairs", [](const Theme& t) { return makeHeatMapChart(samplePairs(), t); }},
            {"line", [](const Theme& t) { return makeLineChart(sampleLine(), t); }},
            {"scatter", [](const Theme& t) { return makeScatterChart(sampleScatter(), t); }}};
}

bool hasText(const std::vector<DrawnText>& texts, const QString& text)
{
    return std::any_of(texts.begin(), texts.end(), [&](const DrawnText& drawn) { return drawn.text == text; });
}

} // namespace

class ChartsTest : public QObject
{
    Q_OBJECT

private slots:
    void ticksAreRound_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<int>("wanted");
        QTest::addColumn<QStringList>("labels");
        QTest::newRow("scores") << 2.0 << 9.5 << 9 << QStringList{"2", "3", "4", "5", "6", "7", "8", "9"};
        QTest::newRow("fractions") << 5.95 << 7.12 << 3 << QStringList{"6.0", "6.5", "7.0"};
        QTest::newRow("around zero") << -3.0 << 3.0 << 4 << QStringList{"−2", "0", "2"};
        QTest::newRow("thousands") << 0.0 << 1500.0 << 4 << QStringList{"0", "500", "1,000", "1,500"};
        QTest::newRow("empty range") << 1.0 << 1.0 << 4 << QStringList{};
        QTest::newRow("not finite") << 0.0 << double(INFINITY) << 4 << QStringList{};
    }
    void ticksAreRound()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(int, wanted);
        QStringList labels;
        for (const AxisTick& tick : niceTicks(low, high, wanted))
            labels << tick.label;
        QTEST(labels, "labels");
    }

    void histogramTellsItsCounts()
    {
        const auto chart = makeHistogramChart(sampleHistogram(), lightTheme());
        QCOMPARE(chart->marks().size(), std::size_t{4});
        QCOMPARE(chart->marks().name(1), QString("1 to 2"));
        QCOMPARE(chart->marks().value(1), QString("40 titles, 2 selected"));
        const ChartTable table = chart->table();
        QCOMPARE(table.header, QStringList({"Weighted score", "Titles", "Selected"}));
        QCOMPARE(table.rows.at(3), QStringList({"3 to 4", "20", "4"}));
        QCOMPARE(chart->yAxis().from, 0.0); // bars begin at 0
        QVERIFY(chart->yAxis().to >= 40);
        QVERIFY(chart->summary().contains("100 titles"));
    }

    void histogramLinesStandOnTheAxes()
    {
        HistogramNumbers numbers = sampleHistogram();
        numbers.overlays = {{"films", "films", 0, {8, 30, 20, 10}}};
        const auto chart = makeHistogramChart(numbers, lightTheme());
        QCOMPARE(chart->series().size(), 1);
        const auto* line = qobject_cast<QLineSeries*>(chart->series().front());
        QCOMPARE(line->points().size(), 8); // two corners a step
        QCOMPARE(line->points().at(2), QPointF(1, 30));
        QCOMPARE(line->name(), QString("films"));
    }

    void sharesFillEveryBar()
    {
        HistogramNumbers numbers = sampleHistogram();
        numbers.scale = SelectionScale::Share;
        QCOMPARE(makeHistogramChart(numbers, lightTheme())->yAxis().to, 1.0);
        numbers.selected.clear(); // nothing to take a share of
        QVERIFY(makeHistogramChart(numbers, lightTheme())->yAxis().to >= 40);
    }

    void aCutBarDoesNotFlattenTheOthers()
    {
        HistogramNumbers numbers = sampleHistogram();
        numbers.whole = {5, 9000, 30, 20};
        numbers.cutTallest = true;
        const auto chart = makeHistogramChart(numbers, lightTheme());
        QVERIFY(chart->yAxis().to < 100);
        QVERIFY(hasText(textsOf(renderSvg(*chart, {388, 217})), "9,000, axis cut"));
    }

    void rowsTellCountsAndMeans()
    {
        const auto chart = makeRowChart(sampleRows(2), lightTheme());
        QCOMPARE(chart->marks().size(), std::size_t{2});
        QCOMPARE(chart->marks().value(0),
                 QString("8,041 titles, 2,010 selected\nMean weighted score: 6.00\n95 % 5.90 – 6.10, n = 40"));
        QVERIFY(chart->yAxis().ticks.at(1).picked);
        QCOMPARE(chart->table().rows.at(0).at(1), QString("8,041"));
    }

    void rowsOfTwoColumnsHaveAMarkEach()
    {
        RowNumbers numbers = sampleRows(3);
        numbers.columns = {{RowColumnKind::Bars, "Films", "Films", 1, {}, false, 2},
                           {RowColumnKind::Bars, "Series", "Series", 1, {}, false, 2}};
        const auto chart = makeRowChart(numbers, lightTheme());
        QCOMPARE(chart->marks().size(), std::size_t{6});
        QCOMPARE(chart->marks().name(3), QString("Language with number 1, Series"));
        QVERIFY(!chart->marks().places[0].intersects(chart->marks().places[1]));
    }

    void pairsAreFoundByTheirMark()
    {
        const auto chart = makeHeatMapChart(samplePairs(), lightTheme());
        QCOMPARE(chart->marks().size(), std::size_t{3});
        QCOMPARE(chart->marks().name(1), QString("Drama and Action"));
        QCOMPARE(chart->marks().value(1), QString("20 titles, 15 selected"));
        for (std::size_t row = 1, mark = 0; row < 12; ++row) {
            for (std::size_t column = 0; column < row; ++column, ++mark) {
                QCOMPARE(pairAt(mark).row, row);
                QCOMPARE(pairAt(mark).column, column);
            }
        }
    }

    void aGapBreaksALine()
    {
        LineNumbers numbers = sampleLine();
        numbers.points[4].value = std::numeric_limits<double>::quiet_NaN();
        const auto chart = makeLineChart(numbers, lightTheme());
        QCOMPARE(chart->series().size(), 2);
        QCOMPARE(chart->marks().size(), numbers.points.size() - 1);
    }

    void theChosenValueStandsOnNoPoint()
    {
        LineNumbers numbers = sampleLine();
        numbers.caption = {};
        numbers.yLabels = false;
        numbers.decimals = 2;
        numbers.chosen = 7; // in the middle: points on either side
        for (std::size_t i = 0; i < numbers.points.size(); ++i)
            numbers.points[i].value = i % 2 == 0 ? 0.91 : 0.33; // the curve runs through the whole plot
        const QSizeF size(110, 118);
        const auto chart = makeLineChart(numbers, lightTheme());
        const auto texts = textsOf(renderSvg(*chart, size.toSize()));
        chart->resize(size);
        const auto label = std::find_if(texts.begin(), texts.end(),
                                        [](const DrawnText& text) { return text.text == QStringLiteral("0.33"); });
        QVERIFY(label != texts.end());
        QVERIFY(QRectF(QPointF(), size).contains(label->box));
        for (const LinePoint& point : numbers.points)
            QVERIFY(!label->box.adjusted(-2, -2, 2, 2).contains(chart->toPlot({point.x, point.value})));
    }

    void scatterMarksAreItsPoints()
    {
        const auto chart = makeScatterChart(sampleScatter(), lightTheme());
        chart->resize(388, 217);
        const QPointF at = chart->toPlot({5, 7});
        QCOMPARE(chart->markAt(at).value(), std::size_t{7 * 20 + 5});
        QCOMPARE(chart->marks().name(145), QString("Title 145"));
        QCOMPARE(chart->marksIn(QRectF(chart->toPlot({2.5, 9.5}), chart->toPlot({4.5, 7.5}))),
                 (std::vector<std::size_t>{163, 164, 183, 184}));
    }

    void placesMapBothWays()
    {
        const auto chart = makeHistogramChart(sampleHistogram(), lightTheme());
        chart->resize(388, 217);
        const QPointF value(2.5, 17);
        const QPointF back = chart->toValue(chart->toPlot(value));
        QVERIFY(std::abs(back.x() - value.x()) < 1e-9 && std::abs(back.y() - value.y()) < 1e-9);
    }

    void noTextIsClippedOnASmallCard_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<QSize>("size");
        const auto charts = allCharts();
        for (std::size_t i = 0; i < charts.size(); ++i) {
            for (const QSize size : {QSize(320, 180), QSize(388, 217)})
                QTest::addRow("%s %d", qPrintable(charts[i].first), size.width()) << static_cast<int>(i) << size;
        }
    }
    void noTextIsClippedOnASmallCard()
    {
        QFETCH(int, index);
        QFETCH(QSize, size);
        const auto chart = allCharts()[static_cast<std::size_t>(index)].second(lightTheme());
        const auto texts = textsOf(renderSvg(*chart, size));
        QVERIFY(texts.size() >= 5);
        const QRectF card(QPointF(), size);
        for (std::size_t i = 0; i < texts.size(); ++i) {
            QVERIFY2(card.contains(texts[i].box), qPrintable("outside: " + texts[i].text));
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY2(!texts[i].box.intersects(texts[j].box), qPrintable(texts[i].text + " on " + texts[j].text));
        }
    }

    void oneTitleAndNoneAreDrawn()
    {
        HistogramNumbers one = sampleHistogram();
        one.whole = {0, 1, 0, 0};
        one.selected.clear();
        for (const Theme* theme : {&lightTheme(), &darkTheme()}) {
            QVERIFY(!renderPng(*makeHistogramChart(one, *theme), {320, 180}, 1).isNull());
            one.whole = {0, 0, 0, 0};
            const auto none = makeHistogramChart(one, *theme);
            QVERIFY(!renderPng(*none, {320, 180}, 1).isNull());
            QVERIFY(none->summary().contains("no titles"));
            QVERIFY(!renderPng(*makeRowChart(sampleRows(0), *theme), {320, 180}, 1).isNull());
            QVERIFY(!renderPng(*makeRowChart(sampleRows(1), *theme), {320, 180}, 1).isNull());
            QVERIFY(!renderPng(*makeHeatMapChart({}, *theme), {320, 180}, 1).isNull());
            QVERIFY(!renderPng(*makeLineChart({}, *theme), {320, 180}, 1).isNull());
            QVERIFY(!renderPng(*makeScatterChart(sampleScatter(1), *theme), {320, 180}, 1).isNull());
            QVERIFY(!renderPng(*makeScatterChart(sampleScatter(0), *theme), {320, 180}, 1).isNull());
        }
    }

    void themesColourTheSameDrawing()
    {
        for (const auto& [name, make] : allCharts()) {
            for (const Theme* theme : {&lightTheme(), &darkTheme()}) {
                const QImage image = renderPng(*make(*theme), {388, 217}, 1);
                QCOMPARE(image.pixelColor(2, 2), theme->surface);
                QVERIFY2(image != renderPng(*make(theme->dark ? lightTheme() : darkTheme()), {388, 217}, 1),
                         qPrintable(name));
            }
        }
    }

    void selectedTitlesAreAccentAndTheRestNever()
    {
        HistogramNumbers numbers = sampleHistogram();
        const auto accentPixels = [&] {
            const QImage image = renderPng(*makeHistogramChart(numbers, lightTheme()), {388, 217}, 1)
                                     .copy(40, 50, 340, 130); // the plot without the captions
            int count = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    count += image.pixelColor(x, y) == lightTheme().accent ? 1 : 0;
            }
            return count;
        };
        QVERIFY(accentPixels() > 200);
        numbers.selected.clear();
        numbers.caption.footerPicked.clear();
        QCOMPARE(accentPixels(), 0);
    }
};

QTEST_MAIN(ChartsTest)
#include "charts_test.moc"
