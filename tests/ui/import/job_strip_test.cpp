// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/job_strip.h"

#include "explorer/job.h"
#include "theme/theme.h"
#include "widgets/link_button.h"
#include "widgets/progress_strip.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

#include <chrono>
#include <thread>

using namespace marquee;

class JobStripTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeKind::Light); }

    void showsOnlyWhatRuns()
    {
        Job job(QStringLiteral("Matching"));
        JobStrip strip(job);
        auto* bar = strip.findChild<ProgressStrip*>();
        QVERIFY(!bar->isVisibleTo(&strip));
        startEndless(job);
        QVERIFY(bar->isVisibleTo(&strip));
        QTRY_COMPARE(strip.findChild<QLabel*>()->text(), QStringLiteral("Matching, halfway"));
        QCOMPARE(bar->value(), 500);
        job.cancel();
        QVERIFY(!bar->isVisibleTo(&strip));
    }

    void stopsTheJob()
    {
        Job job(QStringLiteral("Matching"));
        JobStrip strip(job);
        startEndless(job);
        strip.findChild<LinkButton*>()->click();
        QVERIFY(!job.isRunning());
    }

private:
    static void startEndless(Job& job)
    {
        job.start<int>(
            [](const std::stop_token& stop, const ProgressFn& progress) -> Result<int> {
                progress(0.5, "halfway");
                while (!stop.stop_requested())
                    std::this_thread::sleep_for(std::chrono::milliseconds(1));
                return cancelled();
            },
            [](const Result<int>&) {});
    }
};

QTEST_MAIN(JobStripTest)
#include "job_strip_test.moc"
