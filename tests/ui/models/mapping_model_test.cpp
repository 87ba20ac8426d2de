// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping_model.h"

#include "io/table_reader.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace marquee;

class MappingModelTest : public QObject
{
    Q_OBJECT
private slots:
    void keepsTheRulesOfModels()
    {
        MappingModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        fill(model);
        model.choose(1, Role::Title);
        model.clearChoices();
        model.setTable(nullptr, {}, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void everyColumnWithItsRoleAndReason()
    {
        MappingModel model;
        fill(model);
        QCOMPARE(texts(model, 0), (QStringList{QStringLiteral("Movie"), QStringLiteral("Heat  ·  Ronin"),
                                               QStringLiteral("Title"), QStringLiteral("The name says so")}));
        QCOMPARE(texts(model, 2),
                 (QStringList{QStringLiteral("Hours"), QStringLiteral("1.5  ·  2"),
                              QStringLiteral("Number of your own"), QStringLiteral("Holds numbers, such as “1.5”")}));
        QCOMPARE(model.index(3, MappingModel::NameColumn).data().toString(), QStringLiteral("column 4"));
        QCOMPARE(model.index(3, MappingModel::RoleColumn).data().toString(), QStringLiteral("Not used"));
        QCOMPARE(model.index(3, MappingModel::ReasonColumn).data().toString(), QStringLiteral("Holds no value"));
    }

    void onlyTheRoleCanBeEdited()
    {
        MappingModel model;
        fill(model);
        for (int column = 0; column < model.columnCount(); ++column)
            QCOMPARE(bool(model.flags(model.index(0, column)) & Qt::ItemIsEditable),
                     column == MappingModel::RoleColumn);
        QVERIFY(!model.setData(model.index(0, MappingModel::NameColumn), 3, Qt::EditRole));
        QVERIFY(!model.setData(model.index(0, MappingModel::RoleColumn), 99, Qt::EditRole));
        QVERIFY(!model.setData(model.index(0, MappingModel::RoleColumn), QStringLiteral("x"), Qt::EditRole));
        QVERIFY(model.choices().empty());
    }

    void aRoleForOneColumnMovesAndComesBack()
    {
        MappingModel model;
        fill(model);
        QSignalSpy changed(&model, &MappingModel::choicesChanged);
        QVERIFY(choose(model, 1, Role::Title));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.schema().columns[1].role, Role::Title);
        QCOMPARE(model.index(1, MappingModel::ReasonColumn).data().toString(), QStringLiteral("Your choice"));
        QCOMPARE(model.schema().columns[0].role, Role::Category);
        QCOMPARE(model.index(0, MappingModel::ReasonColumn).data().toString(),
                 QStringLiteral("“Work” is Title already"));
        QVERIFY(choose(model, 0, Role::Title)); // as guessed: nothing is left to remember
        QVERIFY(model.choices().empty());
        QCOMPARE(model.schema().columns[0].role, Role::Title);
        QVERIFY(schemaProblems(model.schema()).empty());
    }

    void sharedRolesMayBeGivenTwice()
    {
        MappingModel model;
        fill(model);
        choose(model, 1, Role::Metric);
        choose(model, 2, Role::None);
        QVERIFY((model.choices() == RoleChoices{{1, Role::Metric}, {2, Role::None}}));
        model.clearChoices();
        QVERIFY(model.choices().empty());
    }

private:
    static void fill(MappingModel& model)
    {
        const auto table =
            readTableFromBytes("Movie,Work,Hours,\nHeat,Mann,1.5,\nRonin,Frankenheimer,2,\n", "figures.csv");
        model.setTable(*table, guessSchema(**table), {});
    }
    static bool choose(MappingModel& model, int column, Role role)
    {
        return model.setData(model.index(column, MappingModel::RoleColumn), static_cast<int>(role), Qt::EditRole);
    }
    static QStringList texts(const MappingModel& model, int row)
    {
        QStringList texts;
        for (int column = 0; column < model.columnCount(); ++column)
            texts << model.index(row, column).data().toString();
        return texts;
    }
};

QTEST_GUILESS_MAIN(MappingModelTest)
#include "mapping_model_test.moc"
