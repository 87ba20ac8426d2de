// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/scatter_pane.h"

#include "charts/plot_chart.h"
#include "tabs/clusters/legend_strip.h"
#include "ui/tabs/clusters/scatter_fixture.h"
#include "widgets/themed_label.h"

#include <QComboBox>

#include <memory>

using namespace marquee;

namespace {

constexpr int kTitles = 60;

Filter films()
{
    Filter filter;
    filter.type = TitleType::Film;
    return filter;
}

} // namespace

class ScatterPaneTest : public QObject
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

    void showsEveryTitle()
    {
        QCOMPARE(points().titles, m_data->all());
        for (std::size_t i = 0; i < points().size(); ++i)
            QCOMPARE(int{points().classes[i]}, state().clusterOf(points().titles[i]));
        const std::size_t unrated = clustering().features->leftOut.size();
        QVERIFY(unrated > 0);
        QVERIFY(shows(QStringLiteral("%1 drawn of %1 · %2 unrated in grey, not clustered").arg(kTitles).arg(unrated)));
    }

    void filterLeavesOnlyWhatPasses()
    {
        state().setFilter(films(), QStringLiteral("test"));
        TitleIds expected;
        for (const TitleId id : m_data->all())
            if (m_data->catalogue->type(id) == TitleType::Film)
                expected.push_back(id);
        QVERIFY(!expected.empty() && expected.size() < kTitles);
        QCOMPARE(points().titles, expected);
        state().undoStack().undo();
        QCOMPARE(points().titles, m_data->all());
    }

    void filterKeepsTheView()
    {
        QTest::keyClick(&scatter(), Qt::Key_Plus);
        const QRectF zoomed = scatter().viewRange();
        state().setFilter(films(), QStringLiteral("test"));
        QCOMPARE(scatter().viewRange(), zoomed);
    }

    void clickMakesATitleCurrentAndPinsIt()
    {
        QVERIFY(!scatter().overlay().pinned());
        const TitleId title = m_shown->freestTitle();
        m_shown->click(title);
        QCOMPARE(state().current(), std::optional(title));
        QCOMPARE(scatter().overlay().pinned(), std::optional(pointOf(title)));
    }

    void aClickBesideThePointsUnpins()
    {
        const TitleId title = m_shown->freestTitle();
        m_shown->click(title);
        QVERIFY(state().current());
        const auto isFree = [&](const QPoint& place) {
            return m_shown->titlesWhere([&](const QPoint& point) { return (point - place).manhattanLength() < 40; })
                .empty();
        };
        QPoint empty(80, 60); // in the plot, with no point within reach
        while (!isFree(empty) && empty.y() < scatter().height() - 60)
            empty = empty.x() < scatter().width() - 40 ? empty + QPoint(8, 0) : QPoint(80, empty.y() + 8);
        QVERIFY(isFree(empty));
        QTest::mouseClick(&m_shown->canvas(), Qt::LeftButton, {}, empty);
        QTRY_VERIFY(!state().current());
        QVERIFY(!scatter().overlay().pinned());
        m_shown->click(title);
        test::doubleClick(m_shown->canvas(), empty); // resets the view, no more
        QTest::qWait(QApplication::doubleClickInterval() + 50);
        QCOMPARE(state().current(), std::optional(title));
    }

    void theFooterCountsWhatIsHidden()
    {
        const auto hidden = static_cast<qint64>(clustering().profiles.front().size);
        m_shown->tab.scatterPane().setHiddenClasses({true});
        QVERIFY(shows(
            QStringLiteral("%1 drawn of %2 · %3 in hidden clusters").arg(kTitles - hidden).arg(kTitles).arg(hidden)));
        m_shown->tab.scatterPane().setHiddenClasses({});
        QVERIFY(shows(QStringLiteral("%1 drawn of %1").arg(kTitles)));
    }

    void exportsCarryTheClustersAndTheFooter()
    {
        const auto foot = [this] { return scatter().plotChart().foot(); };
        QCOMPARE(foot().legends.size(), std::size_t(1));
        QCOMPARE(foot().legends[0].entries.size(), clustering().profiles.size());
        QCOMPARE(foot().legends[0].entries[1].text, QStringLiteral("2 ") + state().clusterName(1));
        QVERIFY(foot().footer.startsWith(QStringLiteral("%1 drawn of %1").arg(kTitles)));
        state().renameCluster(1, QStringLiteral("Mine"));
        m_shown->tab.scatterPane().setHiddenClasses({false, true});
        QCOMPARE(foot().legends[0].entries[1].text, QStringLiteral("2 Mine"));
        QVERIFY(foot().legends[0].entries[1].hidden);
        QVERIFY(foot().footer.contains(QStringLiteral("in hidden clusters")));
        m_shown->tab.scatterPane().setHiddenClasses({});
    }

    void pinsWhatIsCurrentElsewhere()
    {
        const TitleId title = points().titles[5];
        state().setCurrent(title);
        QCOMPARE(scatter().overlay().pinned(), std::optional(pointOf(title)));
        state().setCurrent({});
        QVERIFY(!scatter().overlay().pinned());
    }

    void anUnratedTitleIsPinnedToo()
    {
        QVERIFY(!clustering().features->leftOut.empty());
        state().setCurrent(clustering().features->leftOut.front());
        QVERIFY(scatter().overlay().pinned());
    }

    void axesShowWhatIsChosen()
    {
        auto* vertical = box(QStringLiteral("Vertical axis"));
        const int votes = vertical->findText(QStringLiteral("IMDb votes, log scale"));
        QVERIFY2(votes > 0, qPrintable(vertical->itemText(vertical->count() - 1)));
        vertical->setFocus();
        for (int i = vertical->currentIndex(); i < votes; ++i)
            QTest::keyClick(vertical, Qt::Key_Down);
        QCOMPARE(vertical->currentIndex(), votes);
        const auto all = m_data->numbers(Measure::ImdbVotes);
        for (std::size_t i = 0; i < points().size(); ++i)
            QVERIFY(qAbs(points().y[i] - std::log10(1 + all[points().titles[i].row])) < 1e-5);
    }

    void titlesWithoutAValueOnAnAxisAreCounted()
    {
        auto* horizontal = box(QStringLiteral("Horizontal axis"));
        const int critics = horizontal->findText(QStringLiteral("Metacritic"));
        QVERIFY(critics > 0);
        horizontal->setFocus();
        for (int i = horizontal->currentIndex(); i < critics; ++i)
            QTest::keyClick(horizontal, Qt::Key_Down);
        const std::size_t missing = m_data->size() - points().size();
        QVERIFY(missing > 0);
        QVERIFY(shows(QStringLiteral("%1 without a value on an axis").arg(missing)));
    }

    void coloursShowTheNumberChosen()
    {
        auto* colour = box(QStringLiteral("What the colours show"));
        auto& legend = *m_shown->tab.findChild<LegendStrip*>();
        QVERIFY(points().shades.empty() && !legend.isVisible());
        const QRectF view = scatter().viewRange();
        m_shown->chooseIn(colour->accessibleName(), QStringLiteral("Metacritic"));
        QCOMPARE(scatter().viewRange(), view);
        QCOMPARE(points().titles, m_data->all());
        const auto scores = m_data->numbers(Measure::Metacritic);
        for (std::size_t i = 0; i < points().size(); ++i)
            QCOMPARE(points().shades[i] < 0, std::isnan(scores[i]));
        QVERIFY(legend.isVisible());
        double lowest = 100;
        for (const double score : scores)
            lowest = std::fmin(lowest, score); // passes over what is missing
        const QString words = legend.accessibleName();
        QVERIFY2(words.startsWith(QStringLiteral("Metacritic: %1, ").arg(lowest)), qPrintable(words));
        QVERIFY(words.endsWith(QLatin1String("no value")));
        state().setFilter(films(), QStringLiteral("test"));
        QCOMPARE(points().shades.size(), points().size());
        QTest::keyClick(colour, Qt::Key_Home);
        QVERIFY(points().shades.empty() && !legend.isVisible());
    }

    void saysWhatItWaitsForAndWhatToDo()
    {
        ExplorerState state;
        ScatterPane pane(state);
        pane.show();
        QVERIFY(says(pane, QStringLiteral("No catalogue is open.")));
        state.setDataset(m_data);
        QVERIFY(says(pane, QStringLiteral("Clustering the titles…")));
        state.clusterJob().cancel();
        QVERIFY(says(pane, QStringLiteral("Not clustered yet: press Run clustering.")));
    }

private:
    ExplorerState& state() const { return m_shown->state; }
    ClusterScatter& scatter() const { return m_shown->scatter(); }
    const Clustering& clustering() const { return *state().clustering(); }
    const ScatterPoints& points() const { return m_shown->points(); }
    QComboBox* box(const QString& name) const { return m_shown->box(name); }
    bool shows(const QString& words) const { return says(m_shown->tab.scatterPane(), words); }

    QPointF pointOf(TitleId title) const
    {
        const auto found = std::lower_bound(points().titles.begin(), points().titles.end(), title);
        const auto i = static_cast<std::size_t>(found - points().titles.begin());
        return {points().x[i], points().y[i]};
    }

    static bool says(const QWidget& widget, const QString& words)
    {
        const auto labels = widget.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }

    DatasetPtr m_data;
    std::unique_ptr<test::ScatterFixture> m_shown;
};

QTEST_MAIN(ScatterPaneTest)
#include "scatter_pane_test.moc"
