// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sample_dataset.h"

#include "charts/chart_card.h"
#include "charts/chart_export.h"
#include "charts/chart_view.h"
#include "charts/plot_chart.h"
#include "explorer/explorer_state.h"
#include "tabs/overview/claims_card.h"
#include "tabs/overview/era_chart.h"
#include "tabs/overview/finding_card.h"
#include "tabs/overview/headline_strip.h"
#include "tabs/overview/overview_tab.h"
#include "theme/theme.h"
#include "widgets/link_button.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace marquee;

namespace {

Finding horror()
{
    Finding finding;
    finding.kind = FindingKind::UnderperformingGenre;
    finding.sentence = "Horror films rate 0.43 below films as a whole.";
    finding.meta = "n = 3, 95 % 5.96 – 6.07, q < 0.001";
    finding.dots = {{"Horror", 6.01, 5.96, 6.07, "6.01", false}, {"all films", 6.44, {}, {}, "6.44", true}};
    finding.titles = {{4}, {9}, {14}};
    return finding;
}

QStringList wordsOf(const QWidget& widget)
{
    QStringList words;
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        if (!label->text().isEmpty())
            words << label->text();
    }
    return words;
}

/// The tab on screen over the sample, its findings computed.
bool showWithFindings(ExplorerState& state, OverviewTab& tab)
{
    state.setDataset(sampleDataset());
    tab.resize(1440, 800);
    tab.show();
    return QTest::qWaitFor([&] { return state.findings() != nullptr; }, 20000);
}

} // namespace

class OverviewTabTest : public QObject
{
    Q_OBJECT

private slots:
    void theHeadlineCountsTheCatalogue()
    {
        Headline h;
        h.titles = 15480;
        h.films = 11697;
        h.series = 3783;
        h.rated = 13394;
        h.medianScore = 6.54;
        h.medianScoreFilms = 6.47;
        h.medianScoreSeries = 6.86;
        const auto figures = headlineFigures(h);
        QCOMPARE(figures.size(), std::size_t{3}); // no IMDb, critics, languages or countries in such a file
        QCOMPARE(figures[0].figure, QString("15,480"));
        QCOMPARE(figures[0].detail, QString("11,697 films, 3,783 series"));
        QCOMPARE(figures[1].detail, QString("13,394 of 15,480"));
        QVERIFY(figures[1].figure.startsWith("86.5"));
        QCOMPARE(figures[2].detail, QString("films 6.47, series 6.86"));
    }

    void aFilteredHeadlineShowsTheWholeBeneath()
    {
        Headline whole;
        whole.titles = 100;
        whole.films = 60;
        whole.rated = 80;
        whole.medianScore = 6.5;
        Headline films = whole;
        films.titles = 60;
        films.rated = 30;
        films.medianScore = 6.25;
        const auto figures = headlineFigures(films, whole);
        QCOMPARE(figures[0].figure, QString("60"));
        QCOMPARE(figures[0].detail, QString("all 100"));
        QVERIFY(figures[1].figure.startsWith("50"));
        QVERIFY(figures[1].detail.startsWith("all 80"));
        QCOMPARE(figures[2].detail, QString("all 6.50"));
    }

    void figuresAndChartsFollowTheFilter()
    {
        ExplorerState state;
        OverviewTab tab(state);
        QVERIFY(showWithFindings(state, tab));
        const auto footer = [&] {
            return tab.findChild<ChartCard*>("additions")->view().plotChart()->caption().footer;
        };
        QCOMPARE(footer(), QString("120 used of 120"));
        QVERIFY(wordsOf(tab).contains("Findings"));
        Filter films;
        films.type = TitleType::Film;
        state.setFilter(films, "films");
        QCOMPARE(footer(), QString("90 used of 90")); // every fourth is a series
        QVERIFY(wordsOf(tab).contains("90"));
        QVERIFY(wordsOf(tab).contains("all 120"));
        QVERIFY(wordsOf(tab).contains("Findings over the whole catalogue"));
        QCOMPARE(static_cast<std::size_t>(tab.findChildren<FindingCard*>().size()), state.findings()->findings.size());
        state.undoStack().undo();
        QCOMPARE(footer(), QString("120 used of 120"));
        QVERIFY(wordsOf(tab).contains("Findings"));
    }

    void dependentTestsAreAdmitted()
    {
        ExplorerState state;
        const OverviewTab tab(state);
        const QStringList words = wordsOf(tab);
        QVERIFY(std::any_of(words.begin(), words.end(),
                            [](const QString& text) { return text.contains("tests of genres are not independent"); }));
    }

