// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scatter/cluster_scatter.h"

#include "charts/plot_chart.h"
#include "charts/scatter/point_layer.h"
#include "theme/theme.h"
#include "ui/mouse_gestures.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

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

class ClusterScatterTest : public QObject
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

    void clickPicksTheTitleUnderIt()
    {
        QSignalSpy picked(m_view.get(), &ClusterScatter::picked);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at(23));
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked[0][0].value<TitleId>(), TitleId{23});
    }

    void clickOnEmptyGroundSaysSo()
    {
        QSignalSpy picked(m_view.get(), &ClusterScatter::picked);
        QSignalSpy empty(m_view.get(), &ClusterScatter::emptyClicked);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, (at(0) + at(11)) / 2);
        QCOMPARE(picked.size(), 0);
        QTRY_COMPARE(empty.size(), 1);
    }

    void doubleClickOnEmptyGroundOnlyResets()
    {
        const QRectF home = m_view->viewRange();
        QTest::keyClick(m_view.get(), Qt::Key_Plus);
        QSignalSpy empty(m_view.get(), &ClusterScatter::emptyClicked);
        const int usual = QApplication::doubleClickInterval();
        QApplication::setDoubleClickInterval(30);
        test::doubleClick(*m_view->viewport(), (at(11) + at(22)) / 2);
        QTest::qWait(100);
        QApplication::setDoubleClickInterval(usual);
        QCOMPARE(m_view->viewRange(), home);
        QCOMPARE(empty.size(), 0);
    }

    void theLabelStandsWhereFewerLinesAre()
    {
        const auto label = [this](const TitleIds& neighbours) {
            m_view->setPinned(TitleId{22}, QStringLiteral("Name"), neighbours);
            return m_view->overlay().pinnedLabelArea();
        };
        const double centre = m_view->mapToScene(at(22)).y();
        QVERIFY(label({TitleId{32}, TitleId{41}, TitleId{12}}).top() > centre); // most lines go up
        QVERIFY(label({TitleId{2}, TitleId{11}, TitleId{42}}).bottom() < centre);
        m_view->setPinned(TitleId{42}, QStringLiteral("Name"), {TitleId{2}});
        QVERIFY(m_view->chart()->plotArea().contains(m_view->overlay().pinnedLabelArea()));
    }

    void axisTitlesLoseTheirLastPartsBeforeTheyAreCut()
    {
        const QString title = QStringLiteral("PC 2, 11.6 % of variance: votes +0.69, score +0.31, awards +0.22");
        const auto shown = [&](const QSize& size) {
            m_view->resize(size);
            m_view->setPoints(lattice(), QStringLiteral("x"), title);
            return static_cast<PlotChart*>(m_view->chart())->yAxis().title;
        };
        QCOMPARE(shown({600, 900}), title);
        const QString shorter = shown({600, 320});
        QVERIFY(shorter != title);
        QVERIFY2(title.startsWith(shorter) && title[shorter.size()] == QLatin1Char(','), qPrintable(shorter));
        QCOMPARE(shown({600, 200}).right(1) == QStringLiteral("…"), false);
    }

    void rectangleSelects()
    {
        m_view->setTool(ClusterScatter::Tool::Rectangle);
        QSignalSpy selected(m_view.get(), &ClusterScatter::selected);
        drag({at(11) + QPoint(-12, 12), at(22) + QPoint(12, -12)}, {});
        QCOMPARE(selected.size(), 1);
        QCOMPARE(selected[0][0].value<TitleIds>(), (TitleIds{{11}, {12}, {21}, {22}}));
        QCOMPARE(selected[0][1].value<SelectionMode>(), SelectionMode::Replace);
    }

    void lassoSelectsAndModifiersCombine()
    {
        m_view->setTool(ClusterScatter::Tool::Lasso);
        QSignalSpy selected(m_view.get(), &ClusterScatter::selected);
        const QList<QPoint> round{at(33) + QPoint(-15, -15), at(33) + QPoint(15, -15), at(33) + QPoint(15, 15),
                                  at(33) + QPoint(-15, 15)};
        drag(round, Qt::ShiftModifier);
        drag(round, Qt::AltModifier);
        drag(round, Qt::ControlModifier | Qt::ShiftModifier);
        m_view->setSelectionMode(SelectionMode::Remove);
        drag(round, {});
        QCOMPARE(selected.size(), 4);
        QCOMPARE(selected[0][0].value<TitleIds>(), (TitleIds{{33}}));
        QCOMPARE(selected[0][1].value<SelectionMode>(), SelectionMode::Add);
        QCOMPARE(selected[1][1].value<SelectionMode>(), SelectionMode::Remove);
        QCOMPARE(selected[2][1].value<SelectionMode>(), SelectionMode::Intersect);
        QCOMPARE(selected[3][1].value<SelectionMode>(), SelectionMode::Remove);
    }

    void hiddenClassesCannotBePickedOrSelected()
    {
        m_view->setHiddenClasses({true, false, false}); // columns 0 and 3
        QSignalSpy picked(m_view.get(), &ClusterScatter::picked);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at(23));
        QCOMPARE(picked.size(), 0);
        m_view->setTool(ClusterScatter::Tool::Rectangle);
        QSignalSpy selected(m_view.get(), &ClusterScatter::selected);
        drag({at(2) + QPoint(-10, 10), at(4) + QPoint(10, -10)}, {});
        QCOMPARE(selected[0][0].value<TitleIds>(), (TitleIds{{2}, {4}}));
    }

    void wheelZoomsAtTheCursorAndDoubleClickResets()
    {
        const QRectF home = m_view->viewRange();
        const QPoint cursor = at(31);
        QWheelEvent wheel(cursor, m_view->viewport()->mapToGlobal(cursor), {}, {0, 240}, Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_view->viewport(), &wheel);
        QVERIFY(m_view->viewRange().width() < home.width() * 0.75);
        QVERIFY((at(31) - cursor).manhattanLength() <= 2);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, cursor);
        QCOMPARE(m_view->viewRange(), home);
    }

    void dragPans()
    {
        const QPoint before = at(22);
        drag({before, before + QPoint(40, 25)}, {});
        QVERIFY((at(22) - before - QPoint(40, 25)).manhattanLength() <= 2);
    }

    void keysZoomAndReset()
    {
        const QRectF home = m_view->viewRange();
        QTest::keyClick(m_view.get(), Qt::Key_Plus);
        QVERIFY(m_view->viewRange().width() < home.width());
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QVERIFY(m_view->viewRange().center().x() > home.center().x());
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QCOMPARE(m_view->viewRange(), home);
    }

    void markedTitlesBecomePoints()
    {
        m_view->setMarked({{1}, {7}, {44}}); // 7 is no title here
        QCOMPARE(m_view->layer().marked(), (std::vector<std::uint32_t>{1, 24}));
    }

    void everyPointIsDrawnInItsColour()
    {
        const QImage image = m_view->layer().render({500, 500}, 1);
        const QRectF range = m_view->viewRange();
        for (int r = 0; r < 5; ++r) {
            for (int c = 0; c < 5; ++c) {
                const QPoint pixel(static_cast<int>((c - range.left()) / range.width() * 500),
                                   static_cast<int>((range.bottom() - r) / range.height() * 500));
                const QColor drawn = image.pixelColor(pixel);
                const QColor wanted = currentTheme().classColour(c % 3);
                QVERIFY2(qAbs(drawn.red() - wanted.red()) < 8 && qAbs(drawn.blue() - wanted.blue()) < 8,
                         qPrintable(QStringLiteral("%1,%2: %3").arg(r).arg(c).arg(drawn.name())));
            }
        }
        QCOMPARE(image.pixelColor(2, 2).alpha(), 0);
    }

    void pointsCanBeShadedByANumber()
    {
        ScatterPoints points = *lattice();
        points.shades.assign(points.size(), -1);
        points.shades[0] = 6;
        points.shades[1] = 2;
        m_view->setPoints(std::make_shared<const ScatterPoints>(points), {}, {});
        const QImage image = m_view->layer().render({500, 500}, 1);
        const auto drawn = [&](double x, double y) {
            const QRectF range = m_view->viewRange();
            return image.pixelColor(static_cast<int>((x - range.left()) / range.width() * 500),
                                    static_cast<int>((range.bottom() - y) / range.height() * 500));
        };
        const auto near = [](const QColor& a, const QColor& b) {
            return qAbs(a.red() - b.red()) < 8 && qAbs(a.blue() - b.blue()) < 8;
        };
        QVERIFY(near(drawn(0, 0), currentTheme().sequential[6]));
        QVERIFY(near(drawn(1, 0), currentTheme().sequential[2]));
        QVERIFY(near(drawn(2, 0), currentTheme().classColour(-1)));
    }

private:
    QPoint at(std::uint32_t row) const { return m_view->positionOf({row}).value(); }

    void drag(const QList<QPoint>& path, Qt::KeyboardModifiers modifiers)
    {
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, modifiers, path.first());
        for (qsizetype i = 1; i < path.size(); ++i) {
            for (int step = 1; step <= 8; ++step) {
                const QPoint place = path[i - 1] + (path[i] - path[i - 1]) * step / 8;
                QMouseEvent move(QEvent::MouseMove, place, m_view->viewport()->mapToGlobal(place), Qt::NoButton,
                                 Qt::LeftButton, modifiers);
                QApplication::sendEvent(m_view->viewport(), &move);
            }
        }
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, modifiers, path.last());
    }

    std::unique_ptr<ClusterScatter> m_view;
};

QTEST_MAIN(ClusterScatterTest)
#include "cluster_scatter_test.moc"
