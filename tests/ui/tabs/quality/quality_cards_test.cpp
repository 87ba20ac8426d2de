// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/explorer_state.h"
#include "models/record_group_model.h"
#include "tabs/quality/box_plot_axis.h"
#include "tabs/quality/box_plot_row.h"
#include "tabs/quality/box_plots_card.h"
#include "tabs/quality/flag_card.h"
#include "tabs/quality/groups_card.h"
#include "tabs/quality/missing_card.h"
#include "tabs/quality/missing_map_view.h"
#include "tabs/quality/parameter_field.h"
#include "theme/theme.h"
#include "ui/models/table_fixture.h"
#include "widgets/dense_button.h"
#include "widgets/elided_label.h"
#include "widgets/link_button.h"
#include "widgets/segmented_control.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace marquee;

namespace {

constexpr std::uint32_t kRottenTomatoes = 7;

QualityFiguresPtr figuresOf(const DatasetPtr& data)
{
    return qualityFigures(data).value();
}

/// Votes 1 to 12 and 25: on raw values the last one is outside, on logarithms none is.
DatasetPtr oneOutlier()
{
    std::string text = "Title,Series or Movie,IMDb Votes\n";
    for (int i = 1; i <= 12; ++i)
        text += "T,Movie," + std::to_string(i) + "\n";
    const auto table = readTableFromBytes(text + "T,Movie,25\n", "votes.csv").value();
    return makeDataset(table, guessSchema(*table)).value();
}

TitleIds titlesOf(const QSignalSpy& spy)
{
    return spy.last().first().value<TitleIds>();
}

} // namespace

class QualityCardsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        applyTheme(*qApp, ThemeKind::Light);
        qRegisterMetaType<TitleIds>("marquee::TitleIds");
    }

    void figuresOfEverythingAtOnce()
    {
        const auto figures = figuresOf(test::oddDataset());
        QCOMPARE(figures->map.titles, std::size_t{8});
        QCOMPARE(figures->withoutCritics.front().lacking, std::size_t{2});
        QCOMPARE(figures->borrowed.size(), std::size_t{1});
        QVERIFY(figures->duplicates.empty());
        QVERIFY(figures->troubles.empty());
        QCOMPARE(figures->raw.size(), figures->log.size());
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(qualityFigures(test::oddDataset(), stop.get_token()).error().code == ErrorCode::Cancelled);
    }

    void aCellOfTheMapChoosesItsTitles()
    {
        const auto figures = figuresOf(test::oddDataset());
        MissingCard card;
        card.setFigures(figures);
        card.resize(900, 500);
        card.show();
        QVERIFY(QTest::qWaitForWindowExposed(&card));
        const MissingMap& map = figures->map;
        const auto column = std::find(map.columns.begin(), map.columns.end(), kRottenTomatoes);
        const auto place = static_cast<std::size_t>(column - map.columns.begin());
        std::size_t band = 0;
        while (map.bands.at(band).titles != TitleIds{TitleId{2}})
            ++band;
        QSignalSpy chosen(&card, &MissingCard::titlesChosen);
        QTest::mouseClick(&card.map(), Qt::LeftButton, {}, card.map().cellRect(band, place).center().toPoint());
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(titlesOf(chosen), TitleIds{TitleId{2}});
        QCOMPARE(chosen.last().at(1).toString(), QStringLiteral("Rotten Tomatoes Score missing"));
    }

    void theMapGoesByKeyboard()
    {
        const auto figures = figuresOf(test::oddDataset());
        MissingCard card;
        card.setFigures(figures);
        card.resize(900, 500);
        card.show();
        QVERIFY(QTest::qWaitForWindowExposed(&card));
        card.map().setFocus();
        const MissingMap& map = figures->map;
        const auto column = std::find(map.columns.begin(), map.columns.end(), kRottenTomatoes);
        const auto place = column - map.columns.begin();
        QTest::keyClick(&card.map(), Qt::Key_Left); // stays at the edge
        for (auto step = place; step > 0; --step)
            QTest::keyClick(&card.map(), Qt::Key_Right);
        for (std::size_t band = 0; map.bands.at(band).titles != TitleIds{TitleId{2}}; ++band)
            QTest::keyClick(&card.map(), Qt::Key_Down);
        QVERIFY(card.map().accessibleDescription().startsWith("Rotten Tomatoes Score: missing in 100"));
        QSignalSpy chosen(&card, &MissingCard::titlesChosen);
        QTest::keyClick(&card.map(), Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(titlesOf(chosen), TitleIds{TitleId{2}});
        QTest::keyClick(&card.map(), Qt::Key_End);
        QTest::keyClick(&card.map(), Qt::Key_PageDown);
        QTest::keyClick(&card.map(), Qt::Key_Home);
        QTest::keyClick(&card.map(), Qt::Key_PageUp);
        QVERIFY(!card.map().accessibleDescription().isEmpty());
    }

    void whoLacksCriticsIsALink()
    {
        MissingCard card;
        card.setFigures(figuresOf(test::oddDataset()));
        QSignalSpy asked(&card, &MissingCard::showRequested);
        card.findChild<LinkButton*>()->click();
        QCOMPARE(titlesOf(asked), (TitleIds{TitleId{2}, TitleId{3}}));
        card.setFigures(nullptr);
        QVERIFY(!card.findChild<LinkButton*>());
    }

    void noFieldFillsTheListOfWhoLacksCritics()
    {
        std::string csv = "Title,Series or Movie,Country Availability,Rotten Tomatoes Score,Metacritic Score\n";
        for (int i = 0; i < 120; ++i)
            csv += "T" + std::to_string(i) +
                   (i % 2 ? ",Series,\"Iceland, Japan, Peru, Fiji\",,\n" : ",Movie,Spain,70,60\n");
        const auto table = readTableFromBytes(csv, "countries.csv").value();
        MissingCard card;
        card.setFigures(figuresOf(makeDataset(table, guessSchema(*table)).value()));
        QStringList names;
        for (const ElidedLabel* label : card.findChildren<ElidedLabel*>())
            if (label->text().startsWith("Available in ") || label->text() == "Series" || label->text() == "All titles")
                names << label->text();
        QCOMPARE(names.size(), 4);
        QCOMPARE(names.first(), QStringLiteral("All titles"));
        QVERIFY(names.contains("Series"));
        QCOMPARE(names.filter("Available in").size(), 2);
    }

    void anOutlierIsChosenByItsDot()
    {
        BoxPlotsCard card;
        card.setFigures(figuresOf(oneOutlier()));
        card.resize(700, 220);
        card.show();
        QVERIFY(QTest::qWaitForWindowExposed(&card));
        QCOMPARE(card.columnBox().currentText(), QStringLiteral("IMDb Votes"));
        QCOMPARE(card.scale().currentIndex(), 1); // heavy-tailed
        card.scale().setCurrentIndex(0);
        QSignalSpy chosen(&card, &BoxPlotsCard::titlesChosen);
        auto* plot = card.body()->findChildren<BoxPlotRow*>().first();
        QTest::mouseClick(plot, Qt::LeftButton, {}, plot->place(0).toPoint());
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(titlesOf(chosen), TitleIds{TitleId{12}});
        QTest::keyClick(plot, Qt::Key_Return);
        QCOMPARE(chosen.count(), 2);
    }

    void flagCardsListTheLargestGroups()
    {
        std::string csv = "Title,Series or Movie,Release Date\n";
        for (const char* title : {"Love", "Red", "Mud", "red", "Love", "RED"})
            csv += std::string(title) + ",Movie,12 Dec 2008\n";
        const auto table = readTableFromBytes(csv, "twice.csv").value();
        FlagCard card(Rule::FlagDuplicates, QStringLiteral("Duplicates"));
        card.setDataset(makeDataset(table, guessSchema(*table)).value());
        QStringList lines;
        for (const ElidedLabel* label : card.body()->findChildren<ElidedLabel*>())
            lines << label->text();
        QCOMPARE(lines, QStringList({"3 × Red, red, RED", "2 × Love"}));
        card.setDataset(nullptr);
        QVERIFY(card.body()->findChildren<ElidedLabel*>().isEmpty());
    }

    void boxesStandOnAnAxis()
    {
        const auto plain = [](double value) { return QString::number(value); };
        BoxPlotAxis even({0, 10, false}, plain);
        even.resize(400, even.sizeHint().height());
        QStringList labels;
        for (const AxisTick& tick : even.ticks())
            labels << tick.label;
        QCOMPARE(labels, QStringList({"0", "2", "4", "6", "8", "10"}));
        even.resize(60, even.height());
        QVERIFY(even.ticks().size() < 6); // labels keep apart
        BoxPlotAxis powers({std::log1p(3.0), std::log1p(20'000.0), true}, plain);
        powers.resize(400, powers.sizeHint().height());
        labels.clear();
        for (const AxisTick& tick : powers.ticks())
            labels << tick.label;
        QCOMPARE(labels, QStringList({"10", "100", "1000", "10000"}));
        QCOMPARE(powers.ticks().first().value, std::log1p(10.0));
        BoxPlotsCard card;
        card.setFigures(figuresOf(oneOutlier()));
        QCOMPARE(card.body()->findChildren<BoxPlotAxis*>().size(), 1);
    }

    void onLogarithmsNobodyIsOutside()
    {
        BoxPlotsCard card;
        card.setFigures(figuresOf(oneOutlier()));
        card.scale().setCurrentIndex(1);
        QSignalSpy chosen(&card, &BoxPlotsCard::titlesChosen);
        const auto plots = card.body()->findChildren<BoxPlotRow*>();
        QCOMPARE(plots.size(), 2); // all titles, films
        QTest::keyClick(plots.first(), Qt::Key_Return);
        QCOMPARE(chosen.count(), 0);
    }

    void aGroupIsTreatedOrLeftAlone()
    {
        ExplorerState state;
        state.setDataset(test::oddDataset());
        GroupsCard card(state);
        card.setFigures(figuresOf(state.dataset()));
        QCOMPARE(card.model().rowCount(), 0); // no duplicates
        QVERIFY(!card.leaveButton().isEnabled());
        card.kind().setCurrentIndex(1);
        QCOMPARE(card.model().columnCount(), 3);
        QCOMPARE(card.action().path(), QStringLiteral("borrowed_facts.action"));
        QSignalSpy told(&card, &GroupsCard::parameterChanged);
        QTest::keyClick(&card.action().control(), Qt::Key_Down);
        QCOMPARE(told.last().at(2).toString(), QStringLiteral("blank"));
        card.leaveButton().click();
        QCOMPARE(state.cleaningOptions().reverts.rows, (std::set<TitleId>{TitleId{4}, TitleId{5}}));
        state.undoStack().undo();
        QVERIFY(state.cleaningOptions().reverts.rows.empty());
        state.undoStack().redo();
        QCOMPARE(state.cleaningOptions().reverts.rows.size(), std::size_t{2});
        card.leaveButton().click();
        QVERIFY(state.cleaningOptions().reverts.rows.empty());
    }

    void goingOnEndsAtTheLastGroup()
    {
        ExplorerState state;
        state.setDataset(test::oddDataset());
        GroupsCard card(state);
        card.setFigures(figuresOf(state.dataset()));
        card.kind().setCurrentIndex(1);
        card.go(5);
        QCOMPARE(card.model().columnCount(), 3);
        card.go(-5);
        QCOMPARE(card.model().columnCount(), 3);
    }
};

QTEST_MAIN(QualityCardsTest)
#include "quality_cards_test.moc"
