// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/point_blocks.h"
#include "core/clustering/planted.h"

#include <QTest>

#include <cstring>

using namespace marquee;
using kernels::kLanes;
using kernels::LaneRow;

namespace {

bool sameBits(const std::vector<LaneRow>& a, const std::vector<LaneRow>& b)
{
    return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size() * sizeof(LaneRow)) == 0;
}

double scaledDistance(const PointBlocks& points, const KernelRows& rows, std::size_t point, std::size_t row)
{
    const kernels::Blocks blocks = points.blocks(0, points.blockCount());
    double sum = 0;
    for (std::size_t f = 0; f < points.dims(); ++f) {
        const double x = blocks.values[point / kLanes * points.dims() + f].lane[point % kLanes];
        sum += (x - rows.values[row * points.dims() + f]) * (x - rows.values[row * points.dims() + f]);
    }
    return sum;
}

} // namespace

/// Every variant that this machine runs, against plain loops in double precision.
class KernelsTest : public QObject
{
    Q_OBJECT
private slots:
    void variants_data()
    {
        QTest::addColumn<int>("variant");
        QTest::addColumn<int>("centroids");
        for (std::size_t v = 0; v < kernels::supportedKernels().count; ++v)
            for (const int centroids : {1, 2, 5, 6, 7, 8, 12, 13, 31})
                QTest::addRow("%s, %d centroids", kernels::supportedKernels().variants[v].name, centroids)
                    << static_cast<int>(v) << centroids;
    }
    void baselineIsAlwaysThere()
    {
        const kernels::KernelList& list = kernels::supportedKernels();
        QCOMPARE(QByteArray(list.variants[list.count - 1].name), QByteArray("baseline"));
    }

    void assignFindsTheNearestOrDoubts_data() { variants_data(); }
    void assignFindsTheNearestOrDoubts()
    {
        QFETCH(int, variant);
        QFETCH(int, centroids);
        const RowMajorMatrix values = cloud(131, 19, 3);
        const PointBlocks points(values, {}, kernels::supportedKernels().variants[variant]);
        const KernelRows rows = points.convert(values.topRows(centroids));
        std::vector<std::int32_t> labels(points.blockCount() * kLanes + 1, 77);
        // One past an aligned address: the caller's labels need no alignment.
        points.kernels().assign(points.blocks(0, points.blockCount()), rows.view(), {0, 1e-5F}, labels.data() + 1);
        for (std::size_t point = 0; point < points.rows(); ++point) {
            const std::int32_t label = labels[point + 1];
            const auto named = static_cast<std::size_t>(label < 0 ? ~label : label);
            QVERIFY(named < rows.squares.size());
            const double own = scaledDistance(points, rows, point, named);
            double second = HUGE_VAL;
            for (std::size_t row = 0; row < rows.squares.size(); ++row)
                if (row != named)
                    second = std::min(second, scaledDistance(points, rows, point, row));
            QVERIFY(own <= second + 1e-5);
            if (label < 0)
                QVERIFY((second - own) / 2 < 2e-5);
            else
                QVERIFY((second - own) / 2 > 5e-6);
        }
    }

    void distancesMatch_data() { variants_data(); }
    void distancesMatch()
    {
        QFETCH(int, variant);
        QFETCH(int, centroids);
        RowMajorMatrix values = cloud(40, 19, 4);
        values.row(3) = values.row(2);
        values.row(5) = values.row(4);
        values(5, 0) += 1e-4;
        const PointBlocks points(values, {}, kernels::supportedKernels().variants[variant]);
        const KernelRows rows = points.convert(values.topRows(centroids));
        std::vector<LaneRow> distances(rows.squares.size());
        points.kernels().distances(points.blocks(0, 1), rows.view(), distances.data());
        for (std::size_t row = 0; row < distances.size(); ++row)
            for (std::size_t lane = 0; lane < kLanes; ++lane) {
                const double expected = std::sqrt(scaledDistance(points, rows, lane, row));
                QVERIFY(std::abs(static_cast<double>(distances[row].lane[lane]) - expected) <= 1e-5 * expected);
            }
    }

