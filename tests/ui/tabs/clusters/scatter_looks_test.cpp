// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plot_chart.h"
#include "explorer/wording.h"
#include "tabs/clusters/legend_strip.h"
#include "tabs/clusters/scatter_menu.h"
#include "tabs/clusters/scatter_pane.h"
#include "ui/tabs/clusters/scatter_fixture.h"
#include "widgets/themed_label.h"

#include <algorithm>
#include <cmath>
#include <memory>

using namespace marquee;

namespace {

constexpr int kTitles = 60;
const auto kColour = QStringLiteral("What the colours show");
const auto kSize = QStringLiteral("What the sizes show");
const auto kShape = QStringLiteral("What the shapes show");

} // namespace

/// Colour, size and shape of the points by fields, chosen and clicked as a user does.
class ScatterLooksTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        applyTheme(*qApp, ThemeKind::Light);
        m_data = test::catalogueDataset(kTitles);
    }

    void init()
    {
        m_shown = std::make_unique<test::ScatterFixture>(m_data);
        QVERIFY(m_shown->waitForWork());
    }

    void cleanup() { m_shown.reset(); }

    void coloursShowTheType()
    {
        m_shown->chooseIn(kColour, QStringLiteral("Type"));
        QVERIFY(!points().colouredByClass());
        for (std::size_t i = 0; i < points().size(); ++i)
            QCOMPARE(points().labels[i] == 0, m_data->catalogue->type(points().titles[i]) == TitleType::Film);
        QVERIFY(legend().isVisible());
        QCOMPARE(legend().accessibleName(), QStringLiteral("Type: Film, Series"));
        QCOMPARE(scatter().plotChart().foot().legends.size(), std::size_t(1)); // the clusters' legend is out of place
        m_shown->chooseIn(kColour, QStringLiteral("Cluster"));
        QVERIFY(points().colouredByClass() && !legend().isVisible());
    }

    void coloursShowTheFirstGenreByFrequency()
    {
        m_shown->chooseIn(kColour, QStringLiteral("Genre"));
        const auto& genres = m_data->catalogue->list(ListField::Genres);
        const auto& entries = legend().legends().at(0).entries;
        QCOMPARE(legend().legends()[0].title, QStringLiteral("Genre, first named"));
        QCOMPARE(entries.size(), std::size_t(4)); // the fixture's four kinds
        for (std::size_t i = 0; i < points().size(); ++i) {
            const auto first = genres.codes(points().titles[i]).front();
            QCOMPARE(entries.at(static_cast<std::size_t>(points().labels[i])).text,
                     QString::fromStdString(genres.label(first)));
        }
    }

    void aFilterChangesNoColour()
    {
        m_shown->chooseIn(kColour, QStringLiteral("Genre"));
        const auto before = legend().accessibleName();
        Filter filter;
        filter.lists.push_back({ListField::Genres, {"Documentary"}});
        state().setFilter(filter, QStringLiteral("test"));
        QVERIFY(points().size() < kTitles);
        QCOMPARE(legend().accessibleName(), before);
    }

    void aClickInTheLegendHidesAndADoubleClickIsolates()
    {
        m_shown->chooseIn(kColour, QStringLiteral("Type"));
        const std::size_t films = visible();
        QTest::mouseClick(&legend(), Qt::LeftButton, {}, legend().entryRect(1).center());
        QCOMPARE(visible(), countOf(TitleType::Film));
        QVERIFY(visible() < films);
        QVERIFY(legend().accessibleName().contains(QStringLiteral("Series (hidden)")));
        QVERIFY(footer().contains(QStringLiteral("%1 hidden by the legend").arg(countOf(TitleType::Series))));
        QTest::mouseClick(&legend(), Qt::LeftButton, {}, legend().entryRect(1).center());
        QCOMPARE(visible(), points().size());
        test::doubleClick(legend(), legend().entryRect(1).center());
        QCOMPARE(visible(), countOf(TitleType::Series));
        test::doubleClick(legend(), legend().entryRect(1).center());
        QCOMPARE(visible(), points().size());
    }

    void theKeyboardDoesTheSame()
    {
        m_shown->chooseIn(kColour, QStringLiteral("Type"));
        legend().setFocus();
        QTest::keyClick(&legend(), Qt::Key_Right);
        QTest::keyClick(&legend(), Qt::Key_Space);
        QCOMPARE(visible(), countOf(TitleType::Film));
        QTest::keyClick(&legend(), Qt::Key_Return);
        QCOMPARE(visible(), countOf(TitleType::Series));
    }

    void hiddenTitlesAreNotSelected()
    {
        m_shown->chooseIn(kColour, QStringLiteral("Type"));
        QTest::mouseClick(&legend(), Qt::LeftButton, {}, legend().entryRect(0).center()); // the films
        m_shown->clickTool(QStringLiteral("Rectangle"));
        const QRect all = m_shown->canvas().rect().adjusted(60, 10, -10, -50);
        test::drag(m_shown->canvas(), {all.topLeft(), all.bottomRight()});
        QVERIFY(!state().selection().ids.empty());
        for (const TitleId id : state().selection().ids)
            QCOMPARE(m_data->catalogue->type(id), TitleType::Series);
    }

    void anotherFieldShowsAllAgain()
    {
        m_shown->chooseIn(kColour, QStringLiteral("Type"));
        QTest::mouseClick(&legend(), Qt::LeftButton, {}, legend().entryRect(0).center());
        QVERIFY(visible() < points().size());
        m_shown->chooseIn(kColour, QStringLiteral("Age rating"));
        QCOMPARE(visible(), points().size());
    }

    void sizesGrowWithTheNumber()
    {
        m_shown->chooseIn(kSize, QStringLiteral("IMDb votes"));
        const auto votes = m_data->numbers(Measure::ImdbVotes);
        const auto [least, most] = std::minmax_element(votes.begin(), votes.end());
        const double from = std::log10(1 + *least);
        const double to = std::log10(1 + *most);
        for (std::size_t i = 0; i < points().size(); ++i) {
            const double share = (std::log10(1 + votes[points().titles[i].row]) - from) / (to - from);
            const double diameter = sizeOfStep(points().sizes[i]);
            QVERIFY2(std::abs(diameter * diameter - share * 100) < 4, qPrintable(QString::number(diameter)));
        }
        const auto& entries = legend().legends().at(0).entries;
        QVERIFY(entries.size() >= 2);
        for (std::size_t i = 1; i < entries.size(); ++i)
            QVERIFY(entries[i].mark->diameter > entries[i - 1].mark->diameter);
    }

    void titlesWithoutTheNumberAreHollow()
    {
        m_shown->chooseIn(kSize, QStringLiteral("Metacritic"));
        const auto scores = m_data->numbers(Measure::Metacritic);
        for (std::size_t i = 0; i < points().size(); ++i)
            QCOMPARE(points().sizes[i] == 0, std::isnan(scores[points().titles[i].row]));
        QVERIFY(legend().accessibleName().endsWith(QStringLiteral("no value")));
        QVERIFY(legend().legends()[0].entries.back().mark->hollow);
    }

    void shapesShowALabel()
    {
        m_shown->chooseIn(kShape, QStringLiteral("Type"));
        for (std::size_t i = 0; i < points().size(); ++i)
            QCOMPARE(points().shapes[i] == 0, m_data->catalogue->type(points().titles[i]) == TitleType::Film);
        QCOMPARE(legend().legends()[0].entries[1].mark->shape, MarkerShape::Square);
        QVERIFY(points().colouredByClass()); // colour still shows the cluster
        QCOMPARE(scatter().plotChart().foot().legends.size(), std::size_t(2));
    }

    void theHoverCardSaysWhatIsShownWithTrueValues()
    {
        const TitleId title = points().titles[4];
        const auto votes = measureText(Measure::ImdbVotes, m_data->numbers(Measure::ImdbVotes)[title.row]);
        QVERIFY(card(title).contains(QStringLiteral("IMDb votes: ") + votes)); // among the usual ones
        QVERIFY(card(title).contains(QStringLiteral("Cluster: %1, ").arg(state().clusterOf(title) + 1)));
        QVERIFY(!card(title).contains(QStringLiteral("Age rating: ")));
        m_shown->chooseIn(QStringLiteral("Vertical axis"), QStringLiteral("Awards received, log scale"));
        QVERIFY2(card(title).contains(
                     QStringLiteral("Awards received: %1").arg(m_data->numbers(Measure::AwardsReceived)[title.row])),
                 qPrintable(card(title)));
        m_shown->chooseIn(kColour, QStringLiteral("Age rating"));
        QVERIFY(card(title).contains(QStringLiteral("Age rating: ")));
    }

    void theHoverCardsFieldsAreChosenAndRemembered()
    {
        const TitleId title = points().titles[4];
        const auto tick = [this](const QString& words) { option(QStringLiteral("Hover card shows"), words); };
        tick(QStringLiteral("Language"));
        tick(QStringLiteral("Cluster"));
        QVERIFY(card(title).contains(QStringLiteral("Language: ")));
        QVERIFY(!card(title).contains(QStringLiteral("Cluster: ")));
        m_shown = std::make_unique<test::ScatterFixture>(m_data);
        QVERIFY(m_shown->waitForWork());
        QVERIFY(card(title).contains(QStringLiteral("Language: ")));
        QVERIFY(!card(title).contains(QStringLiteral("Cluster: ")));
        QSettings().clear();
    }

    void namesStandByPointsInSight()
    {
        const auto& labels = scatter().overlay().titleLabels();
        QVERIFY(!labels.empty());
        const std::size_t before = labels.size();
        for (const auto& label : labels)
            QVERIFY(QString::fromStdString(std::string(m_data->catalogue->title(points().titles[label.point])))
                        .startsWith(label.text.left(6)));
        const TitleId named = points().titles[labels.front().point];
        state().setCurrent(named); // what is pinned has its name already
        for (const auto& label : scatter().overlay().titleLabels())
            QVERIFY(points().titles[label.point] != named);
        for (const auto& label : scatter().overlay().titleLabels())
            for (const auto& obstacle : scatter().overlay().obstacles())
                QVERIFY(!label.box.intersects(obstacle));
        state().setCurrent({});
        QCOMPARE(scatter().overlay().titleLabels().size(), before);
        option({}, QStringLiteral("Names of titles"));
        QVERIFY(scatter().overlay().titleLabels().empty());
        option({}, QStringLiteral("Names of titles"));
        QCOMPARE(scatter().overlay().titleLabels().size(), before);
        QSettings().clear();
    }

    void jitterIsOffUntilAskedForAndSaysSo()
    {
        m_shown->chooseIn(QStringLiteral("Horizontal axis"), QStringLiteral("Release year"));
        const auto years = m_data->numbers(Measure::ReleaseYear);
        const auto off = [&](std::size_t i) { return std::abs(points().x[i] - years[points().titles[i].row]); };
        for (std::size_t i = 0; i < points().size(); ++i)
            QCOMPARE(off(i), 0.0);
        QVERIFY(scatter().overlay().notes().isEmpty());
        const auto heights = points().y;
        option({}, QStringLiteral("Jitter whole numbers"));
        double most = 0;
        for (std::size_t i = 0; i < points().size(); ++i)
            most = std::max(most, off(i));
        QVERIFY(most > 0.1 && most < 0.36);
        QCOMPARE(points().y, heights); // a principal component is no whole number
        QCOMPARE(scatter().overlay().notes(), QStringList{QStringLiteral("Jitter: Release year moved by up to 0.35")});
        m_shown->chooseIn(QStringLiteral("Horizontal axis"), QStringLiteral("PC 1"));
        QVERIFY(scatter().overlay().notes().isEmpty());
    }

    void densityIsAChoice()
    {
        QVERIFY(!scatter().layer().showsDensity());
        option(QStringLiteral("Draw"), QStringLiteral("Density"));
        QVERIFY(scatter().layer().showsDensity());
        option(QStringLiteral("Draw"), QStringLiteral("Points,"));
        QVERIFY(!scatter().layer().showsDensity());
        QSettings().clear();
    }

    void manyLabelsEndInOther()
    {
        std::string csv = "Title,IMDb Score,IMDb Votes,Series or Movie,Campaign\n";
        for (int i = 0; i < 130; ++i)
            csv += "T" + std::to_string(i) + "," + std::to_string(4 + i % 5) + "," + std::to_string(100 + i) +
                   ",Movie," + (i % 26 == 25 ? "" : std::string("Campaign ") + static_cast<char>('A' + i % 13)) + "\n";
        const auto table = readTableFromBytes(csv, "campaigns.csv").value();
        m_shown.reset();
        test::ScatterFixture shown(makeDataset(table, guessSchema(*table)).value());
        QVERIFY(shown.waitForWork());
        shown.chooseIn(kColour, QStringLiteral("Campaign"));
        shown.chooseIn(kShape, QStringLiteral("Campaign"));
        const auto& legends = shown.tab.findChild<LegendStrip*>()->legends();
        QCOMPARE(legends[0].entries.size(), std::size_t(12)); // ten, Other, none
        QCOMPARE(legends[0].entries[10].text, QStringLiteral("Other"));
        QCOMPARE(legends[0].entries[11].text, QStringLiteral("none"));
        QCOMPARE(legends[1].entries.size(), std::size_t(6));
        QCOMPARE(legends[1].entries[5].text, QStringLiteral("Other or none"));
        QCOMPARE(std::count(shown.points().labels.begin(), shown.points().labels.end(), kNoLabel), std::ptrdiff_t(5));
    }

