// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "charts/scatter/point_painter.h"
#include "ui/charts/scatter/reference_painter.h"

#include <QTest>

#include <algorithm>
#include <cstdlib>

using namespace marquee;

Q_DECLARE_METATYPE(marquee::test::Scene)

namespace {

/// Points crowded in the middle of the unit square, some beyond its edges, a tenth without a class.
test::Scene crowd(std::uint32_t n, std::uint64_t seed)
{
    test::Scene scene;
    scene.range = {0, 0, 1, 1};
    Random random(seed);
    for (std::uint32_t i = 0; i < n; ++i) {
        scene.points.x.push_back(static_cast<float>(0.6 * (random.uniform() + random.uniform()) - 0.1));
        scene.points.y.push_back(static_cast<float>(0.6 * (random.uniform() + random.uniform()) - 0.1));
        scene.points.classes.push_back(static_cast<std::int16_t>(random.below(10) == 0 ? -1 : int(random.below(12))));
        scene.points.titles.push_back({i});
    }
    return scene;
}

template<typename Set>
test::Scene with(test::Scene scene, const Set& set)
{
    Random random(5);
    set(scene, random);
    scene.points.shuffleDrawOrder();
    return scene;
}

void byLabel(test::Scene& scene, Random& random)
{
    for (std::size_t i = 0; i < scene.points.size(); ++i)
        scene.points.labels.push_back(static_cast<std::int8_t>(random.below(12)));
}

void bySize(test::Scene& scene, Random& random)
{
    for (std::size_t i = 0; i < scene.points.size(); ++i)
        scene.points.sizes.push_back(static_cast<std::uint8_t>(random.below(36)));
}

void byShape(test::Scene& scene, Random& random)
{
    for (std::size_t i = 0; i < scene.points.size(); ++i)
        scene.points.shapes.push_back(static_cast<std::int8_t>(random.below(6)));
}

void byShade(test::Scene& scene, Random& random)
{
    for (std::size_t i = 0; i < scene.points.size(); ++i)
        scene.points.shades.push_back(static_cast<std::int8_t>(static_cast<int>(random.below(8)) - 1));
}

void selected(test::Scene& scene, Random&)
{
    for (std::uint32_t i = 0; i < scene.points.size(); i += 7)
        scene.marked.push_back(i);
}

} // namespace

/// The picture of the points is exact: what is stamped quickly equals what a plain painter draws one by one.
class ScatterPictureTest : public QObject
{
    Q_OBJECT
private slots:
    void equalsTheReference_data()
    {
        QTest::addColumn<test::Scene>("scene");
        const auto row = [](const char* name, const test::Scene& scene) { QTest::newRow(name) << scene; };
        row("few: shapes by class", with(crowd(300, 1), [](auto&, auto&) {}));
        row("many: circles", with(crowd(2500, 2), [](auto&, auto&) {}));
        row("one point", with(crowd(1, 3), [](auto&, auto&) {}));
        row("no point", with(crowd(0, 3), [](auto&, auto&) {}));
        row("zoomed in", with(crowd(600, 4), [](test::Scene& s, Random&) { s.range = {0.45, 0.4, 0.1, 0.15}; }));
        row("zoomed out", with(crowd(600, 4), [](test::Scene& s, Random&) { s.range = {-4, -3, 9, 8}; }));
        row("dark, twice the pixels", with(crowd(300, 5), [](test::Scene& s, Random&) {
                s.theme = &darkTheme();
                s.ratio = 2;
            }));
        row("uneven pixel ratio", with(crowd(300, 6), [](test::Scene& s, Random&) { s.ratio = 1.25; }));
        row("by shade", with(crowd(400, 7), byShade));
        row("by label", with(crowd(400, 8), byLabel));
        row("by size", with(crowd(400, 9), bySize));
        row("by shape", with(crowd(400, 10), byShape));
        row("hidden classes", with(crowd(400, 11), [](test::Scene& s, Random&) {
                s.hiddenClasses = {true, false, true, true};
            }));
        row("hidden labels", with(crowd(400, 12), [](test::Scene& s, Random& random) {
                byLabel(s, random);
                s.hiddenLabels = {true, false, true, false, false, false, false, false, false, false, true, true};
            }));
        row("selection", with(crowd(400, 13), selected));
        row("everything at once", with(crowd(500, 14), [](test::Scene& s, Random& random) {
                byLabel(s, random);
                bySize(s, random);
                byShape(s, random);
                selected(s, random);
                s.hiddenClasses = {false, true};
                s.hiddenLabels = {false, false, true};
                s.range = {0.2, 0.25, 0.5, 0.4};
            }));
    }
    void equalsTheReference()
    {
        QFETCH(test::Scene, scene);
        const PointPicture picture{scene.points, *scene.theme,        scene.range,
                                   scene.marked, scene.hiddenClasses, scene.hiddenLabels};
        const QImage quick = renderPoints(picture, (QSizeF(scene.size) * scene.ratio).toSize(), scene.ratio);
        const QImage slow = test::ReferencePainter(scene).paint();
        QCOMPARE(quick.size(), slow.size());
        if (quick == slow)
            return;
        int most = 0;
        int differing = 0;
        for (int y = 0; y < quick.height(); ++y)
            for (int x = 0; x < quick.width(); ++x) {
                const int off = distance(quick.pixel(x, y), slow.pixel(x, y));
                most = std::max(most, off);
                differing += off > 0 ? 1 : 0;
            }
        QFAIL(qPrintable(QStringLiteral("%1 pixels differ by up to %2").arg(differing).arg(most)));
    }

    void theReferenceDrawsSomething()
    {
        const auto scene = with(crowd(300, 1), [](auto&, auto&) {});
        const QImage picture = test::ReferencePainter(scene).paint();
        int inked = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                inked += qAlpha(picture.pixel(x, y)) > 0 ? 1 : 0;
        QVERIFY(inked > 1000 && inked < picture.width() * picture.height());
    }

    void smallPointsLieOnLargeOnes()
    {
        const auto scene = with(crowd(200, 9), bySize);
        const auto& order = scene.points.drawOrder;
        for (std::size_t i = 1; i < order.size(); ++i)
            QVERIFY(scene.points.sizes[order[i - 1]] >= scene.points.sizes[order[i]]);
    }

private:
    static int distance(QRgb a, QRgb b)
    {
        return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b)),
                         std::abs(qAlpha(a) - qAlpha(b))});
    }
};

QTEST_MAIN(ScatterPictureTest)
#include "scatter_picture_test.moc"
