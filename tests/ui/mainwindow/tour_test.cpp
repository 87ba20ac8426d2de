// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/tour.h"

#include "mainwindow/main_window.h"
#include "ui/mainwindow/window_fixture.h"

#include <QFileInfo>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

using namespace marquee;

class TourTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeKind::Light); }

    void writesSixDifferentPictures()
    {
        ExplorerState state;
        MainWindow window(state);
        window.resize(1440, 900);
        window.show();
        const QString folder = m_sandbox.path(QStringLiteral("new/pictures"));
        Tour tour(state, window, folder);
        QSignalSpy finished(&tour, &Tour::finished);
        tour.start(m_sandbox.file(QStringLiteral("catalogue.csv"), test::catalogueText(120)));
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 120000);
        QCOMPARE(finished[0][0].toString(), QString());
        QVERIFY(state.current());
        QList<QImage> pictures;
        for (int i = 0; i < kTabCount; ++i) {
            const QImage picture(folder + QLatin1Char('/') + tabFileName(static_cast<TabId>(i)) +
                                 QLatin1String(".png"));
            QCOMPARE(picture.size(), QSize(1440, 900));
            QVERIFY(!pictures.contains(picture));
            pictures.append(picture);
        }
    }

    void anUnreadableFileIsTold()
    {
        ExplorerState state;
        MainWindow window(state);
        Tour tour(state, window, m_sandbox.path(QStringLiteral("pictures")));
        QSignalSpy finished(&tour, &Tour::finished);
        tour.start(m_sandbox.path(QStringLiteral("missing.csv")));
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(finished[0][0].toString().contains(QLatin1String("missing.csv")));
    }

    void anImpossibleFolderIsTold()
    {
        ExplorerState state;
        MainWindow window(state);
        const QString file = m_sandbox.file(QStringLiteral("plain"), "x");
        Tour tour(state, window, file + QLatin1String("/below"));
        QSignalSpy finished(&tour, &Tour::finished);
        tour.start(file);
        QCOMPARE(finished.count(), 1);
        QVERIFY(!finished[0][0].toString().isEmpty());
    }

    void theBestKnownTitleHasEveryVoice()
    {
        const DatasetPtr data = test::catalogueDataset(120);
        const auto best = bestKnownTitle(*data);
        QVERIFY(best);
        QCOMPARE(data->scores->basis[best->row], Basis::AudienceTwoCritics);
        const auto votes = data->numbers(Measure::ImdbVotes);
        for (const TitleId id : data->all())
            if (data->scores->basis[id.row] == Basis::AudienceTwoCritics)
                QVERIFY(votes[id.row] <= votes[best->row]);
    }

private:
    test::SettingsSandbox m_sandbox;
};

QTEST_MAIN(TourTest)
#include "tour_test.moc"
