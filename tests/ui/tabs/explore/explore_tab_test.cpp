// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sample_dataset.h"

#include "charts/chart_card.h"
#include "charts/chart_view.h"
#include "charts/plot_chart.h"
#include "explorer/explorer_state.h"
#include "tabs/explore/explore_tab.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

using namespace marquee;

class ExploreTabTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_state = std::make_unique<ExplorerState>();
        m_tab = std::make_unique<ExploreTab>(*m_state);
        m_tab->resize(1208, 760);
        m_state->setDataset(sampleDataset());
        m_tab->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_tab.get()));
    }
    void cleanup()
    {
        m_tab.reset();
        m_state.reset();
    }

    void nineChartsAtFirst()
    {
        QCOMPARE(m_tab->chosenCharts().size(), 9);
        QCOMPARE(m_tab->charts().size(), std::size_t{9});
        QCOMPARE(shownCards().size(), 9);
        m_tab->setChosenCharts({"languages", "countries"});
        QCOMPARE(shownCards().size(), 2);
        QVERIFY(chartOf("countries") != nullptr);
    }

    void theFilesOwnFiguresAreOutcomesAndCharts()
    {
        auto* outcome = m_tab->findChild<QComboBox*>("outcome");
        QVERIFY(outcome->findText("Retention Rate") < 0);
        m_tab->setChosenCharts({"genres"});
        std::string csv = "Title,Genre,IMDb Score,Retention Rate,Campaign\n";
        for (int i = 0; i < 30; ++i)
            csv += fmt::format("Title {},{},{},{},{}\n", i, i % 2 ? "Comedy" : "Drama", 5 + i % 4, 20 + i,
                               i % 3 ? "Holidays" : "Autumn");
        m_state->setDataset(datasetFromCsv(csv));
        QCOMPARE(m_tab->chosenCharts(), QStringList({"metric-retentionrate-3", "genres"}));
        QVERIFY(chartOf("genres")->caption().subtitle.contains("mean weighted score"));
        outcome->setFocus();
        QTest::keyClick(outcome, Qt::Key_End);
        QCOMPARE(outcome->currentText(), QString("Retention Rate"));
        QVERIFY(chartOf("genres")->caption().subtitle.contains("mean of Retention Rate"));
        m_tab->setChosenCharts({"category-campaign-4"});
        clickMark("category-campaign-4", markNamed("category-campaign-4", "Autumn"), {});
        QCOMPARE(m_state->selection().reason, QString("Campaign is Autumn"));
        QCOMPARE(m_state->selection().ids.size(), std::size_t{10});
        m_state->setDataset(sampleDataset()); // which has no such columns
        QCOMPARE(outcome->currentText(), QString("Weighted score"));
        QVERIFY(!m_tab->chosenCharts().contains("category-campaign-4"));
    }

    void aClickOnABarSelectsItsTitles()
    {
        clickMark("languages", markNamed("languages", "Japanese"), {});
        QCOMPARE(m_state->selection().ids.size(), std::size_t{40});
        QCOMPARE(m_state->selection().reason, QString("Language is Japanese"));
        QVERIFY(chartOf("languages")->marks().value(markNamed("languages", "Japanese")).contains("40 selected"));
        QVERIFY(!chartOf("weighted-score")->caption().footerPicked.isEmpty()); // every chart shows it
        clickMark("languages", markNamed("languages", "Japanese"), {});        // once more takes it back
        QVERIFY(m_state->selection().ids.empty());
    }

    void controlAdds()
    {
        clickMark("languages", markNamed("languages", "Japanese"), {});
        clickMark("languages", markNamed("languages", "French"), Qt::ControlModifier);
        QVERIFY(m_state->selection().ids.size() > 40);
        QCOMPARE(m_state->selection().reason, QString("Language is Japanese, or Language is French"));
        m_state->undoStack().undo();
        QCOMPARE(m_state->selection().ids.size(), std::size_t{40});
    }

    void aClickBesideTheMarksClears()
    {
        clickMark("languages", 0, {});
        ChartView& view = card("languages")->view();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(3, view.height() - 3));
        QVERIFY(m_state->selection().ids.empty());
    }

    void filtersApplyAtOnce()
    {
        Filter filter;
        filter.type = TitleType::Series;
        m_state->setFilter(filter, "series only");
        QCOMPARE(chartOf("languages")->caption().footer, QString("30 used of 30"));
        clickMark("languages", 0, {});
        for (const TitleId id : m_state->selection().ids)
            QCOMPARE(m_state->dataset()->catalogue->type(id), TitleType::Series);
    }

    void selectedTitlesThatAreFilteredOutAreNotCounted()
    {
        m_state->select({{0}, {1}, {3}}, "three"); // films, film, series
        Filter filter;
        filter.type = TitleType::Series;
        m_state->setFilter(filter, "series only");
        std::size_t selected = 0;
        for (const QStringList& row : chartOf("release-year")->table().rows)
            selected += row.at(2).toULongLong();
        QCOMPARE(selected, std::size_t{1});
    }

    void onlyChartsInSightAreComputed()
    {
        m_tab->resize(800, 300);
        QVERIFY(chartOf("weighted-score") != nullptr);
        m_state->select({{0}, {1}}, "two");
        QVERIFY(!chartOf("weighted-score")->caption().footerPicked.isEmpty());
        QVERIFY(chartOf("release-year")->table().header.size() == 2); // below the edge: as it was
    }

    void aTabOutOfSightWaits()
    {
        m_tab->hide();
        m_state->select({{0}, {1}}, "two");
        QVERIFY(chartOf("weighted-score")->caption().footerPicked.isEmpty());
        m_tab->show();
        QTRY_VERIFY(!chartOf("weighted-score")->caption().footerPicked.isEmpty());
    }

    void withoutACatalogueItSaysSo()
    {
        ExplorerState none;
        ExploreTab tab(none);
        tab.show();
        QVERIFY(tab.charts().empty());
        QVERIFY(tab.findChildren<ChartCard*>().isEmpty());
    }

private:
    QList<ChartCard*> shownCards() const
    {
        QList<ChartCard*> cards;
        for (ChartCard* candidate : m_tab->findChildren<ChartCard*>()) {
            if (candidate->isVisible())
                cards << candidate;
        }
        return cards;
    }
    ChartCard* card(const char* id) const { return m_tab->findChild<ChartCard*>(id); }
    const PlotChart* chartOf(const char* id) const { return card(id)->view().plotChart(); }
    std::size_t markNamed(const char* id, const QString& name) const
    {
        const ChartMarks& marks = chartOf(id)->marks();
        std::size_t at = 0;
        while (at < marks.size() && marks.name(at) != name)
            ++at;
        return at;
    }
    void clickMark(const char* id, std::size_t mark, Qt::KeyboardModifiers keys)
    {
        const QPointF at = chartOf(id)->toPlot(chartOf(id)->marks().places.at(mark)).center();
        QTest::mouseClick(card(id)->view().viewport(), Qt::LeftButton, keys, at.toPoint());
    }

    std::unique_ptr<ExplorerState> m_state;
    std::unique_ptr<ExploreTab> m_tab;
};

QTEST_MAIN(ExploreTabTest)
#include "explore_tab_test.moc"
