// SPDX-License-Identifier: GPL-3.0-or-later
#include "docks/filters/filters_dock.h"

#include "docks/filters/filter_section.h"
#include "mainwindow/filter_chips.h"
#include "ui/mainwindow/window_fixture.h"
#include "widgets/check_list_row.h"
#include "widgets/link_button.h"
#include "widgets/range_filter.h"
#include "widgets/segment.h"

#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QTest>
#include <QTimer>

#include <cmath>
#include <memory>

using namespace marquee;

namespace {

constexpr int kTitles = 120;

} // namespace

class FiltersDockTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        applyTheme(*qApp, ThemeKind::Light);
        m_data = test::catalogueDataset(kTitles);
    }

    void init()
    {
        m_state = std::make_unique<ExplorerState>();
        m_dock = std::make_unique<FiltersDock>(*m_state);
        m_state->setDataset(m_data);
        m_dock->resize(232, 1400);
        m_dock->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dock.get()));
    }

    void cleanup()
    {
        while (!m_state->segments().empty()) // kept for the file: nothing of one test is found by the next
            m_state->deleteSegment(0);
        m_dock.reset();
        m_state.reset();
    }

    void typeByMouse()
    {
        click(segment(QStringLiteral("Films")));
        QCOMPARE(m_state->filter().type, std::optional(TitleType::Film));
        click(segment(QStringLiteral("All")));
        QVERIFY(m_state->filter().empty());
    }

    void genresByMouse()
    {
        click(row(QStringLiteral("Comedy")));
        click(row(QStringLiteral("Documentary")));
        QCOMPARE(m_state->filter().lists.size(), std::size_t{1});
        QCOMPARE(m_state->filter().lists[0].anyOf, (std::vector<std::string>{"Comedy", "Documentary"}));
        QCOMPARE(m_state->shown().size(), std::size_t{kTitles / 2});
        click(row(QStringLiteral("Comedy")));
        click(row(QStringLiteral("Documentary")));
        QVERIFY(m_state->filter().empty());
    }

    void clustersByMouse()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_state->clustering() && !m_state->busy(), 60000);
        const QString name = QStringLiteral("2 ") + m_state->clusterName(1);
        click(row(name));
        QCOMPARE(m_state->filter().clusters, std::vector<int>{1});
        QCOMPARE(m_state->shown().size(), m_state->clustering()->profiles[1].size);
        m_state->renameCluster(1, QStringLiteral("Matinees"));
        QVERIFY(row(QStringLiteral("2 Matinees"))->isChecked());
        QCOMPARE(filterChips(*m_state).first().values, QStringList{QStringLiteral("Matinees")});
        click(row(QStringLiteral("2 Matinees")));
        QVERIFY(m_state->filter().empty());
    }

    void segmentsAreTickedRenamedAndDeleted()
    {
        QVERIFY(!link(QStringLiteral("Save selection…"))->isEnabled());
        QVERIFY(!link(QStringLiteral("Manage"))->isVisible());
        m_state->saveSegment(QStringLiteral("Sunday & Monday"), {{1}, {2}, {3}});
        QVERIFY(link(QStringLiteral("Manage"))->isVisible());
        click(row(QStringLiteral("Sunday & Monday")));
        QCOMPARE(m_state->shown(), (TitleIds{{1}, {2}, {3}}));
        QCOMPARE(filterChips(*m_state).first().label, QStringLiteral("Segment"));
        rename(QStringLiteral("Weekend"));
        QVERIFY(row(QStringLiteral("Weekend"))->isChecked());
        QCOMPARE(filterChips(*m_state).first().values, QStringList{QStringLiteral("Weekend")});
        manage(0);
        QCOMPARE(m_state->selection().ids, (TitleIds{{1}, {2}, {3}}));
        QVERIFY(link(QStringLiteral("Save selection…"))->isEnabled());
        manage(2);
        QVERIFY(m_state->segments().empty());
        QVERIFY(m_state->filter().empty());
        m_state->undoStack().undo();
        QVERIFY(row(QStringLiteral("Weekend"))->isChecked());
    }

    void savesTheSelectionAndAsksBeforeReplacing()
    {
        m_state->select({{4}, {6}}, QStringLiteral("lasso"));
        save(QStringLiteral("Picks"));
        QCOMPARE(m_state->segments().back().titles, (TitleIds{{4}, {6}}));
        m_state->select({{9}}, QStringLiteral("lasso"));
        save(QStringLiteral("Picks"), QMessageBox::No);
        QCOMPARE(m_state->segments().back().titles, (TitleIds{{4}, {6}}));
        save(QStringLiteral("Picks"), QMessageBox::Yes);
        QCOMPARE(m_state->segments().back().titles, TitleIds{{9}});
    }

    void followsAFilterSetElsewhere()
    {
        Filter filter;
        filter.lists.push_back({ListField::Genres, {"Drama"}});
        filter.type = TitleType::Series;
        m_state->setFilter(filter, QStringLiteral("test"));
        QVERIFY(row(QStringLiteral("Drama"))->isChecked());
        QVERIFY(segment(QStringLiteral("Series"))->isChecked());
        m_state->undoStack().undo();
        QVERIFY(!row(QStringLiteral("Drama"))->isChecked());
        QVERIFY(segment(QStringLiteral("All"))->isChecked());
        QCOMPARE(m_state->undoStack().index(), 0);
    }

    void oneDragUndoesAsOne()
    {
        RangeFilter* range = m_dock->findChildren<RangeFilter*>().first();
        const QPoint left(8, range->height() / 2 + 8);
        QTest::mousePress(range, Qt::LeftButton, {}, left);
        for (int x = 20; x <= 100; x += 20)
            QTest::mouseMove(range, QPoint(x, left.y()));
        QTest::mouseRelease(range, Qt::LeftButton, {}, QPoint(100, left.y()));
        QCOMPARE(m_state->filter().ranges.size(), std::size_t{1});
        QVERIFY(std::isinf(m_state->filter().ranges[0].max));
        QVERIFY(m_state->shown().size() < kTitles);
        QCOMPARE(m_state->undoStack().count(), 1);
        range->setFocus();
        QTest::keyClick(range, Qt::Key_Right);
        QCOMPARE(m_state->undoStack().count(), 2);
        m_state->undoStack().undo();
        m_state->undoStack().undo();
        QVERIFY(m_state->filter().empty());
        QCOMPARE(range->lower(), m_dock->findChildren<RangeFilter*>().first()->lower());
        QVERIFY(!range->isLimited());
    }

    void showsOnlyWhatTheFileHas()
    {
        auto table = readTableFromBytes("Title,Genre\nA,Drama\nB,Comedy\n", "small.csv");
        const Schema schema = guessSchema(*table.value());
        m_state->setDataset(makeDataset(table.value(), schema).value());
        int visible = 0;
        for (const FilterSection* section : m_dock->findChildren<FilterSection*>())
            visible += section->isVisible() ? 1 : 0;
        QCOMPARE(visible, 2); // segments can be made of any file
        QVERIFY(row(QStringLiteral("Drama"))->isVisible());
        m_state->closeFile();
        QVERIFY(!row(QStringLiteral("Drama"))->isVisible());
    }

    /// Columns that only this file has: a range for numbers, boxes for labels, nothing for free text.
    void furtherColumnsHaveSections()
    {
        std::string csv = "Title,Watch Hours,Region,Notes\n";
        for (int i = 0; i < 300; ++i)
            csv += "T" + std::to_string(i) + "," + std::to_string(i) + (i % 3 == 0 ? ",North," : ",South,") + "note " +
                   std::to_string(i) + "\n";
        auto table = readTableFromBytes(csv, "hours.csv").value();
        const Schema schema = guessSchema(*table);
        m_state->setDataset(makeDataset(table, schema).value());
        int visible = 0;
        for (const FilterSection* section : m_dock->findChildren<FilterSection*>())
            visible += section->isVisible() ? 1 : 0;
        QCOMPARE(visible, 3); // with the segments
        click(row(QStringLiteral("North")));
        QCOMPARE(m_state->filter().lists.size(), std::size_t{1});
        QVERIFY(m_state->filter().lists[0].field == LabelField::ofColumn(2));
        QCOMPARE(m_state->shown().size(), std::size_t{100});
        m_state->closeFile();
        QVERIFY(row(QStringLiteral("North")) == nullptr);
    }

