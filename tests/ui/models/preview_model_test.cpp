// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/preview_model.h"

#include "io/table_reader.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace marquee;

class PreviewModelTest : public QObject
{
    Q_OBJECT
private slots:
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
};

QTEST_GUILESS_MAIN(PreviewModelTest)
#include "preview_model_test.moc"
