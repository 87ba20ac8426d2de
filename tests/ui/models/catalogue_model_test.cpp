// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue_model.h"

#include "ui/models/table_fixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace marquee;

class CatalogueModelTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_state = std::make_unique<ExplorerState>();
        m_state->setDataset(test::oddDataset());
        m_model = std::make_unique<CatalogueModel>(*m_state);
    }

    void keepsTheRulesOfModels()
    {
        const QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setRows(m_state->dataset()->all());
        m_model->setRows({TitleId{3}});
        m_state->closeFile();
        m_model->readDataset();
        QCOMPARE(m_model->columnCount(), 0);
    }

    void everyColumnOfTheFileOnce()
    {
        const auto columns = m_state->dataset()->catalogue->source().columns();
        for (std::size_t source = 0; source < columns; ++source)
            QCOMPARE(std::count_if(m_model->columns().begin(), m_model->columns().end(),
                                   [&](const TableColumn& column) { return column.source == source; }),
                     1);
        QStringList first;
        for (const TableColumn& column : m_model->columns())
            if (column.shownAtFirst)
                first << column.name;
        QCOMPARE(first.join(QLatin1Char(' ')),
                 QStringLiteral("Title Year Genres Score Basis IMDb RT Meta Votes Age Cluster"));
    }

    void onlyOneResetPerChange()
    {
        const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        const QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        m_model->setRows(m_state->dataset()->all());
        QCOMPARE(resets.count(), 1);
        m_model->setRows(m_state->dataset()->all());
        QCOMPARE(resets.count(), 1);
        QCOMPARE(inserted.count(), 0);
    }

    void textsAndPlainValues()
    {
        m_model->setRows(m_state->dataset()->all());
        QCOMPARE(cell(1, "Title").data().toString(), QStringLiteral("apple"));
        QCOMPARE(cell(4, "Votes").data().toString(), QStringLiteral("863,582"));
        QCOMPARE(cell(4, "Votes").data(Qt::EditRole).toString(), QStringLiteral("863582"));
        QCOMPARE(cell(0, "Year").data().toString(), QStringLiteral("2010"));
        QCOMPARE(cell(3, "IMDb").data().toString(), QStringLiteral("–"));
        QCOMPARE(cell(3, "IMDb").data(Qt::EditRole).toString(), QString());
        QVERIFY(!cell(3, "IMDb").data(CatalogueModel::NumberRole).isValid());
        QCOMPARE(cell(1, "Mood").data().toString(), QStringLiteral("–"));
        QCOMPARE(cell(1, "Mood").data(Qt::EditRole).toString(), QString());
        QVERIFY(cell(0, "Votes").data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        QVERIFY(cell(0, "Age").data(Qt::TextAlignmentRole).toInt() & Qt::AlignLeft);
    }

    void voices()
    {
        m_model->setRows(m_state->dataset()->all());
        QCOMPARE(cell(0, "Basis").data(CatalogueModel::VoicesRole).toInt(), 7);
        QCOMPARE(cell(1, "Basis").data(CatalogueModel::VoicesRole).toInt(), 3);
        QCOMPARE(cell(2, "Basis").data(CatalogueModel::VoicesRole).toInt(), 1);
        QCOMPARE(cell(7, "Basis").data(CatalogueModel::VoicesRole).toInt(), 2);
        QCOMPARE(cell(3, "Basis").data(CatalogueModel::VoicesRole).toInt(), 0);
    }

    void imputedCellsWearTheirOwnBadge()
    {
        CleaningOptions options;
        options.impute.columns["IMDb Score"] = ImputeMethod::Median;
        m_state->setDataset(test::oddDataset(options));
        m_model->readDataset();
        m_model->setRows(m_state->dataset()->all());
        QCOMPARE(cell(3, "IMDb").data(CatalogueModel::BadgeRole).toInt(),
                 static_cast<int>(CatalogueModel::ImputedBadge));
        QCOMPARE(cell(0, "IMDb").data(CatalogueModel::BadgeRole).toInt(), static_cast<int>(CatalogueModel::NoBadge));
        QCOMPARE(cell(3, "Title").data(CatalogueModel::BadgeRole).toInt(),
                 static_cast<int>(CatalogueModel::ChangedBadge));
        const QString tip = cell(3, "IMDb").data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(QStringLiteral("Imputed")), qPrintable(tip));
        QVERIFY2(tip.contains(QStringLiteral("The file has no value")), qPrintable(tip));
    }

    void badgesTellWhatCleaningDid()
    {
        m_model->setRows(m_state->dataset()->all());
        QVERIFY(cell(3, "Title").data(CatalogueModel::BadgeRole).toBool());
        const QString repaired = cell(3, "Title").data(Qt::ToolTipRole).toString();
        QVERIFY2(repaired.contains(QStringLiteral("“AndrÃ© &amp; his olive tree”")), qPrintable(repaired));
        QVERIFY2(repaired.contains(QStringLiteral("“André &amp; his olive tree”")), qPrintable(repaired));
        QVERIFY(cell(5, "Title").data(CatalogueModel::BadgeRole).toBool());
        const QString borrowed = cell(5, "Title").data(Qt::ToolTipRole).toString();
        QVERIFY2(borrowed.contains(QStringLiteral("borrowed facts")), qPrintable(borrowed));
        QVERIFY2(borrowed.contains(QStringLiteral("2 titles")), qPrintable(borrowed));
        QVERIFY(cell(6, "Title").data(CatalogueModel::BadgeRole).toBool()); // released after it was added
        QVERIFY(!cell(0, "Title").data(CatalogueModel::BadgeRole).toBool());
        QVERIFY(cell(0, "Title").data(Qt::ToolTipRole).toString().isEmpty());
    }

    void findsRows()
    {
        m_model->setRows({TitleId{4}, TitleId{1}});
        QCOMPARE(m_model->rowOf(TitleId{1}), std::optional(1));
        QCOMPARE(m_model->rowOf(TitleId{0}), std::optional<int>());
        QCOMPARE(m_model->rowOf(TitleId{999}), std::optional<int>());
    }

private:
    QModelIndex cell(int row, const char* name) const
    {
        for (int column = 0; column < m_model->columnCount(); ++column)
            if (m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() == QLatin1String(name))
                return m_model->index(row, column);
        return {};
    }

    std::unique_ptr<ExplorerState> m_state;
    std::unique_ptr<CatalogueModel> m_model;
};

QTEST_MAIN(CatalogueModelTest)
#include "catalogue_model_test.moc"