private:
    static void click(QWidget* widget)
    {
        QVERIFY(widget);
        QTest::mouseClick(widget, Qt::LeftButton, {}, QPoint(10, widget->height() / 2));
    }
    Segment* segment(const QString& text) const
    {
        for (Segment* segment : m_dock->findChildren<Segment*>())
            if (segment->text() == text)
                return segment;
        return nullptr;
    }
    CheckListRow* row(const QString& label) const
    {
        for (CheckListRow* row : m_dock->findChildren<CheckListRow*>())
            if (row->label() == label)
                return row;
        return nullptr;
    }

    LinkButton* link(const QString& text) const
    {
        for (LinkButton* button : m_dock->findChildren<LinkButton*>())
            if (button->text() == text)
                return button;
        return nullptr;
    }

    /// Chooses an entry of the menu of the first segment: select, rename, delete.
    void manage(int entry) const
    {
        click(link(QStringLiteral("Manage")));
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Right);
        QMenu* entries = menu->actions().first()->menu();
        QTRY_VERIFY(entries->isVisible());
        for (int i = 0; i < entry; ++i)
            QTest::keyClick(entries, Qt::Key_Down);
        QTest::keyClick(entries, Qt::Key_Return);
        QTRY_VERIFY(!menu->isVisible());
    }

    static void type(const QString& name)
    {
        auto* dialog = qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        auto* edit = dialog->findChild<QLineEdit*>();
        edit->selectAll();
        QTest::keyClicks(edit, name);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    void rename(const QString& name) const
    {
        QTimer::singleShot(0, qApp, [this, name] {
            QTRY_VERIFY(QApplication::activeModalWidget());
            type(name);
        });
        manage(1);
    }

    /// @param answer to the question whether a segment is to be replaced
    void save(const QString& name, QMessageBox::StandardButton answer = QMessageBox::NoButton) const
    {
        QTimer::singleShot(0, qApp, [name, answer] {
            if (answer != QMessageBox::NoButton)
                QTimer::singleShot(0, qApp, [answer] {
                    auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
                    QVERIFY(box);
                    QTest::mouseClick(box->button(answer), Qt::LeftButton);
                });
            type(name);
        });
        click(link(QStringLiteral("Save selection…")));
    }

    test::SettingsSandbox m_sandbox;
    DatasetPtr m_data;
    std::unique_ptr<ExplorerState> m_state;
    std::unique_ptr<FiltersDock> m_dock;
};

QTEST_MAIN(FiltersDockTest)
#include "filters_dock_test.moc"
