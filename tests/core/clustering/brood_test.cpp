// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/brood.h"
#include "core/clustering/planted.h"

#include <QTest>

using namespace marquee;

class BroodTest : public QObject
{
    Q_OBJECT
private slots:
    void generationsNeverWorsenTheBest()
    {
        Brood brood(m_points, 9, 4);
        double best = startAll(brood);
        const double started = best;
        for (std::size_t generation = 1; generation <= 8; ++generation) {
            for (std::size_t member = 0; member < 4; ++member)
                QVERIFY(brood.cross(member, Random(generation).split(member), {}, {}));
            brood.endGeneration();
            QVERIFY(brood.best().inertia <= best);
            best = brood.best().inertia;
        }
        QVERIFY(best < started); // a cloud without clusters has many optima: starts alone do not find the best
        QVERIFY(brood.refineBest({}, {}));
        QVERIFY(brood.best().inertia <= best);
    }

    void orderWithinAGenerationDoesNotMatter()
    {
        Brood up(m_points, 9, 4);
        Brood down(m_points, 9, 4);
        startAll(up);
        startAll(down);
        for (std::uint64_t generation = 1; generation <= 2; ++generation) {
            for (std::size_t member = 0; member < 4; ++member) {
                QVERIFY(up.cross(member, Random(generation).split(member), {}, {}));
                QVERIFY(down.cross(3 - member, Random(generation).split(3 - member), {}, {}));
            }
            up.endGeneration();
            down.endGeneration();
        }
        QCOMPARE(up.best().labels, down.best().labels);
        QCOMPARE(up.best().centroids, down.best().centroids);
    }

    void oneAloneStays()
    {
        Brood brood(m_points, 9, 1);
        const double started = startAll(brood);
        QVERIFY(brood.cross(0, Random(1), {}, {}));
        brood.endGeneration();
        QCOMPARE(brood.best().inertia, started);
    }

    void stops()
    {
        std::stop_source source;
        Brood brood(m_points, 9, 2);
        startAll(brood);
        source.request_stop();
        QVERIFY(!brood.start(0, Random(1), {}, source.get_token()));
        QVERIFY(!brood.cross(0, Random(1), {}, source.get_token()));
        QVERIFY(!brood.refineBest({}, source.get_token()));
    }

private:
    /// The inertia of the best start.
    static double startAll(Brood& brood)
    {
        for (std::size_t member = 0; member < brood.members(); ++member)
            if (!brood.start(member, Random(7).split(member), {}, {}))
                qFatal("not stopped, and yet no start");
        brood.endGeneration();
        return brood.best().inertia;
    }

    const RowMajorMatrix m_values = cloud(600, 4, 3);
    const PointBlocks m_points{m_values};
};

QTEST_APPLESS_MAIN(BroodTest)
#include "brood_test.moc"
