// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plot_chart.h"
#include "charts/scatter/cluster_scatter.h"
#include "charts/scatter/point_layer.h"
#include "theme/theme.h"
#include "ui/mouse_gestures.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <memory>

using namespace marquee;

namespace {

/// 5 x 5 points on whole numbers 0..4; ids are 10 * row + column, class = column % 3.
ScatterPointsPtr lattice()
{
    ScatterPoints points;
    for (std::uint32_t r = 0; r < 5; ++r) {
        for (std::uint32_t c = 0; c < 5; ++c) {
            points.x.push_back(static_cast<float>(c));
            points.y.push_back(static_cast<float>(r));
            points.classes.push_back(static_cast<std::int16_t>(c % 3));
            points.titles.push_back({10 * r + c});
        }
    }
    points.shuffleDrawOrder();
    return std::make_shared<const ScatterPoints>(std::move(points));
}

} // namespace

/// The scatter by keyboard, and its movements.
class ScatterKeysTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_view = std::make_unique<ClusterScatter>();
        m_view->resize(600, 500);
        m_view->setPoints(lattice(), QStringLiteral("x"), QStringLiteral("y"));
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void altArrowsStepFromPointToPoint()
    {
        QVERIFY(!m_view->pointed());
        step(Qt::Key_Right); // begins in the middle
        QCOMPARE(m_view->pointed(), std::optional(TitleId{22}));
        step(Qt::Key_Right);
        step(Qt::Key_Up);
        QCOMPARE(m_view->pointed(), std::optional(TitleId{33}));
        step(Qt::Key_Left);
        step(Qt::Key_Down);
        step(Qt::Key_Down);
        QCOMPARE(m_view->pointed(), std::optional(TitleId{12}));
        for (int i = 0; i < 9; ++i)
            step(Qt::Key_Down);
        QCOMPARE(m_view->pointed(), std::optional(TitleId{2})); // the edge
    }

    void stepsPassOverWhatIsHiddenOrOutOfSight()
    {
        m_view->setHiddenClasses({true, false, false}); // columns 0 and 3
        step(Qt::Key_Right);
        QCOMPARE(m_view->pointed(), std::optional(TitleId{22}));
        step(Qt::Key_Right);
        QCOMPARE(m_view->pointed(), std::optional(TitleId{24}));
        while (m_view->viewRange().width() > 1)
            QTest::keyClick(m_view.get(), Qt::Key_Plus);
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        step(Qt::Key_Right);
        step(Qt::Key_Right);
        QCOMPARE(m_view->pointed(), std::optional(TitleId{22}));
    }

    void enterPinsAndSpaceSelects()
    {
        QSignalSpy picked(m_view.get(), &ClusterScatter::picked);
        QSignalSpy selected(m_view.get(), &ClusterScatter::selected);
        QTest::keyClick(m_view.get(), Qt::Key_Return); // no point yet
        QTest::keyClick(m_view.get(), Qt::Key_Space);
        QCOMPARE(picked.size() + selected.size(), 0);
        step(Qt::Key_Up);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked[0][0].value<TitleId>(), TitleId{22});
        QTest::keyClick(m_view.get(), Qt::Key_Space);
        QTest::keyClick(m_view.get(), Qt::Key_Space, Qt::ShiftModifier);
        QTest::keyClick(m_view.get(), Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(selected.size(), 3);
        QCOMPARE(selected[0][0].value<TitleIds>(), TitleIds{TitleId{22}});
        QCOMPARE(selected[0][1].value<SelectionMode>(), SelectionMode::Replace);
        QCOMPARE(selected[1][1].value<SelectionMode>(), SelectionMode::Add);
        QCOMPARE(selected[2][1].value<SelectionMode>(), SelectionMode::Remove);
    }

    void escapeLeavesThePoint()
    {
        step(Qt::Key_Up);
        QVERIFY(m_view->pointed());
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QVERIFY(!m_view->pointed());
    }

    void zeroResetsAsHomeDoes()
    {
        const QRectF home = m_view->viewRange();
        for (const auto key : {Qt::Key_0, Qt::Key_Home}) {
            QTest::keyClick(m_view.get(), Qt::Key_Plus);
            QVERIFY(m_view->viewRange() != home);
            QTest::keyClick(m_view.get(), key);
            QCOMPARE(m_view->viewRange(), home);
        }
    }

    void aMovementEndsWhereItSaid()
    {
        const QRectF home = m_view->viewRange();
        m_view->setAnimated(true);
        QTest::keyClick(m_view.get(), Qt::Key_Plus);
        QVERIFY(m_view->isMoving());
        QTRY_VERIFY(!m_view->isMoving());
        QVERIFY(qAbs(m_view->viewRange().width() - home.width() / 1.2) < 1e-9);
        QTest::keyClick(m_view.get(), Qt::Key_0);
        QVERIFY(m_view->isMoving());
        QTRY_COMPARE(m_view->viewRange(), home);
    }

    void notchesOfAWheelAddUpWhileItMoves()
    {
        const QRectF home = m_view->viewRange();
        m_view->setAnimated(true);
        const QPoint cursor = m_view->positionOf({31}).value();
        for (int i = 0; i < 3; ++i)
            wheel(cursor);
        QTRY_VERIFY(!m_view->isMoving());
        QVERIFY(qAbs(m_view->viewRange().width() - home.width() / (1.2 * 1.2 * 1.2)) < 1e-9);
        QVERIFY((m_view->positionOf({31}).value() - cursor).manhattanLength() <= 2); // it kept its place
    }

    void aHandStopsTheMovement()
    {
        m_view->setAnimated(true);
        const QRectF home = m_view->viewRange();
        QTest::keyClick(m_view.get(), Qt::Key_Plus);
        QVERIFY(m_view->isMoving());
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, QPoint(200, 200));
        QVERIFY(!m_view->isMoving());
        const QRectF stopped = m_view->viewRange();
        QVERIFY(stopped.width() > home.width() / 1.2);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, QPoint(200, 200));
        QCOMPARE(m_view->viewRange(), stopped);
    }

    void newPointsAreShownAtOnce()
    {
        m_view->setAnimated(true);
        QTest::keyClick(m_view.get(), Qt::Key_Plus);
        m_view->setPoints(lattice(), {}, {});
        QVERIFY(!m_view->isMoving());
        QVERIFY(m_view->viewRange().contains(QRectF(0, 0, 4, 4)));
    }

private:
    void step(Qt::Key key) { QTest::keyClick(m_view.get(), key, Qt::AltModifier); }
    void wheel(const QPoint& cursor)
    {
        QWheelEvent event(cursor, m_view->viewport()->mapToGlobal(cursor), {}, {0, 120}, Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_view->viewport(), &event);
    }

    std::unique_ptr<ClusterScatter> m_view;
};

QTEST_MAIN(ScatterKeysTest)
#include "scatter_keys_test.moc"
