// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/scatter_pane.h"
#include "ui/tabs/clusters/scatter_fixture.h"

#include <algorithm>
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

class ScatterSelectionTest : public QObject
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

    void rectangleSelectsExactlyTheTitlesInIt()
    {
        m_shown->clickTool(QStringLiteral("Rectangle"));
        const QRect area = m_shown->clearRectangle();
        test::drag(m_shown->canvas(), {area.topLeft(), area.bottomRight()});
        const TitleIds inside = m_shown->titlesWhere([&](const QPoint& place) { return area.contains(place); });
        QVERIFY2(inside.size() > 2 && inside.size() < points().size(), qPrintable(QString::number(inside.size())));
        QCOMPARE(state().selection().ids, inside);
        QCOMPARE(state().selection().reason, QStringLiteral("Rectangle in the scatter"));
    }

    void lassoSelectsExactlyTheTitlesInIt()
    {
        m_shown->clickTool(QStringLiteral("Lasso"));
        const TitleIds inside = m_shown->lasso(m_shown->heart(), {});
        QVERIFY2(inside.size() > 2 && inside.size() < points().size(), qPrintable(QString::number(inside.size())));
        QCOMPARE(state().selection().ids, inside);
        QCOMPARE(state().selection().reason, QStringLiteral("Lasso in the scatter"));
    }

    void keysAndButtonsCombine_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<int>("keys");
        QTest::addColumn<SelectionMode>("mode");
        const auto row = [](const char* name, const char* button, Qt::KeyboardModifiers keys, SelectionMode mode) {
            QTest::newRow(name) << QString::fromLatin1(button) << static_cast<int>(keys) << mode;
        };
        row("Shift", "New", Qt::ShiftModifier, SelectionMode::Add);
        row("Alt", "New", Qt::AltModifier, SelectionMode::Remove);
        row("Ctrl", "New", Qt::ControlModifier, SelectionMode::Remove);
        row("Shift Ctrl", "New", Qt::ShiftModifier | Qt::ControlModifier, SelectionMode::Intersect);
        row("Shift Alt", "New", Qt::ShiftModifier | Qt::AltModifier, SelectionMode::Intersect);
        row("button New", "New", {}, SelectionMode::Replace);
        row("button Add", "Add", {}, SelectionMode::Add);
        row("button Remove", "Remove", {}, SelectionMode::Remove);
        row("button Intersect", "Intersect", {}, SelectionMode::Intersect);
        row("keys before buttons", "Intersect", Qt::ShiftModifier, SelectionMode::Add);
    }
    void keysAndButtonsCombine()
    {
        QFETCH(QString, button);
        QFETCH(int, keys);
        QFETCH(SelectionMode, mode);
        TitleIds before; // every third title: some in the outline, some beside it
        for (std::size_t i = 0; i < points().size(); i += 3)
            before.push_back(points().titles[i]);
        m_shown->clickTool(QStringLiteral("Lasso"));
        m_shown->clickTool(button);
        state().select(before, QStringLiteral("test"));
        const TitleIds lassoed = m_shown->lasso(m_shown->heart(), Qt::KeyboardModifiers(keys));
        QVERIFY(lassoed.size() > 2 && lassoed.size() < points().size());
        TitleIds expected;
        for (const TitleId id : points().titles) {
            const bool was = std::binary_search(before.begin(), before.end(), id);
            const bool in = std::binary_search(lassoed.begin(), lassoed.end(), id);
            if (mode == SelectionMode::Replace  ? in
                : mode == SelectionMode::Add    ? was || in
                : mode == SelectionMode::Remove ? was && !in
                                                : was && in)
                expected.push_back(id);
        }
        QCOMPARE(state().selection().ids, expected);
        state().undoStack().undo();
        QCOMPARE(state().selection().ids, before);
    }

    void modesWaitForAnOutliningTool()
    {
        auto* add = m_shown->button(QStringLiteral("Add the titles outlined (or hold Shift)"));
        QVERIFY(add && !add->isEnabled());
        m_shown->clickTool(QStringLiteral("Rectangle"));
        QVERIFY(add->isEnabled());
        m_shown->clickTool(QStringLiteral("Pan"));
        QVERIFY(!add->isEnabled());
    }

    void outlinesAreDrawnWhenAskedFor()
    {
        QVERIFY(scatter().overlay().hulls().empty());
        m_shown->clickTool(QStringLiteral("Outlines"));
        QVERIFY(!scatter().overlay().hulls().empty());
        state().setFilter(films(), QStringLiteral("test")); // they follow the points shown
        for (const auto& hull : scatter().overlay().hulls())
            for (const auto& corner : hull.outline)
                QVERIFY(isFilm(corner));
        m_shown->clickTool(QStringLiteral("Outlines"));
        QVERIFY(scatter().overlay().hulls().empty());
    }

    void marksWhatIsSelectedElsewhere()
    {
        const TitleIds chosen{points().titles[3], points().titles[7]};
        state().select(chosen, QStringLiteral("test"));
        QCOMPARE(scatter().layer().marked(), (std::vector<std::uint32_t>{3, 7}));
        state().undoStack().undo();
        QVERIFY(scatter().layer().marked().empty());
    }

    void marksSurviveAFilter()
    {
        state().select(m_data->all(), QStringLiteral("test"));
        state().setFilter(films(), QStringLiteral("test"));
        QCOMPARE(scatter().layer().marked().size(), points().size());
    }

private:
    ExplorerState& state() const { return m_shown->state; }
    ClusterScatter& scatter() const { return m_shown->scatter(); }
    const ScatterPoints& points() const { return m_shown->points(); }

    bool isFilm(const QPointF& corner) const
    {
        for (std::size_t i = 0; i < points().size(); ++i)
            if (QPointF(points().x[i], points().y[i]) == corner)
                return m_data->catalogue->type(points().titles[i]) == TitleType::Film;
        return false;
    }

    DatasetPtr m_data;
    std::unique_ptr<test::ScatterFixture> m_shown;
};

QTEST_MAIN(ScatterSelectionTest)
#include "scatter_selection_test.moc"
