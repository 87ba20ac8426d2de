// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping_model.h"

#include "io/table_reader.h"
#include "models/preview_model.h"
#include "models/role_words.h"

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

    void problemsAreSaidWithTheWayOut()
    {
        MappingModel model;
        fill(model);
        choose(model, 0, Role::None);
        const auto problems = schemaProblems(model.schema());
        QVERIFY(!problems.empty() && problems.front().code == SchemaProblem::Code::NoTitle);
        QVERIFY(problemText(problems.front(), *model.table()).contains(QLatin1String("role Title")));
        const SchemaProblem twice{SchemaProblem::Code::RoleHeldTwice, Role::ImdbScore, {0, 3}};
        const QString text = problemText(twice, *model.table());
        QVERIFY2(text.contains(QStringLiteral("“Movie” and “column 4”")), qPrintable(text));
    }

    void everyRoleHasAName()
    {
        QSet<QString> names;
        for (const Role role : offeredRoles())
            names.insert(roleTitle(role));
        QCOMPARE(names.size(), 32);
    }

    void longCellsAreCutInSamples()
    {
        const auto table = readTableFromBytes("Title\n" + std::string(500, 'x') + "\n", "long.csv");
        QCOMPARE(sampleText(**table, 0), QString(39, QLatin1Char('x')) + QChar(0x2026));
    }

    void theFirstRowsAsTheyStandInTheFile()
    {
        PreviewModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        std::string text = "Title,Note\n\"two\nlines\",short\nragged\n";
        for (int i = 0; i < 100; ++i)
            text += "a,b\n";
        model.setTable(readTableFromBytes(text, "rows.csv").value());
        QCOMPARE(model.rowCount(), PreviewModel::kMostRows);
        QCOMPARE(model.columnCount(), 2);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("two lines"));
        QCOMPARE(model.index(0, 0).data(Qt::EditRole).toString(), QStringLiteral("two\nlines"));
        QCOMPARE(model.index(1, 1).data().toString(), QString());
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Note"));
        QCOMPARE(model.headerData(1, Qt::Vertical, Qt::DisplayRole).toString(), QStringLiteral("4"));
        model.setTable(nullptr);
        QCOMPARE(model.columnCount(), 0);
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
