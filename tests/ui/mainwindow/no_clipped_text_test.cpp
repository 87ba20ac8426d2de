// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_view.h"
#include "charts/plot_chart.h"
#include "mainwindow/main_window.h"
#include "mainwindow/tour.h"
#include "mainwindow/workspace.h"
#include "ui/mainwindow/clipped_text.h"
#include "ui/mainwindow/window_fixture.h"
#include "widgets/elided_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

#include <memory>

using namespace marquee;

class NoClippedTextTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        applyTheme(*qApp, ThemeKind::Light);
        m_state = std::make_unique<ExplorerState>();
        m_window = std::make_unique<MainWindow>(*m_state);
        m_window->resize(1440, 900);
        m_window->show();
    }

    void cleanupTestCase()
    {
        m_window.reset();
        m_state.reset();
    }

    void theCheckSeesClippedText()
    {
        QWidget box;
        box.resize(500, 200);
        auto* label = new QLabel(QStringLiteral("far too long for this"), &box);
        label->setGeometry(0, 0, 30, 20);
        auto* button = new QPushButton(QStringLiteral("far too long for this"), &box);
        button->setGeometry(0, 30, 30, 28);
        auto* elided = new ElidedLabel(QStringLiteral("long, but it says so"), FontRole::Base, &Theme::text, &box);
        elided->setGeometry(0, 60, 30, 20);
        box.show();
        QCOMPARE(test::clippedTexts(box).size(), 2);
        label->resize(400, 40);
        button->resize(400, 40);
        QCOMPARE(test::clippedTexts(box), QStringList());
    }

    void theCheckSeesWhatParentsCutOff()
    {
        QWidget window;
        window.resize(300, 200);
        auto* box = new QWidget(&window);
        box->setGeometry(0, 0, 60, 200);
        auto* label = new QLabel(QStringLiteral("wider than its box"), box);
        label->setGeometry(0, 0, 280, 20);
        window.show();
        QCOMPARE(test::clippedTexts(window).size(), 1);
        box->resize(300, 200);
        QCOMPARE(test::clippedTexts(window), QStringList());
    }

    void theCheckForgivesWhatScrolls()
    {
        QScrollArea area;
        area.setWidgetResizable(true);
        area.resize(200, 100);
        auto* page = new QWidget;
        page->setMinimumSize(500, 400);
        auto* label = new QLabel(QStringLiteral("out of sight"), page);
        label->setGeometry(380, 370, 110, 24);
        area.setWidget(page);
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        QCOMPARE(test::clippedTexts(area), QStringList());
        area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        QCOMPARE(test::clippedTexts(area).size(), 1);
    }

    void theCheckReadsCharts()
    {
        auto chart = std::make_unique<PlotChart>(lightTheme(), ChartCaption{});
        chart->setPlotAxes({0, 1, {}, false, false, false, {}},
                           {0, 1, {{0.5, QStringLiteral("a long label")}}, false, false, false, {}});
        chart->addLayer([](QPainter& painter, const PlotChart& on) {
            painter.setFont(themeFont(FontRole::Footer));
            painter.drawText(QPointF(on.size().width() - 10, 40), QStringLiteral("beyond the edge"));
        });
        ChartView view;
        view.resize(320, 200);
        view.setPlotChart(std::move(chart));
        QWidget window;
        view.setParent(&window);
        window.resize(320, 200);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QStringList found = test::clippedTexts(window);
        QCOMPARE(found.size(), 1);
        QVERIFY2(found.first().contains(QStringLiteral("beyond the edge")), qPrintable(found.first()));
        view.setParent(nullptr);
    }

    void startScreen_data() { sizes(); }
    void startScreen()
    {
        QFETCH(QSize, size);
        m_window->resize(size);
        QTest::qWait(20);
        QCOMPARE(m_window->size(), size);
        const QStringList clipped = test::clippedTexts(*m_window);
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(QLatin1Char('\n'))));
    }

    void tabs_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("tab");
        for (const QSize size : {QSize(1024, 700), QSize(1440, 900)})
            for (int tab = 0; tab < kTabCount; ++tab)
                QTest::addRow("%s at %dx%d", qPrintable(tabFileName(static_cast<TabId>(tab))), size.width(),
                              size.height())
                    << size << tab;
    }
    void tabs()
    {
        QFETCH(QSize, size);
        QFETCH(int, tab);
        openOnce();
        m_window->resize(size);
        m_window->goTo(static_cast<TabId>(tab));
        QTest::qWait(60);
        QTRY_VERIFY_WITH_TIMEOUT(!m_state->busy(), 60000);
        QCOMPARE(m_window->size(), size);
        QTRY_COMPARE(test::clippedTexts(*m_window), QStringList()); // what came last is laid out by the next event
    }

private:
    static void sizes()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1024x700") << QSize(1024, 700);
        QTest::newRow("1440x900") << QSize(1440, 900);
    }
    void openOnce()
    {
        if (m_state->dataset())
            return;
        m_state->setDataset(test::catalogueDataset(240));
        QTRY_VERIFY_WITH_TIMEOUT(!m_state->busy(), 60000);
        Filter filter;
        filter.type = TitleType::Film;
        m_state->setFilter(filter, QStringLiteral("test"));
        m_state->setCurrent(bestKnownTitle(*m_state->dataset()));
        m_state->select({*m_state->current()}, QStringLiteral("test"));
    }

    test::SettingsSandbox m_sandbox;
    std::unique_ptr<ExplorerState> m_state;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(NoClippedTextTest)
#include "no_clipped_text_test.moc"
