// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/join_column_model.h"

#include "ui/models/join_figures.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace marquee;

class JoinColumnModelTest : public QObject
{
    Q_OBJECT
private slots:
    void newColumnsAreTickedAtFirst()
    {
        JoinColumnModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const JoinFixture join = test::joinFigures();
        model.setTable(join.other, guessSchema(*join.other));
        QCOMPARE(model.rowCount(), 4);
        QVERIFY((model.chosen() == std::vector<std::size_t>{2, 3}));
        QCOMPARE(model.index(2, 0).data().toString(), QStringLiteral("Watch Hours"));
        QCOMPARE(model.index(2, 1).data().toString(), QStringLiteral("12  ·  30  ·  7"));
    }

    void columnsAreTickedByTheUser()
    {
        JoinColumnModel model;
        const JoinFixture join = test::joinFigures();
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
};

QTEST_GUILESS_MAIN(JoinColumnModelTest)
#include "join_column_model_test.moc"
