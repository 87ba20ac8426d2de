// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/join_report_model.h"

#include "models/join_words.h"
#include "ui/models/join_figures.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace marquee;

class JoinReportModelTest : public QObject
{
    Q_OBJECT
private slots:
    void theReportByClass()
    {
        JoinReportModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        fill(model);
        QCOMPARE(texts(model, 0), (QStringList{QStringLiteral("2"), QStringLiteral("Amélie"), QStringLiteral("2001"),
                                               QStringLiteral("Amélie (line 2)"), QStringLiteral("Written alike")}));
        model.setKind(JoinClass::Normalised);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(texts(model, 0).at(JoinReportModel::TitlesColumn), QStringLiteral("Heat (line 5)"));
        model.setKind(JoinClass::Near);
        QCOMPARE(texts(model, 0).last(), QStringLiteral("The same title a year off; left out"));
        model.setKind(JoinClass::Repeated);
        QCOMPARE(texts(model, 0).last(), QStringLiteral("Its title is taken by row 1 of the file"));
        model.setPlan({}, {}, {}, 0);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.titlesLeft(), 0U);
    }

    void whatCannotBeDecidedNamesAllItMayBe()
    {
        JoinReportModel model;
        fill(model);
        model.setKind(JoinClass::Ambiguous);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(texts(model, 0).at(JoinReportModel::TitlesColumn),
                 QStringLiteral("Solaris (line 7); Solaris (line 8)"));
        QCOMPARE(texts(model, 0).last(), QStringLiteral("2 titles may be meant"));
    }

    void whatIsUnmatchedSaysWhy()
    {
        JoinReportModel model;
        fill(model);
        model.setKind(JoinClass::Unmatched);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(texts(model, 0).last(), QStringLiteral("Nothing in the catalogue is called like that"));
        QCOMPARE(texts(model, 1).last(), QStringLiteral("It has no id or title"));
    }

    void theTitlesThatGetNothing()
    {
        JoinReportModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        fill(model);
        model.setKind(std::nullopt);
        QCOMPARE(model.rowCount(), 5); // all but Amélie and Heat
        QCOMPARE(model.titlesLeft(), 5U);
        QCOMPARE(texts(model, 0).mid(0, 4), (QStringList{QStringLiteral("3"), QStringLiteral("Dune"),
                                                         QStringLiteral("1984"), QStringLiteral("Dune")}));
    }

    void everyRecordIsInExactlyOneClass()
    {
        JoinReportModel model;
        fill(model);
        int rows = 0;
        for (int kind = 0; kind < kJoinClassCount; ++kind) {
            model.setKind(static_cast<JoinClass>(kind));
            rows += model.rowCount();
            QVERIFY(!joinClassTitle(static_cast<JoinClass>(kind)).isEmpty());
        }
        QCOMPARE(rows, 7);
    }

private:
    static void fill(JoinReportModel& model)
    {
        const JoinFixture join = test::joinFigures();
        model.setPlan(std::make_shared<const JoinPlan>(*join.plan), join.base, join.other, 0);
    }
    static QStringList texts(const JoinReportModel& model, int row)
    {
        QStringList texts;
        for (int column = 0; column < model.columnCount(); ++column)
            texts << model.index(row, column).data().toString();
        return texts;
    }
};

QTEST_GUILESS_MAIN(JoinReportModelTest)
#include "join_report_model_test.moc"
