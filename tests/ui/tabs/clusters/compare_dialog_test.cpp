// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/compare_dialog.h"

#include "tabs/clusters/contrast_model.h"
#include "tabs/clusters/contrast_words.h"
#include "tabs/clusters/merge_dialog.h"
#include "ui/mainwindow/clipped_text.h"
#include "ui/mainwindow/window_fixture.h"
#include "widgets/check_list_row.h"
#include "widgets/segment.h"
#include "widgets/wrap_label.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace marquee;

class CompareDialogTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        applyTheme(*qApp, ThemeKind::Light);
        m_state.setDataset(test::catalogueDataset(120));
        ClusteringOptions four;
        four.clusters = 4;
        m_state.runClustering(four);
        QTRY_VERIFY_WITH_TIMEOUT(m_state.clustering() && !m_state.busy(), 60000);
    }

    void cleanup()
    {
        m_dialog.reset();
        m_state.clearSelection();
    }

    void beginsWithTwoClusters()
    {
        open();
        QCOMPARE(m_dialog->first(), (TitleGroup{GroupKind::Cluster, 0}));
        QCOMPARE(m_dialog->second(), (TitleGroup{GroupKind::Cluster, 1}));
        QVERIFY(table()->model()->rowCount() > 5);
        const QString header = table()->model()->headerData(ContrastModel::AColumn, Qt::Horizontal).toString();
        QVERIFY(header.contains(m_state.clusterName(0)));
    }

    void aClusterAgainstTheSelection()
    {
        m_state.select({{1}, {4}, {9}, {12}, {17}}, QStringLiteral("test"));
        open(TitleGroup{GroupKind::Cluster, 2});
        QCOMPARE(m_dialog->first(), (TitleGroup{GroupKind::Cluster, 2}));
        QCOMPARE(m_dialog->second(), (TitleGroup{GroupKind::Selection, 0}));
        QVERIFY(says(QStringLiteral("against 5 titles")));
        m_state.select({{1}, {4}}, QStringLiteral("test")); // it follows
        QTRY_VERIFY(says(QStringLiteral("against 2 titles")));
        m_state.clearSelection();
        QVERIFY(m_dialog->second() != (TitleGroup{GroupKind::Selection, 0}));
    }

    void theLargestEffectComesFirst()
    {
        open();
        const QAbstractItemModelTester tester(table()->model());
        const auto strength = [&](int row) {
            const QString effect = at(row, ContrastModel::EffectColumn);
            const QStringList order{effectWord(1), effectWord(0.6), effectWord(0.3), effectWord(0)};
            for (int i = 0; i < order.size(); ++i)
                if (effect.endsWith(order[i]))
                    return i;
            return int(order.size());
        };
        for (int row = 1; row < table()->model()->rowCount(); ++row)
            QVERIFY(strength(row - 1) <= strength(row));
    }

    void numbersAndLabelsApart()
    {
        open();
        const int all = table()->model()->rowCount();
        click(QStringLiteral("Numbers"));
        const int numbers = table()->model()->rowCount();
        for (int row = 0; row < numbers; ++row)
            QCOMPARE(at(row, ContrastModel::KindColumn), QStringLiteral("Number"));
        click(QStringLiteral("Labels"));
        QCOMPARE(numbers + table()->model()->rowCount(), all);
        QVERIFY(at(0, ContrastModel::DifferenceColumn).endsWith(QLatin1String("pp")));
    }

    void theOtherTitlesAndTheOtherWayRound()
    {
        open();
        auto* second = m_dialog->findChildren<QComboBox*>().value(1);
        second->setFocus();
        QTest::keyClick(second, Qt::Key_End);
        QCOMPARE(m_dialog->second().kind, GroupKind::Others);
        const auto own = m_state.clustering()->profiles[0].size;
        QTRY_VERIFY(says(QStringLiteral("%1 titles against %2 titles").arg(own).arg(m_state.dataset()->size() - own)));
        QVERIFY(!button(QStringLiteral("Swap the groups"))->isEnabled());
        QTest::keyClick(second, Qt::Key_Home);
        QTest::keyClick(second, Qt::Key_Down);
        QTest::keyClick(second, Qt::Key_Down);
        QCOMPARE(m_dialog->second(), (TitleGroup{GroupKind::Cluster, 2}));
        wait();
        const QString difference = at(0, ContrastModel::DifferenceColumn);
        click(QStringLiteral("Swap the groups"));
        QCOMPARE(m_dialog->first(), (TitleGroup{GroupKind::Cluster, 2}));
        wait();
        QVERIFY(at(0, ContrastModel::DifferenceColumn) != difference);
    }

    void sharedTitlesAreSaid()
    {
        m_state.select(titlesOfGroup(m_state, {GroupKind::Cluster, 0}), QStringLiteral("test"));
        open(TitleGroup{GroupKind::Cluster, 0});
        QVERIFY(says(QStringLiteral("in both")));
    }

    void copiesATable()
    {
        open();
        click(QStringLiteral("Copy"));
        const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), table()->model()->rowCount() + 1);
        QVERIFY(lines[0].contains(m_state.clusterName(0) + QLatin1Char('\t')));
        QVERIFY(lines[0].contains(QLatin1String("effect measure")));
    }

    void nothingIsCutOff()
    {
        open();
        for (const QSize& size : {QSize(900, 600), QSize(760, 480)}) {
            m_dialog->resize(size);
            QTest::qWait(20);
            const QStringList clipped = test::clippedTexts(*m_dialog);
            QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(QLatin1Char('\n'))));
        }
    }

    void nothingToCompareIsSaid()
    {
        ExplorerState empty;
        CompareDialog* dialog = new CompareDialog(empty);
        dialog->show();
        QVERIFY(dialog->findChild<WrapLabel*>()->text().contains(QLatin1String("nothing to compare")));
        dialog->close();
    }

    void words()
    {
        QCOMPARE(effectWord(-0.8), QStringLiteral("large"));
        QCOMPARE(effectWord(0.5), QStringLiteral("medium"));
        QCOMPARE(effectWord(-0.2), QStringLiteral("small"));
        QCOMPARE(effectWord(0.19), QStringLiteral("hardly any"));
        LabelContrast label;
        label.label = "Film";
        label.shareA = 0.5;
        label.shareB = 0.25;
        label.lift = 2;
        label.difference = {0.25, 0.2, 0.3};
        label.effect = 0.52;
        const ContrastLine line = contrastLine(*m_state.dataset()->catalogue, label);
        QCOMPARE(line.kind, QStringLiteral("Type"));
        QCOMPARE(line.difference, QStringLiteral("+25 pp"));
        QCOMPARE(line.interval, QStringLiteral("+20 pp to +30 pp"));
        QCOMPARE(line.effect, QStringLiteral("lift ×2.00, medium"));
    }

    void clustersToMergeAreTicked()
    {
        MergeDialog dialog(m_state);
        dialog.show();
        const auto rows = dialog.findChildren<CheckListRow*>();
        QCOMPARE(rows.size(), 4);
        const auto button = [&](const QString& text) {
            for (auto* each : dialog.findChildren<QPushButton*>())
                if (each->text() == text)
                    return each;
            return static_cast<QPushButton*>(nullptr);
        };
        QVERIFY(!button(QStringLiteral("Merge"))->isEnabled());
        const auto tick = [&](int row) { QTest::mouseClick(rows[row], Qt::LeftButton, {}, QPoint(8, 12)); };
        tick(2);
        QVERIFY(!button(QStringLiteral("Merge"))->isEnabled());
        rows[0]->setFocus();
        QTest::keyClick(rows[0], Qt::Key_Space);
        QVERIFY(button(QStringLiteral("Merge"))->isEnabled());
        QCOMPARE(dialog.clusters(), (std::vector<int>{0, 2}));
        tick(1);
        tick(3);
        QVERIFY(!button(QStringLiteral("Merge"))->isEnabled()); // one has to stay apart
        tick(1);
        QTest::mouseClick(button(QStringLiteral("Merge")), Qt::LeftButton);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(dialog.clusters(), (std::vector<int>{0, 2, 3}));
    }

private:
    void open(std::optional<TitleGroup> first = {})
    {
        m_dialog = std::make_unique<CompareDialog>(m_state, nullptr, first);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
        wait();
    }

    void wait() { QTRY_VERIFY_WITH_TIMEOUT(!m_state.busy() && table()->model()->rowCount() > 0, 30000); }
    QTableView* table() const { return m_dialog->findChild<QTableView*>(); }
    QString at(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    bool says(const QString& words) const { return m_dialog->findChild<WrapLabel*>()->text().contains(words); }

    QAbstractButton* button(const QString& words) const
    {
        for (auto* each : m_dialog->findChildren<QAbstractButton*>())
            if (each->text() == words || each->accessibleName() == words)
                return each;
        return nullptr;
    }

    void click(const QString& words) const
    {
        QVERIFY2(button(words), qPrintable(words));
        QTest::mouseClick(button(words), Qt::LeftButton);
    }

    test::SettingsSandbox m_sandbox;
    ExplorerState m_state;
    std::unique_ptr<CompareDialog> m_dialog;
};

QTEST_MAIN(CompareDialogTest)
#include "compare_dialog_test.moc"
