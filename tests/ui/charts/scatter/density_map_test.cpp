// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scatter/density_map.h"

#include "base/random.h"
#include "charts/plot_chart.h"
#include "charts/scatter/cluster_scatter.h"
#include "charts/scatter/point_layer.h"
#include "theme/theme.h"

#include <QTest>

#include <algorithm>
#include <memory>
#include <numeric>

using namespace marquee;

namespace {

ScatterPoints cloud(std::uint32_t n)
{
    ScatterPoints points;
    Random random(n);
    for (std::uint32_t i = 0; i < n; ++i) {
        points.x.push_back(static_cast<float>(random.uniform() * random.uniform()));
        points.y.push_back(static_cast<float>(random.uniform()));
        points.classes.push_back(static_cast<std::int16_t>(i % 3));
        points.titles.push_back({i});
    }
    points.shuffleDrawOrder();
    return points;
}

} // namespace

class DensityMapTest : public QObject
{
    Q_OBJECT
private slots:
    void everyPointInViewIsCountedOnce()
    {
        const ScatterPoints points = cloud(3000);
        for (const QRectF& range : {QRectF(0, 0, 1, 1), QRectF(0.1, 0.2, 0.3, 0.4), QRectF(-3, -3, 9, 9)}) {
            const PointPicture picture{points, lightTheme(), range, m_none, m_shown, m_shown};
            const DensityMap map = countPoints(picture, {400, 300});
            std::size_t inRange = 0;
            for (std::size_t i = 0; i < points.size(); ++i)
                inRange += points.x[i] >= range.left() && points.x[i] <= range.right() && points.y[i] >= range.top() &&
                                   points.y[i] <= range.bottom()
                               ? 1U
                               : 0U;
            QCOMPARE(std::accumulate(map.counts.begin(), map.counts.end(), std::size_t{0}), inRange);
            QCOMPARE(*std::max_element(map.counts.begin(), map.counts.end()), map.most);
        }
    }

    void hiddenPointsAreNotCounted()
    {
        const ScatterPoints points = cloud(3000);
        const std::vector<bool> hidden{true};
        const PointPicture picture{points, lightTheme(), {0, 0, 1, 1}, m_none, hidden, m_shown};
        const DensityMap map = countPoints(picture, {400, 300});
        QCOMPARE(std::accumulate(map.counts.begin(), map.counts.end(), std::size_t{0}), std::size_t(2000));
    }

    void fullerSquaresAreFartherFromTheGround()
    {
        ScatterPoints points;
        const auto put = [&](float x, int times) {
            for (int i = 0; i < times; ++i) {
                points.x.push_back(x);
                points.y.push_back(0.5F);
                points.classes.push_back(0);
                points.titles.push_back({static_cast<std::uint32_t>(points.titles.size())});
            }
        };
        put(0.125F, 1);
        put(0.375F, 10);
        put(0.625F, 1000);
        put(0.875F, 1000);
        points.shuffleDrawOrder();
        for (const Theme* theme : {&lightTheme(), &darkTheme()}) {
            const PointPicture picture{points, *theme, {0, 0, 1, 1}, m_none, m_shown, m_shown};
            const QImage image = renderDensity(picture, {400, 400}, 1);
            const auto away = [&](int x) {
                return qAbs(image.pixelColor(x, 200).lightnessF() - theme->surface.lightnessF());
            };
            QVERIFY(away(50) < away(150) && away(150) < away(250));
            QCOMPARE(image.pixelColor(300, 200).alpha(), 0); // no title, no ink
        }
    }

    void crowdsAreDensityUntilOneZoomsIn()
    {
        ClusterScatter view;
        view.resize(600, 500);
        view.setPoints(std::make_shared<const ScatterPoints>(cloud(60'000)), {}, {});
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QVERIFY(view.layer().showsDensity());
        QCOMPARE(view.overlay().notes().size(), 1);
        QVERIFY(view.overlay().notes()[0].startsWith(QStringLiteral("Density: up to ")));
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(&view, Qt::Key_Plus);
        QVERIFY(!view.layer().showsDensity());
        QVERIFY(view.overlay().notes().isEmpty());
        view.setMode(PointsMode::Density);
        QVERIFY(view.layer().showsDensity() && view.layer().isOnePicture());
        view.setMode(PointsMode::Points);
        QTest::keyClick(&view, Qt::Key_0);
        QVERIFY(!view.layer().showsDensity());
    }

    void selectedPointsLieOnTheDensity()
    {
        const ScatterPoints points = cloud(500);
        const std::vector<std::uint32_t> marked{7};
        const PointPicture plain{points, lightTheme(), {0, 0, 1, 1}, m_none, m_shown, m_shown};
        const PointPicture lifted{points, lightTheme(), {0, 0, 1, 1}, marked, m_shown, m_shown};
        const QPoint place(static_cast<int>(points.x[7] * 400), static_cast<int>((1 - points.y[7]) * 300));
        const QColor ink = renderDensity(lifted, {400, 300}, 1).pixelColor(place);
        const QColor wanted = lightTheme().classColour(points.classes[7]);
        QVERIFY(qAbs(ink.red() - wanted.red()) < 16 && qAbs(ink.green() - wanted.green()) < 16);
        QVERIFY(renderDensity(plain, {400, 300}, 1).pixelColor(place) != ink);
    }

private:
    std::vector<std::uint32_t> m_none;
    std::vector<bool> m_shown;
};

QTEST_MAIN(DensityMapTest)
#include "density_map_test.moc"
