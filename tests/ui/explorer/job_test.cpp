// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/job.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>
#include <stdexcept>

using namespace marquee;

namespace {

using IntWork = std::function<Result<int>(const std::stop_token&, const ProgressFn&)>;

IntWork returning(int value)
{
    return [value](const std::stop_token&, const ProgressFn&) -> Result<int> { return value; };
}

IntWork untilStopped(std::atomic<bool>& running)
{
    return [&running](const std::stop_token& stop, const ProgressFn&) -> Result<int> {
        running = true;
        while (!stop.stop_requested())
            QThread::msleep(1);
        running = false;
        return cancelled();
    };
}

} // namespace

class JobTest : public QObject
{
    Q_OBJECT
private slots:
    void deliversTheResultOnThisThread()
    {
        Job job(QStringLiteral("Counting"));
        QSignalSpy finished(&job, &Job::finished);
        int seen = 0;
        QThread* thread = nullptr;
        job.start<int>(returning(7), [&](Result<int> result) {
            seen = result.value();
            thread = QThread::currentThread();
        });
        QVERIFY(job.isRunning());
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(seen, 7);
        QCOMPARE(thread, QThread::currentThread());
        QVERIFY(!job.isRunning());
    }

    void finishedButOutdatedRunIsDropped() // no race needed to test the race
    {
        Job job(QStringLiteral("Counting"));
        QList<int> seen;
        const auto note = [&](Result<int> result) { seen.append(result.value()); };
        std::atomic<bool> over = false;
        job.start<int>(
            [&](const std::stop_token&, const ProgressFn&) -> Result<int> {
                over = true;
                return 1;
            },
            note);
        while (!over)
            QThread::msleep(1);
        QThread::msleep(20); // run 1 is done, but its result still waits in the event queue
        job.start<int>(returning(2), note);
        QTRY_COMPARE(seen, QList<int>{2});
        QTest::qWait(20);
        QCOMPARE(seen, QList<int>{2});
    }

    void aNewerStartStopsTheOlderRun()
    {
        Job job(QStringLiteral("Counting"));
        std::atomic<bool> running = false;
        int seen = 0;
        job.start<int>(untilStopped(running), [&](Result<int>) { seen = -1; });
        QTRY_VERIFY(running);
        job.start<int>(returning(3), [&](Result<int> result) { seen = result.value(); });
        QTRY_COMPARE(seen, 3);
        QVERIFY(!running);
    }

    void cancelCallsNobody()
    {
        Job job(QStringLiteral("Counting"));
        QSignalSpy finished(&job, &Job::finished);
        std::atomic<bool> running = false;
        bool called = false;
        job.start<int>(untilStopped(running), [&](Result<int>) { called = true; });
        QTRY_VERIFY(running);
        job.cancel();
        QVERIFY(!job.isRunning());
        QCOMPARE(finished.count(), 1);
        QTRY_VERIFY(!running);
        QTest::qWait(10);
        QVERIFY(!called);
        job.cancel();
        QCOMPARE(finished.count(), 1);
    }

    void exceptionsBecomeErrors()
    {
        Job job(QStringLiteral("Counting"));
        std::optional<Error> error;
        job.start<int>([](const std::stop_token&, const ProgressFn&) -> Result<int> { throw std::runtime_error("oh"); },
                       [&](const Result<int>& result) { error = result.error(); });
        QTRY_VERIFY(error.has_value());
        QCOMPARE(error->code, ErrorCode::Internal);
        QCOMPARE(error->detail, std::string("oh"));
    }

    void progressArrivesInOrderAndNeverAfterTheEnd()
    {
        Job job(QStringLiteral("Counting"));
        QList<double> fractions;
        QStringList steps;
        connect(&job, &Job::progressed, this, [&](double fraction, const QString& step) {
            QCOMPARE(QThread::currentThread(), thread());
            QVERIFY(job.isRunning());
            fractions.append(fraction);
            steps.append(step);
        });
        bool done = false;
        job.start<int>(
            [](const std::stop_token&, const ProgressFn& progress) -> Result<int> {
                progress(0.25, "k = 2");
                QThread::msleep(60);
                progress(0.5, "k = 3");
                return 0;
            },
            [&](Result<int>) { done = true; });
        QTRY_VERIFY(done);
        QCOMPARE(fractions, (QList<double>{0.25, 0.5}));
        QCOMPARE(steps, (QStringList{QStringLiteral("k = 2"), QStringLiteral("k = 3")}));
    }

    void aRunStartedByAResultGoesOn()
    {
        Job job(QStringLiteral("Counting"));
        QSignalSpy finished(&job, &Job::finished);
        int second = 0;
        job.start<int>(returning(1), [&](Result<int>) {
            job.start<int>(returning(2), [&](Result<int> result) { second = result.value(); });
        });
        QTRY_COMPARE(second, 2);
        QTRY_COMPARE(finished.count(), 1);
    }

    void destructionStopsAndWaits()
    {
        std::atomic<bool> running = false;
        bool called = false;
        {
            Job job(QStringLiteral("Counting"));
            job.start<int>(untilStopped(running), [&](Result<int>) { called = true; });
            QTRY_VERIFY(running);
        }
        QVERIFY(!running);
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(JobTest)
#include "job_test.moc"
