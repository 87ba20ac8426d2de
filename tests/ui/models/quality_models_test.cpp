// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/record_group_model.h"
#include "models/row_trouble_model.h"

#include "ui/models/table_fixture.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace marquee;

namespace {

RecordGroup borrowedGroup(const Dataset& data)
{
    return recordGroups(data.catalogue->source(), *data.cleaning, Rule::FlagBorrowedFacts).at(0);
}

} // namespace

class QualityModelsTest : public QObject
{
    Q_OBJECT
private slots:
    void whatDiffersStandsFirst()
    {
        RecordGroupModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto data = test::oddDataset();
        model.setGroup(data, borrowedGroup(*data));
        QCOMPARE(model.columnCount(), 3);
        QCOMPARE(model.rowCount(), 13);
        QCOMPARE(text(model, 0, 0), QStringLiteral("Title"));
        QCOMPARE(text(model, 0, 1), QStringLiteral("Gone Girl"));
        QCOMPARE(text(model, 0, 2), QStringLiteral("Girls Revenge"));
        QCOMPARE(text(model, 1, 0), QStringLiteral("Netflix Release Date"));
        QVERIFY(model.index(1, 1).data(RecordGroupModel::DiffersRole).toBool());
        QVERIFY(!model.index(2, 1).data(RecordGroupModel::DiffersRole).toBool());
        QCOMPARE(text(model, 2, 0), QStringLiteral("Genre"));
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Row 4"));
        QCOMPARE(model.titleAt(0), std::optional<TitleId>());
        QCOMPARE(model.titleAt(2), std::optional(TitleId{5}));
        model.setGroup(nullptr, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void whatCleaningEmptiedIsStruckOut()
    {
        CleaningOptions options;
        options.borrowed.action = BorrowedAction::Blank;
        const auto data = test::oddDataset(options);
        RecordGroupModel model;
        model.setGroup(data, borrowedGroup(*data));
        int struck = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            struck += model.index(row, 1).data(Qt::FontRole).value<QFont>().strikeOut() ? 1 : 0;
        QVERIFY(struck > 0);
        QVERIFY(struck < model.rowCount()); // Netflix's own cells stay
        QVERIFY(!model.index(0, 1).data(Qt::FontRole).value<QFont>().strikeOut());
    }

    void recordsLeftOutSaySo()
    {
        CleaningOptions options;
        options.borrowed.action = BorrowedAction::LeaveOut;
        const auto data = test::oddDataset(options);
        RecordGroupModel model;
        model.setGroup(data, borrowedGroup(*data));
        QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Row 5, left out"));
    }

    void troublesHaveLineAndCause()
    {
        const auto table = readTableFromBytes("Title,Note,More\nA,1,2\nB,1\nC,1,2,3\n,1,2\n , ,\n", "t.csv").value();
        RowTroubleModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTroubles(rowTroubles(*table, guessSchema(*table)));
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(text(model, 0, RowTroubleModel::LineColumn), QStringLiteral("3"));
        QCOMPARE(text(model, 0, RowTroubleModel::RowColumn), QStringLiteral("1"));
        QCOMPARE(text(model, 0, RowTroubleModel::CauseColumn),
                 QStringLiteral("2 of 3 fields; the rest counts as empty"));
        QCOMPARE(text(model, 1, RowTroubleModel::StartColumn), QStringLiteral("C | 1 | 2 | 3"));
        QCOMPARE(text(model, 2, RowTroubleModel::CauseColumn), QStringLiteral("no title"));
        QCOMPARE(text(model, 3, RowTroubleModel::CauseColumn), QStringLiteral("only blank cells"));
        QCOMPARE(model.titleAt(2), TitleId{3});
    }

private:
    static QString text(const QAbstractItemModel& model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }
};

QTEST_MAIN(QualityModelsTest)
#include "quality_models_test.moc"
