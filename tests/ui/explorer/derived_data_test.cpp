// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/derived_data.h"

#include "ui/mainwindow/window_fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace marquee;

class DerivedDataTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_data = test::catalogueDataset(60); }

    void eachPartIsToldOfWhenItIsThere()
    {
        DerivedData derived;
        QSignalSpy search(&derived, &DerivedData::searchIndexChanged),
            findings(&derived, &DerivedData::findingsChanged), recommender(&derived, &DerivedData::recommenderChanged),
            failed(&derived, &DerivedData::failed);
        derived.startSearchIndex(m_data);
        QTRY_COMPARE(search.count(), 1);
        QVERIFY(derived.searchIndex() && !derived.findings() && !derived.recommender());
        derived.startFindings(m_data);
        QTRY_COMPARE(findings.count(), 1);
        QVERIFY(derived.findings() && !derived.recommender());
        derived.startRecommender(m_data, nullptr); // without clusters
        QTRY_COMPARE(recommender.count(), 1);
        QVERIFY(derived.recommender());
        QCOMPARE(failed.count(), 0);
    }

    void clearingForgetsResultsAndStopsWhatRuns()
    {
        DerivedData derived;
        derived.startSearchIndex(m_data);
        QTRY_VERIFY(derived.searchIndex());
        QSignalSpy findings(&derived, &DerivedData::findingsChanged), failed(&derived, &DerivedData::failed);
        derived.startFindings(m_data);
        derived.clear();
        QVERIFY(!derived.searchIndex());
        QVERIFY(!derived.findingsJob().isRunning());
        QTest::qWait(50); // the run that was cancelled comes to its end
        QVERIFY(!derived.findings());
        QCOMPARE(findings.count() + failed.count(), 0);
    }

private:
    DatasetPtr m_data;
};

QTEST_MAIN(DerivedDataTest)
#include "derived_data_test.moc"
