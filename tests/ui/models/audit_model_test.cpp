// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit_model.h"
#include "models/issue_model.h"

#include "ui/models/table_fixture.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QTest>

using namespace marquee;

class AuditModelTest : public QObject
{
    Q_OBJECT
private slots:
    void listsEveryChange()
    {
        AuditModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDataset(test::oddDataset());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(texts(model, 0),
                 (QStringList{QStringLiteral("3"), QStringLiteral("André & his olive tree"), QStringLiteral("Title"),
                              QStringLiteral("AndrÃ© & his olive tree"), QStringLiteral("André & his olive tree"),
                              QStringLiteral("Repair text")}));
        QCOMPARE(model.titleAt(1), TitleId{3});
        QCOMPARE(texts(model, 1).mid(2), (QStringList{QStringLiteral("View Rating"), QStringLiteral("NOT RATED"),
                                                      QStringLiteral("Not Rated"), QStringLiteral("Merge labels")}));
        model.setDataset(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void ofOneRule()
    {
        AuditModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDataset(test::oddDataset());
        model.setRule(Rule::MergeLabels);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.total(), std::size_t{2});
        model.setRule(Rule::RepairLists);
        QCOMPARE(model.rowCount(), 0);
        model.setRule(std::nullopt);
        QCOMPARE(model.rowCount(), 2);
    }

    void byColumnAndText()
    {
        AuditModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDataset(test::oddDataset());
        QCOMPARE(model.columnsChanged(), (std::vector<std::uint32_t>{0, 3}));
        model.setFilter({std::nullopt, 3, {}});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.line(0).rule(), Rule::MergeLabels);
        model.setFilter({std::nullopt, std::nullopt, QStringLiteral("not rated")});
        QCOMPARE(model.rowCount(), 1);
        model.setFilter({std::nullopt, std::nullopt, QStringLiteral("OLIVE")}); // in the title of both
        QCOMPARE(model.rowCount(), 2);
        model.setFilter({Rule::RepairText, 3, {}});
        QCOMPARE(model.rowCount(), 0);
    }

    void aChangeTakenBackIsListedStruckOut()
    {
        AuditModel model;
        model.setDataset(test::oddDataset());
        const CleaningOptions reverted = withReverted({}, {model.line(1)});
        QCOMPARE(reverted.reverts.cells.size(), std::size_t{1});
        model.setDataset(test::oddDataset(reverted));
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.line(1).kind == AuditLine::Kind::Reverted);
        QCOMPARE(texts(model, 1).last(), QStringLiteral("Merge labels (reverted)"));
        const auto font = model.index(1, AuditModel::AfterColumn).data(Qt::FontRole).value<QFont>();
        QVERIFY(font.strikeOut());
        QVERIFY(withRestored(reverted, {model.line(1)}) == CleaningOptions());
    }

    void droppedTitlesAreListedAndKeptOnRevert()
    {
        CleaningOptions options;
        options.borrowed.action = BorrowedAction::LeaveOut;
        AuditModel model;
        model.setDataset(test::oddDataset(options));
        QCOMPARE(model.rowCount(), 4); // two changes, two titles left out
        QVERIFY(model.line(2).kind == AuditLine::Kind::Dropped);
        QCOMPARE(texts(model, 2).at(1), QStringLiteral("Gone Girl"));
        QCOMPARE(texts(model, 2).at(4), QStringLiteral("left out"));
        const CleaningOptions reverted = withReverted(options, {model.line(2)});
        QCOMPARE(reverted.reverts.rows, std::set<TitleId>{TitleId{4}});
        model.setDataset(test::oddDataset(reverted));
        QVERIFY(model.rowCount() < 4);
    }

    void issuesWithTheirLines()
    {
        IssueModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setIssues({{1204, "ragged_row", "2 fields more than columns"}, {0, "nul_byte", "a zero byte"}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("1,204"));
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("ragged row"));
        QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("file"));
    }

private:
    static QStringList texts(const AuditModel& model, int row)
    {
        QStringList texts;
        for (int column = 0; column < model.columnCount(); ++column)
            texts << model.index(row, column).data().toString();
        return texts;
    }
};

QTEST_MAIN(AuditModelTest)
#include "audit_model_test.moc"
