// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/job_list.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <memory>

using namespace marquee;

namespace {

void startEndless(Job& job)
{
    job.start<int>(
        [](const std::stop_token& stop, const ProgressFn&) -> Result<int> {
            while (!stop.stop_requested())
                QThread::msleep(1);
            return cancelled();
        },
        [](const Result<int>&) {});
}

} // namespace

class JobListTest : public QObject
{
    Q_OBJECT
private slots:
    void keepsTheOrderAndDropsTheDestroyed()
    {
        JobList list;
        QSignalSpy added(&list, &JobList::added);
        Job first(QStringLiteral("First"));
        auto second = std::make_unique<Job>(QStringLiteral("Second"));
        Job third(QStringLiteral("Third"));
        for (Job* job : {&first, second.get(), &third})
            list.add(*job);
        QCOMPARE(added.count(), 3);
        QCOMPARE(list.jobs(), (std::vector<Job*>{&first, second.get(), &third}));
        second.reset();
        QCOMPARE(list.jobs(), (std::vector<Job*>{&first, &third}));
    }

    void isBusyUntilAllAreCancelled()
    {
        JobList list;
        Job first(QStringLiteral("First"));
        Job second(QStringLiteral("Second"));
        list.add(first);
        list.add(second);
        QVERIFY(!list.busy());
        QSignalSpy finished(&second, &Job::finished);
        startEndless(second);
        QVERIFY(list.busy());
        list.cancelAll();
        QVERIFY(!list.busy());
        QCOMPARE(finished.count(), 1);
    }

    void silencedJobsStopWithoutAWord()
    {
        JobList list;
        Job job(QStringLiteral("Only"));
        list.add(job);
        QSignalSpy finished(&job, &Job::finished);
        startEndless(job);
        list.silence();
        QVERIFY(!list.busy());
        QCOMPARE(finished.count(), 0);
    }
};

QTEST_GUILESS_MAIN(JobListTest)
#include "job_list_test.moc"