    void preciseDistancesMatch_data() { variants_data(); }
    void preciseDistancesMatch() // where single precision would lose all digits
    {
        QFETCH(int, variant);
        QFETCH(int, centroids);
        const RowMajorMatrix values = cloud(16, 19, 4).array() + 1e9;
        std::vector<double> lanes(19 * kLanes);
        for (std::size_t lane = 0; lane < kLanes; ++lane)
            for (std::size_t f = 0; f < 19; ++f)
                lanes[f * kLanes + lane] = values(static_cast<Eigen::Index>(lane), static_cast<Eigen::Index>(f));
        const auto count = std::min<std::size_t>(16, static_cast<std::size_t>(centroids));
        std::vector<LaneRow> distances(count);
        kernels::supportedKernels().variants[variant].preciseDistances(lanes.data(), {values.data(), count, 19, 0.25},
                                                                       distances.data());
        for (std::size_t row = 0; row < count; ++row)
            for (std::size_t lane = 0; lane < kLanes; ++lane) {
                const double expected =
                    0.25 *
                    (values.row(static_cast<Eigen::Index>(row)) - values.row(static_cast<Eigen::Index>(lane))).norm();
                QVERIFY(std::abs(static_cast<double>(distances[row].lane[lane]) - expected) <= 1e-6 * expected);
            }
    }

    void shrinkIsTheSameEverywhere_data()
    {
        QTest::addColumn<int>("candidates");
        for (const int candidates : {1, 3, 4, 7, 14})
            QTest::addRow("%d", candidates) << candidates;
    }
    void shrinkIsTheSameEverywhere()
    {
        QFETCH(int, candidates);
        const RowMajorMatrix values = cloud(77, 23, 5);
        std::vector<std::vector<LaneRow>> results;
        for (std::size_t v = 0; v < kernels::supportedKernels().count; ++v) {
            const PointBlocks points(values, {}, kernels::supportedKernels().variants[v]);
            const KernelRows rows = points.convert(values.topRows(candidates));
            std::vector<LaneRow> nearest(points.blockCount());
            for (LaneRow& row : nearest)
                std::fill(std::begin(row.lane), std::end(row.lane), 0.5F);
            std::vector<LaneRow> all(rows.squares.size() * (points.blockCount() + 1));
            std::vector<LaneRow*> remaining;
            for (std::size_t t = 0; t < rows.squares.size(); ++t)
                remaining.push_back(all.data() + t * points.blockCount());
            points.kernels().shrink(points.blocks(0, points.blockCount()), rows.view(), nearest.data(),
                                    remaining.data(), all.data() + rows.squares.size() * points.blockCount());
            QCOMPARE(remaining[0][0].lane[0], 0.0F); // the first candidate is the first point
            for (std::size_t t = 0; t < rows.squares.size(); ++t)
                for (std::size_t point = 0; point < points.rows(); ++point) {
                    const double expected = std::min(0.5, scaledDistance(points, rows, point, t));
                    const double got = remaining[t][point / kLanes].lane[point % kLanes];
                    QVERIFY(std::abs(got - expected) < 2e-5);
                }
            results.push_back(std::move(all));
        }
        for (const auto& result : results)
            QVERIFY(sameBits(result, results.front()));
    }

    void accumulateFilesARun_data() { variants_data(); }
    void accumulateFilesARun()
    {
        QFETCH(int, variant);
        QFETCH(int, centroids);
        const auto& kernels = kernels::supportedKernels().variants[variant];
        std::vector<LaneRow> rows(static_cast<std::size_t>(centroids));
        for (std::size_t r = 0; r < rows.size(); ++r)
            for (std::size_t lane = 0; lane < kLanes; ++lane)
                rows[r].lane[lane] = static_cast<float>(r * 100 + lane);
        const std::uint32_t targets[] = {2, 0};
        std::vector<double> totals(3 * kLanes, 1.0);
        kernels.accumulate(rows.data(), rows.size(), targets, 2, totals.data());
        for (std::size_t lane = 0; lane < kLanes; ++lane) {
            const double sum = 1.0 + 50.0 * centroids * (centroids - 1) + centroids * static_cast<double>(lane);
            QCOMPARE(totals[lane], sum);
            QCOMPARE(totals[kLanes + lane], 1.0);
            QCOMPARE(totals[2 * kLanes + lane], sum);
        }
    }
};

QTEST_APPLESS_MAIN(KernelsTest)
#include "kernels_test.moc"