private:
    ExplorerState& state() const { return m_shown->state; }
    ClusterScatter& scatter() const { return m_shown->scatter(); }
    const ScatterPoints& points() const { return m_shown->points(); }
    LegendStrip& legend() const { return *m_shown->tab.findChild<LegendStrip*>(); }

    std::size_t visible() const
    {
        std::size_t count = 0;
        for (std::uint32_t i = 0; i < points().size(); ++i)
            count += scatter().layer().isVisible(i) ? 1U : 0U;
        return count;
    }
    std::size_t countOf(TitleType type) const
    {
        const TitleIds all = m_data->all();
        return static_cast<std::size_t>(
            std::count_if(all.begin(), all.end(), [&](TitleId id) { return m_data->catalogue->type(id) == type; }));
    }
    /// Chooses in the options, in one of their menus or, without its name, among themselves.
    void option(const QString& menu, const QString& words) const
    {
        auto& options = *m_shown->tab.findChild<ScatterMenu*>();
        options.popup({0, 0});
        QMenu* entries = menu.isEmpty() ? &options : test::entryOf(options, menu)->menu();
        entries->popup({0, 0});
        test::choose(*entries, words);
        options.close();
    }
    QString card(TitleId title) const { return scatter().hoverWords(title).value; }
    QString footer() const { return scatter().plotChart().foot().footer; }

    test::SettingsSandbox m_sandbox;
    DatasetPtr m_data;
    std::unique_ptr<test::ScatterFixture> m_shown;
};

QTEST_MAIN(ScatterLooksTest)
#include "scatter_looks_test.moc"
