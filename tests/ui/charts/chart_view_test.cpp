// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_samples.h"

#include "charts/chart_card.h"
#include "charts/chart_menu.h"
#include "charts/chart_view.h"

#include <QMenu>
#include <QTest>
#include <QToolButton>

using namespace marquee;

namespace {

struct Choice
{
    std::vector<std::size_t> marks;
    bool add = false;
};

/// A view with a chart on screen that remembers what was chosen.
struct Shown
{
    explicit Shown(std::unique_ptr<PlotChart> chart)
    {
        view.resize(388, 217);
        view.setPlotChart(std::move(chart));
        QObject::connect(&view, &ChartView::marksChosen, &view,
                         [this](const std::vector<std::size_t>& marks, bool add) {
                             choices.push_back({marks, add});
                         });
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
    }
    QPoint at(double x, double y) const { return view.plotChart()->toPlot({x, y}).toPoint(); }

    ChartView view;
    std::vector<Choice> choices;
};

} // namespace

class ChartViewTest : public QObject
{
    Q_OBJECT

private slots:
    void aCardKeepsItsRoundCorners()
    {
        QWidget window;
        QPalette red;
        red.setColor(QPalette::Window, Qt::red);
        window.setPalette(red);
        window.resize(420, 240);
        ChartCard* card = new ChartCard(&window);
        card->setGeometry(10, 10, 400, 220);
        card->setChart(makeHistogramChart(sampleHistogram(), lightTheme()));
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QImage drawn = window.grab().toImage();
        QCOMPARE(drawn.pixelColor(10, 10), QColor(Qt::red)); // outside the corner
        QCOMPARE(drawn.pixelColor(210, 10), lightTheme().border);
        QCOMPARE(drawn.pixelColor(10, 120), lightTheme().border);
        QCOMPARE(drawn.pixelColor(409, 120), lightTheme().border);
        QVERIFY(drawn.pixelColor(12, 11) != lightTheme().surface); // the arc runs through here
        QCOMPARE(drawn.pixelColor(18, 18), lightTheme().surface);
        card->view().setGroundVisible(true);
        card->setChart(makeHistogramChart(sampleHistogram(), lightTheme()));
        QCOMPARE(window.grab().toImage().pixelColor(12, 11), lightTheme().surface);
    }
    void aClickChoosesTheBarUnderIt()
    {
        Shown shown(makeHistogramChart(sampleHistogram(), lightTheme()));
        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, shown.at(2.5, 5));
        QCOMPARE(shown.choices.size(), std::size_t{1});
        QCOMPARE(shown.choices[0].marks, std::vector<std::size_t>{2});
        QVERIFY(!shown.choices[0].add);
        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, Qt::ControlModifier, shown.at(0.5, 5));
        QCOMPARE(shown.choices[1].marks, std::vector<std::size_t>{0});
        QVERIFY(shown.choices[1].add);
    }

    void aClickBesideEveryBarChoosesNothing()
    {
        Shown shown(makeHistogramChart(sampleHistogram(), lightTheme()));
        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, QPoint(4, 4));
        QVERIFY(shown.choices.at(0).marks.empty());
    }

    void aDragChoosesEveryBarItCrosses()
    {
        Shown shown(makeHistogramChart(sampleHistogram(), lightTheme()));
        QTest::mousePress(shown.view.viewport(), Qt::LeftButton, {}, shown.at(1.5, 3));
        QTest::mouseMove(shown.view.viewport(), shown.at(2.2, 6));
        QTest::mouseRelease(shown.view.viewport(), Qt::LeftButton, {}, shown.at(3.2, 6));
        QCOMPARE(shown.choices.at(0).marks, (std::vector<std::size_t>{1, 2, 3}));
    }

    void aDragOverAScatterTakesARectangle()
    {
        Shown shown(makeScatterChart(sampleScatter(), lightTheme()));
        QTest::mousePress(shown.view.viewport(), Qt::LeftButton, {}, shown.at(2.5, 9.5));
        QTest::mouseRelease(shown.view.viewport(), Qt::LeftButton, {}, shown.at(4.5, 7.5));
        QCOMPARE(shown.choices.at(0).marks, (std::vector<std::size_t>{163, 164, 183, 184}));
    }

    void hoverTellsTheValueInsideTheView()
    {
        Shown shown(makeHistogramChart(sampleHistogram(), lightTheme()));
        const QImage before = shown.view.grab().toImage();
        QTest::mouseMove(shown.view.viewport(), shown.at(3.9, 2)); // at the right edge
        QCOMPARE(shown.view.currentMark().value(), std::size_t{3});
        QVERIFY(shown.view.accessibleDescription().contains("20 titles, 4 selected"));
        const QImage after = shown.view.grab().toImage();
        QVERIFY(before != after);
        for (int y = 0; y < after.height(); ++y) // the card keeps off the edge
            QCOMPARE(after.pixel(after.width() - 1, y), before.pixel(before.width() - 1, y));
    }

    void arrowKeysWalkTheMarks()
    {
        Shown shown(makeHistogramChart(sampleHistogram(), lightTheme()));
        shown.view.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&shown.view, Qt::Key_Home);
        QTest::keyClick(&shown.view, Qt::Key_Right);
        QTest::keyClick(&shown.view, Qt::Key_Right);
        QTest::keyClick(&shown.view, Qt::Key_Left);
        QTest::keyClick(&shown.view, Qt::Key_Return);
        QCOMPARE(shown.choices.at(0).marks, std::vector<std::size_t>{1});
        QTest::keyClick(&shown.view, Qt::Key_End);
        QTest::keyClick(&shown.view, Qt::Key_Right); // nothing further
        QTest::keyClick(&shown.view, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(shown.choices.at(1).marks, std::vector<std::size_t>{3});
        QVERIFY(shown.choices.at(1).add);
    }

    void arrowKeysFollowRowsAndColumns()
    {
        Shown shown(makeHeatMapChart(samplePairs(), lightTheme())); // marks: (1,0); (2,0), (2,1)
        QTest::keyClick(&shown.view, Qt::Key_Home);
        QTest::keyClick(&shown.view, Qt::Key_Down);
        QCOMPARE(shown.view.currentMark().value(), std::size_t{1});
        QTest::keyClick(&shown.view, Qt::Key_Right);
        QCOMPARE(shown.view.currentMark().value(), std::size_t{2});
        QTest::keyClick(&shown.view, Qt::Key_Up);
        QCOMPARE(shown.view.currentMark().value(), std::size_t{0});
    }

    void escapeIsLeftToTheWindow()
    {
        Shown shown(makeHistogramChart(sampleHistogram(), lightTheme()));
        QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        QCoreApplication::sendEvent(&shown.view, &escape);
        QVERIFY(!escape.isAccepted());
    }

    void theMenuOffersEveryWayOut()
    {
        Shown shown(makeHistogramChart(sampleHistogram(), lightTheme()));
        QMenu menu;
        fillChartMenu(menu, shown.view);
        QStringList entries;
        for (const QAction* action : menu.actions())
            entries << action->text();
        for (const char* entry : {"Copy picture", "View as table", "Export PNG, 1x…", "Export PNG, 4x…", "Export SVG…"})
            QVERIFY2(entries.contains(QString::fromUtf8(entry)), entry);
    }

    void theCardShowsItsToolsOnFocus()
    {
        ChartCard card;
        card.resize(388, 217);
        card.setChart(makeHistogramChart(sampleHistogram(), lightTheme()));
        card.show();
        QVERIFY(QTest::qWaitForWindowExposed(&card));
        const auto shownTools = [&] {
            const auto tools = card.findChildren<QToolButton*>();
            return std::count_if(tools.begin(), tools.end(), [](const QToolButton* tool) { return tool->isVisible(); });
        };
        card.activateWindow();
        card.view().setFocus(Qt::TabFocusReason);
        QTRY_COMPARE(shownTools(), 3);
        QVERIFY(card.view().accessibleName() == "Weighted score");
    }

    void aNewChartForgetsTheOldMarks()
    {
        Shown shown(makeHistogramChart(sampleHistogram(), lightTheme()));
        QTest::mouseMove(shown.view.viewport(), shown.at(3.5, 2));
        QVERIFY(shown.view.currentMark());
        shown.view.setPlotChart(makeHeatMapChart(samplePairs(), lightTheme()));
        QVERIFY(!shown.view.currentMark());
    }
};

QTEST_MAIN(ChartViewTest)
#include "chart_view_test.moc"
