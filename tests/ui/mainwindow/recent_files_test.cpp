// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/recent_files.h"

#include "ui/mainwindow/window_fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace marquee;

class RecentFilesTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { RecentFiles().clear(); }

    void newestStandsFirstAndIsKeptForTheNextStart()
    {
        RecentFiles recent;
        recent.add({QStringLiteral("/a.csv"), 10, 3, QDateTime::currentDateTime()});
        recent.add({QStringLiteral("/b.csv"), 20, 4, QDateTime::currentDateTime()});
        recent.add({QStringLiteral("/a.csv"), 11, 3, QDateTime::currentDateTime()});
        const RecentFiles next;
        QCOMPARE(next.files().size(), 2);
        QCOMPARE(next.files()[0].path, QStringLiteral("/a.csv"));
        QCOMPARE(next.files()[0].titles, 11);
        QCOMPARE(next.files()[1].columns, 4);
    }

    void neverMoreThanTheMost()
    {
        RecentFiles recent;
        for (int i = 0; i < 20; ++i)
            recent.add({QStringLiteral("/%1.csv").arg(i), 1, 1, QDateTime::currentDateTime()});
        QCOMPARE(recent.files().size(), RecentFiles::kMost);
        QCOMPARE(recent.files().first().path, QStringLiteral("/19.csv"));
    }

    void removingTellsOnlyWhenSomethingWent()
    {
        RecentFiles recent;
        recent.add({QStringLiteral("/a.csv"), 1, 1, QDateTime::currentDateTime()});
        QSignalSpy changed(&recent, &RecentFiles::changed);
        recent.remove(QStringLiteral("/b.csv"));
        QCOMPARE(changed.count(), 0);
        recent.remove(QStringLiteral("/a.csv"));
        QCOMPARE(changed.count(), 1);
        QVERIFY(recent.files().isEmpty());
    }

    void missingFilesAreKnown()
    {
        const RecentFile gone{QStringLiteral("/no/such.csv"), 1, 1, {}};
        const RecentFile there{m_sandbox.file(QStringLiteral("there.csv"), "Title\nA\n"), 1, 1, {}};
        QVERIFY(!gone.exists());
        QVERIFY(there.exists());
    }

    void timesReadAsPeopleSayThem()
    {
        const QDateTime now(QDate(2026, 3, 14), QTime(18, 0));
        QCOMPARE(whenOpened(QDateTime(QDate(2026, 3, 14), QTime(9, 12)), now), QStringLiteral("today 09:12"));
        QCOMPARE(whenOpened(QDateTime(QDate(2026, 3, 13), QTime(23, 59)), now), QStringLiteral("yesterday"));
        QCOMPARE(whenOpened(QDateTime(QDate(2026, 3, 2), QTime(1, 0)), now), QStringLiteral("2 March"));
        QCOMPARE(whenOpened(QDateTime(QDate(2021, 5, 3), QTime(1, 0)), now), QStringLiteral("3 May 2021"));
    }

private:
    test::SettingsSandbox m_sandbox;
};

QTEST_GUILESS_MAIN(RecentFilesTest)
#include "recent_files_test.moc"
