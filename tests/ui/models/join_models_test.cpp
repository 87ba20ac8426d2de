// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/join/join_fixtures.h"
#include "models/join_column_model.h"
#include "models/join_report_model.h"
#include "models/join_words.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace marquee;

namespace {

const std::string kBase = "Title,Year\nAmélie,2001\nDune,1984\nDune,2021\nHeat,1995\nRonin,1998\nSolaris,\nSolaris,\n";
const std::string kFigures = "Name,Year,Watch Hours,Note\n"
                             "Amélie,2001,12,\n" // exact
                             "HEAT,1995,30,a\n"  // normalised
                             "Ronin,1999,7,\n"   // a year off
                             "Solaris,,4,\n"     // ambiguous
                             "Amélie,2001,13,\n" // repeated
                             "Nobody,1990,1,\n"  // unmatched
                             ",1990,1,\n";       // without a title

} // namespace

class JoinModelsTest : public QObject
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

    void newColumnsAreTickedAtFirst()
    {
        JoinColumnModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const JoinFixture join(kBase, kFigures);
        model.setTable(join.other, guessSchema(*join.other));
        QCOMPARE(model.rowCount(), 4);
        QVERIFY((model.chosen() == std::vector<std::size_t>{2, 3}));
        QCOMPARE(model.index(2, 0).data().toString(), QStringLiteral("Watch Hours"));
        QCOMPARE(model.index(2, 1).data().toString(), QStringLiteral("12  ·  30  ·  7"));
    }

    void columnsAreTickedByTheUser()
    {
        JoinColumnModel model;
        const JoinFixture join(kBase, kFigures);
        model.setTable(join.other, guessSchema(*join.other));
        QSignalSpy changed(&model, &JoinColumnModel::chosenChanged);
        QVERIFY(model.setData(model.index(3, 0), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!model.setData(model.index(0, 1), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!(model.flags(model.index(0, 1)) & Qt::ItemIsUserCheckable));
        QCOMPARE(changed.count(), 2);
        QVERIFY((model.chosen() == std::vector<std::size_t>{1, 2}));
        model.setTable(nullptr, {});
        QVERIFY(model.chosen().empty());
    }

private:
    static void fill(JoinReportModel& model)
    {
        const JoinFixture join(kBase, kFigures);
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

QTEST_GUILESS_MAIN(JoinModelsTest)
#include "join_models_test.moc"
