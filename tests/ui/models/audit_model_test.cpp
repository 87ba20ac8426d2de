// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit_model.h"
#include "models/issue_model.h"

#include "ui/models/table_fixture.h"

#include <QAbstractItemModelTester>
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
