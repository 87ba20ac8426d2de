// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/correction_model.h"

#include "explorer/explorer_state.h"
#include "io/table_reader.h"
#include "tabs/quality/corrections_card.h"
#include "theme/theme.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace marquee;

namespace {

/// A film of 1946 whose year was typed as 2046, and votes below zero.
DatasetPtr impossible(const CleaningOptions& cleaning = {})
{
    const auto table = readTableFromBytes("Title,IMDb Score,IMDb Votes,Release Date,Netflix Release Date\n"
                                          "Gilda,7.6,-4,14 Mar 2046,2015-04-14\nUp,8.2,90,28 May 2009,2015-04-14\n",
                                          "impossible.csv")
                           .value();
    OpenOptions options;
    options.cleaning = cleaning;
    return makeDataset(table, guessSchema(*table), options).value();
}

} // namespace

class CorrectionModelTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeKind::Light); }

    void nothingIsAcceptedUnasked()
    {
        CorrectionModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto data = impossible();
        model.setDataset(data);
        QVERIFY(model.rowCount() >= 1);
        QCOMPARE(model.accepted(), std::size_t{0});
        QVERIFY(data->cleaning->audit.empty());
        QCOMPARE(model.index(0, CorrectionModel::TitleColumn).data().toString(), QStringLiteral("Gilda"));
        QCOMPARE(model.index(0, CorrectionModel::AfterColumn).data(Qt::CheckStateRole).toInt(),
                 static_cast<int>(Qt::Unchecked));
        QVERIFY(!model.index(0, CorrectionModel::ReasonColumn).data().toString().isEmpty());
        model.setDataset(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void aCheckMarkAsks()
    {
        CorrectionModel model;
        model.setDataset(impossible());
        QSignalSpy asked(&model, &CorrectionModel::acceptanceAsked);
        QVERIFY(model.setData(model.index(0, CorrectionModel::AfterColumn), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().at(1).toBool(), true);
        QVERIFY(!model.setData(model.index(0, CorrectionModel::RowColumn), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(asked.count(), 1);
    }

    void refusingOneOfAllKeepsTheOthers()
    {
        const auto offered = impossible()->cleaning->suggestions;
        CleaningOptions all;
        all.values.acceptAll = true;
        const CleaningOptions fewer = withAcceptance(all, offered, offered.front().cell, false);
        QVERIFY(!fewer.values.acceptAll);
        QCOMPARE(fewer.values.accepted.size(), offered.size() - 1);
        QVERIFY(!fewer.values.accepted.contains(offered.front().cell));
        const CleaningOptions again = withAcceptance(fewer, offered, offered.front().cell, true);
        QCOMPARE(again.values.accepted.size(), offered.size());
    }

    void anAcceptedOneIsMadeAndUndone()
    {
        ExplorerState state;
        state.setDataset(impossible());
        CorrectionsCard card(state);
        CorrectionModel& model = card.model();
        model.setData(model.index(0, CorrectionModel::AfterColumn), Qt::Checked, Qt::CheckStateRole);
        QTRY_COMPARE(state.dataset()->cleaning->audit.size(), std::size_t{1});
        QCOMPARE(model.accepted(), std::size_t{1});
        QVERIFY(state.dataset()->cleaning->audit.front().rule == Rule::FlagImpossibleValues);
        state.undoStack().undo();
        QTRY_VERIFY(state.dataset()->cleaning->audit.empty());
        QCOMPARE(model.accepted(), std::size_t{0});
    }
};

QTEST_MAIN(CorrectionModelTest)
#include "correction_model_test.moc"
