// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/parallel.h"

#include <QTest>

#include <atomic>
#include <numeric>
#include <set>
#include <stdexcept>
#include <thread>
#include <vector>

using namespace marquee;

class ParallelTest : public QObject
{
    Q_OBJECT
private slots:
    void everyBlockRunsOnce_data()
    {
        QTest::addColumn<int>("blocks");
        QTest::addColumn<unsigned>("threads");
        QTest::newRow("none") << 0 << 4U;
        QTest::newRow("one") << 1 << 4U;
        QTest::newRow("alone") << 100 << 1U;
        QTest::newRow("more threads than cores") << 1000 << 16U;
        QTest::newRow("all the machine has") << 1000 << 0U;
    }
    void everyBlockRunsOnce()
    {
        QFETCH(int, blocks);
        QFETCH(unsigned, threads);
        std::vector<int> runs(static_cast<std::size_t>(blocks));
        QVERIFY(parallelFor(runs.size(), threads, [&](std::size_t b) { ++runs[b]; }));
        QCOMPARE(runs, std::vector<int>(runs.size(), 1));
    }
    void aloneKeepsToTheCaller()
    {
        std::set<std::thread::id> seen;
        parallelFor(50, 1, [&](std::size_t) { seen.insert(std::this_thread::get_id()); });
        QCOMPARE(seen, std::set{std::this_thread::get_id()});
    }
    void neverMoreThreadsThanAsked()
    {
        std::atomic<int> inside{0};
        std::atomic<int> most{0};
        parallelFor(64, 3, [&](std::size_t) {
            const int now = ++inside;
            for (int seen = most; now > seen && !most.compare_exchange_weak(seen, now);) {
            }
            std::this_thread::sleep_for(std::chrono::microseconds(200));
            --inside;
        });
        QVERIFY(most <= 3);
    }
    void callsMayNest()
    {
        std::vector<std::atomic<int>> counts(40);
        QVERIFY(parallelFor(counts.size(), 8,
                            [&](std::size_t outer) { parallelFor(25, 8, [&](std::size_t) { ++counts[outer]; }); }));
        for (const auto& count : counts)
            QCOMPARE(count.load(), 25);
    }
    void callersDoNotMixUp()
    {
        std::vector<std::size_t> sums(6);
        {
            std::vector<std::jthread> callers;
            for (std::size_t c = 0; c < sums.size(); ++c)
                callers.emplace_back([&sums, c] {
                    for (int round = 0; round < 50; ++round) {
                        std::vector<std::size_t> parts(20);
                        parallelFor(parts.size(), 4, [&](std::size_t b) { parts[b] = b + c; });
                        sums[c] += std::accumulate(parts.begin(), parts.end(), std::size_t{0});
                    }
                });
        }
        for (std::size_t c = 0; c < sums.size(); ++c)
            QCOMPARE(sums[c], 50 * (190 + 20 * c));
    }
    void firstExceptionIsRethrown_data()
    {
        QTest::addColumn<unsigned>("threads");
        QTest::newRow("alone") << 1U;
        QTest::newRow("shared") << 4U;
    }
    void firstExceptionIsRethrown()
    {
        QFETCH(unsigned, threads);
        const auto failing = [](std::size_t b) {
            if (b == 7)
                throw std::runtime_error("block 7");
        };
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, parallelFor(100, threads, failing));
        QVERIFY(parallelFor(100, threads, [](std::size_t) {})); // the pool survives
    }
    void stopSkipsTheRest()
    {
        std::stop_source source;
        std::atomic<int> runs{0};
        const bool finished = parallelFor(
            100000, 4,
            [&](std::size_t b) {
                ++runs;
                if (b == 10)
                    source.request_stop();
            },
            source.get_token());
        QVERIFY(!finished);
        QVERIFY(runs < 100000);
    }
    void stoppedBeforehandRunsNothing()
    {
        std::stop_source source;
        source.request_stop();
        int runs = 0;
        QVERIFY(!parallelFor(
            5, 1, [&](std::size_t) { ++runs; }, source.get_token()));
        QCOMPARE(runs, 0);
    }
};

QTEST_APPLESS_MAIN(ParallelTest)
#include "parallel_test.moc"