    void aFindingSaysItsSentenceAndNumbers()
    {
        FindingCard card(horror(), {5.9, 6.6});
        const QStringList words = wordsOf(card);
        QVERIFY(words.contains("Underperforming genres"));
        QVERIFY(words.contains("Horror films rate 0.43 below films as a whole."));
        QCOMPARE(card.findChild<IntervalStrip*>()->accessibleName(), QString("Horror 6.01, all films 6.44"));
        auto* link = card.findChild<LinkButton*>();
        QCOMPARE(link->text(), QString("Show 3 titles"));
        QSignalSpy shown(&card, &FindingCard::showTitles);
        QTest::mouseClick(link, Qt::LeftButton);
        QCOMPARE(shown.size(), 1);
    }

    void aRangeHoldsItsDots()
    {
        const StripRange range = stripRange({{"a", 1, 0.5, 2, "", false}, {"b", 3, {}, {}, "", true}}, 0.0);
        QVERIFY(range.low < 0 && range.high > 3);
        const StripRange one = stripRange({{"a", 7, {}, {}, "", false}});
        QVERIFY(one.low < 7 && one.high > 7);
        const StripRange none = stripRange({{"a", NAN, {}, {}, "", false}});
        QVERIFY(std::isfinite(none.low) && none.high > none.low);
    }

    void claimsEndInAVerdict()
    {
        ClaimsCard card;
        card.setClaims(
            {{"Action rates higher",
              ClaimVerdict::SeriesOnly,
              {{"films", -0.14, -0.2, -0.08, "−0.14", false}},
              "n = 3"},
             {"Balanced ratings engage more", ClaimVerdict::NotTestable, {}, "No engagement column in this file."}});
        const QStringList words = wordsOf(card);
        QVERIFY(words.contains("holds for series only"));
        QVERIFY(words.contains("not testable"));
        QCOMPARE(card.findChildren<IntervalStrip*>().size(), 1);
    }

    void erasAreNamedByDecade()
    {
        const auto chart = makeEraChart(
            {{1950, {6.9, 6.7, 7.1, 34}}, {1960, {7.3, 7.2, 7.4, 80}}, {2000, {6.5, 6.4, 6.6, 900}}}, lightTheme());
        QStringList ticks;
        for (const AxisTick& tick : chart->xAxis().ticks)
            ticks << tick.label;
        QCOMPARE(ticks, QStringList({"1950", "60s", "2000"}));
        QCOMPARE(chart->caption().footer, QString("34 films from the 1950s, 900 from the 2000s"));
        QVERIFY(!makeEraChart({}, darkTheme())->emptyText().isEmpty());
    }

    void showTitlesIsOneStepToTheCatalogue()
    {
        ExplorerState state;
        OverviewTab tab(state);
        QVERIFY(showWithFindings(state, tab));
        const auto cards = tab.findChildren<FindingCard*>();
        QCOMPARE(static_cast<std::size_t>(cards.size()), state.findings()->findings.size());
        for (std::size_t i = 0; i < state.findings()->findings.size(); ++i) {
            const Finding finding = state.findings()->findings[i];
            if (finding.titles.empty())
                continue;
            Filter before;
            before.type = TitleType::Series;
            state.setFilter(before, "by type");
            QSignalSpy asked(&tab, &OverviewTab::titlesRequested);
            emit cards[static_cast<qsizetype>(i)]->showTitles();
            QCOMPARE(asked.size(), 1);
            QCOMPARE(state.shown(), finding.titles);
            QVERIFY(state.selection().ids.empty());
            state.undoStack().undo();
            QCOMPARE(state.filter(), before);
            return;
        }
        QFAIL("the sample has no finding with titles");
    }

    void fourChartsAndTheErasCanBeExported()
    {
        ExplorerState state;
        OverviewTab tab(state);
        QVERIFY(tab.charts().empty());
        state.setDataset(sampleDataset());
        QTRY_VERIFY_WITH_TIMEOUT(state.findings() != nullptr, 20000);
        const auto charts = tab.charts();
        QCOMPARE(charts.size(), std::size_t{5});
        for (const NamedChart& chart : charts)
            QVERIFY(!renderPng(*chart.make(darkTheme()), {330, 200}, 2).isNull());
    }

    void aClickOnALanguageSelectsIt()
    {
        ExplorerState state;
        OverviewTab tab(state);
        state.setDataset(sampleDataset());
        tab.resize(1440, 800);
        tab.show();
        ChartView& view = tab.findChild<ChartCard*>("languages")->view();
        const QPointF at = view.plotChart()->toPlot(view.plotChart()->marks().places[1]).center();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at.toPoint());
        QCOMPARE(state.selection().reason, QString("Language is Japanese"));
        QCOMPARE(state.selection().ids.size(), std::size_t{40});
    }
};

QTEST_MAIN(OverviewTabTest)
#include "overview_tab_test.moc"
