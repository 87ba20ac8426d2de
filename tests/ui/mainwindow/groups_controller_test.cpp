// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/compare_dialog.h"
#include "tabs/clusters/merge_dialog.h"
#include "ui/mainwindow/window_test.h"
#include "widgets/check_list_row.h"

#include <QInputDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

using namespace marquee;

/// Ctrl+D, Ctrl+Shift+M and Ctrl+Shift+S, from the keyboard.
class GroupsControllerTest : public test::WindowTest
{
    Q_OBJECT
private slots:
    void nothingToDoWithoutAFile()
    {
        const auto& actions = m_window->actionSet();
        for (const QAction* action : {actions.compareGroups, actions.mergeClusters, actions.saveSegment})
            QVERIFY(!action->isEnabled());
    }

    void comparesByKey()
    {
        openClustered(3);
        key(Qt::Key_D, Qt::ControlModifier);
        auto* dialog = m_window->findChild<CompareDialog*>();
        QVERIFY(dialog && dialog->isVisible() && !dialog->isModal());
        key(Qt::Key_D, Qt::ControlModifier); // the same one comes to the front
        QCOMPARE(m_window->findChildren<CompareDialog*>().size(), 1);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_window->findChild<CompareDialog*>());
    }

    void mergesByKeyAndSplitsByUndo()
    {
        openClustered(3);
        QTimer::singleShot(0, qApp, [] {
            auto* dialog = qobject_cast<MergeDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            const auto rows = dialog->findChildren<CheckListRow*>();
            QTest::keyClick(rows[0], Qt::Key_Space);
            QTest::keyClick(rows[2], Qt::Key_Space);
            for (auto* button : dialog->findChildren<QPushButton*>())
                if (button->text() == QLatin1String("Merge"))
                    QTest::mouseClick(button, Qt::LeftButton);
        });
        key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(m_state->clustering()->profiles.size(), std::size_t{2}, 30000);
        QVERIFY(!m_window->actionSet().mergeClusters->isEnabled()); // the last two are not made one
        undoByKey();
        QCOMPARE(m_state->clustering()->profiles.size(), std::size_t{3});
        QTRY_VERIFY(!m_state->busy());
    }

    void savesTheSelectionByKey()
    {
        open();
        m_state->select({{2}, {5}}, QStringLiteral("two of them"));
        save(QStringLiteral("Sunday"));
        QCOMPARE(m_state->segments().size(), std::size_t{1});
        QCOMPARE(m_state->segments()[0], (TitleSegment{"Sunday", {{2}, {5}}}));
        undoByKey();
        QVERIFY(m_state->segments().empty());
    }

private:
    void openClustered(int k)
    {
        open();
        ClusteringOptions options;
        options.clusters = k;
        m_state->runClustering(options);
        QTRY_VERIFY_WITH_TIMEOUT(m_state->clustering() && !m_state->busy(), 60000);
        QCOMPARE(m_state->clustering()->profiles.size(), static_cast<std::size_t>(k));
    }

    void undoByKey()
    {
        m_window->activateWindow(); // the dialog was the active one
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        key(Qt::Key_Z, Qt::ControlModifier);
    }

    void save(const QString& name)
    {
        QTimer::singleShot(0, qApp, [name] {
            auto* dialog = qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            auto* edit = dialog->findChild<QLineEdit*>();
            QCOMPARE(edit->text(), QStringLiteral("two of them")); // how it was selected is proposed
            edit->selectAll();
            QTest::keyClicks(edit, name);
            QTest::keyClick(edit, Qt::Key_Return);
        });
        key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    }
};

QTEST_MAIN(GroupsControllerTest)
#include "groups_controller_test.moc"
