// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/catalogue/catalogue_tab.h"

#include "explorer/explorer_state.h"
#include "models/catalogue_model.h"
#include "tabs/catalogue/columns_button.h"
#include "tabs/catalogue/filter_edit.h"
#include "tabs/catalogue/pinned_table.h"
#include "theme/theme.h"
#include "ui/models/table_fixture.h"
#include "ui/mouse_gestures.h"
#include "widgets/check_list_row.h"
#include "widgets/shortcut_line_edit.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace marquee;

class CatalogueTabTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeKind::Light); }

    void init()
    {
        m_state = std::make_unique<ExplorerState>();
        m_tab = std::make_unique<CatalogueTab>(*m_state);
        m_state->setDataset(test::oddDataset());
        m_tab->resize(1100, 500);
        m_tab->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_tab.get()));
    }

    void cleanup()
    {
        m_tab.reset();
        m_state.reset();
    }

    void bestScoreFirst()
    {
        const auto scores = m_state->dataset()->numbers(Measure::WeightedScore);
        QCOMPARE(rows().size(), m_state->dataset()->size());
        for (std::size_t i = 1; i + 1 < rows().size(); ++i)
            QVERIFY(!(scores[rows()[i].row] > scores[rows()[i - 1].row]));
    }

    void headerSortsBothWaysAndBack()
    {
        clickHeader(QStringLiteral("Votes"));
        QCOMPARE(rowNumbers(), (QList<int>{6, 2, 0, 1, 4, 5, 3, 7})); // blanks last
        clickHeader(QStringLiteral("Votes"));
        QCOMPARE(rowNumbers(), (QList<int>{4, 5, 1, 0, 2, 6, 3, 7}));
        clickHeader(QStringLiteral("Votes"));
        QCOMPARE(rowNumbers(), (QList<int>{0, 1, 2, 3, 4, 5, 6, 7}));
        clickHeader(QStringLiteral("Title"));
        QCOMPARE(rowNumbers(), (QList<int>{3, 1, 5, 4, 6, 2, 7, 0})); // without regard to case
    }

    void findsAsYouType()
    {
        auto* find = m_tab->findChild<ShortcutLineEdit*>();
        find->setFocus();
        QTest::keyClicks(find, QStringLiteral("andre"));
        QCOMPARE(rowNumbers(), (QList<int>{3}));
        QCOMPARE(QString::fromStdString(m_state->filter().text), QStringLiteral("andre"));
        QCOMPARE(m_state->undoStack().count(), 1);
        QTest::keyClick(find, Qt::Key_Escape);
        QCOMPARE(rows().size(), std::size_t{8});
        Filter other;
        other.text = "ros";
        m_state->setFilter(other, QStringLiteral("test"));
        QCOMPARE(find->text(), QStringLiteral("ros"));
        QCOMPARE(rows().size(), std::size_t{2});
    }

    void filtersUnderTheColumns()
    {
        auto* year = filterOf(QStringLiteral("Year"));
        QTest::keyClicks(year, QStringLiteral("> 2012"));
        QCOMPARE(rows().size(), std::size_t{4});
        QCOMPARE(m_state->filter().ranges.size(), std::size_t{1});
        auto* title = filterOf(QStringLiteral("Title"));
        QTest::keyClicks(title, QStringLiteral("GI"));
        QCOMPARE(rows().size(), std::size_t{2});
        m_state->setFilter({}, QStringLiteral("clear"));
        QVERIFY(year->text().isEmpty());
        QVERIFY(title->text().isEmpty());
        Filter other;
        other.ranges.push_back({Measure::ReleaseYear, 2000, 2010});
        m_state->setFilter(other, QStringLiteral("test"));
        QCOMPARE(year->text(), QStringLiteral("2000 – 2010"));
    }

    void saysWhenNothingPasses()
    {
        QTest::keyClicks(filterOf(QStringLiteral("Title")), QStringLiteral("nowhere"));
        QVERIFY(rows().empty());
        auto* clear = m_tab->table().main().viewport()->findChild<QPushButton*>();
        QVERIFY(clear->isVisible());
        QTest::mouseClick(clear, Qt::LeftButton);
        QCOMPARE(rows().size(), std::size_t{8});
        QVERIFY(!clear->isVisible());
    }

    void rowsTellTheState()
    {
        clickRow(1);
        QCOMPARE(m_state->current(), std::optional(rows()[1]));
        QTRY_COMPARE(m_state->selection().ids, TitleIds{rows()[1]});
        clickRow(3, Qt::ShiftModifier);
        QTRY_COMPARE(m_state->selection().ids.size(), std::size_t{3});
        clickRow(6, Qt::ControlModifier);
        QTRY_COMPARE(m_state->selection().ids.size(), std::size_t{4});
        QCOMPARE(m_state->current(), std::optional(rows()[6]));
        const int steps = m_state->undoStack().count();
        QCOMPARE(steps, 3);
        clickRow(0);
        QTRY_COMPARE(m_state->selection().ids, TitleIds{rows()[0]});
    }

    void goingFromRowToRowUndoesAsOneStep()
    {
        m_state->select({TitleId{0}, TitleId{1}}, QStringLiteral("test"));
        clickRow(1);
        QTRY_COMPARE(m_state->selection().ids, TitleIds{rows()[1]});
        for (int row = 2; row < 6; ++row) {
            QTest::keyClick(&m_tab->table().main(), Qt::Key_Down);
            QCOMPARE(m_state->selection().ids, TitleIds{rows()[static_cast<std::size_t>(row)]});
            QCOMPARE(m_state->current(), std::optional(rows()[static_cast<std::size_t>(row)]));
        }
        QCOMPARE(m_state->undoStack().count(), 2);
        QCOMPARE(m_state->selection().reason,
                 QString::fromStdString(std::string(m_state->dataset()->catalogue->title(rows()[5]))));
        m_state->undoStack().undo();
        QCOMPARE(m_state->selection().ids, (TitleIds{TitleId{0}, TitleId{1}}));
        QCOMPARE(selectedRows(), (QList<int>{0, 1}));
    }

    void orderAndFilterLeaveTheRowSelected()
    {
        clickRow(1);
        const TitleId chosen = rows()[1];
        QTRY_COMPARE(m_state->selection().ids, TitleIds{chosen});
        QSignalSpy told(m_state.get(), &ExplorerState::selectionChanged);
        clickHeader(QStringLiteral("Title"));
        QCOMPARE(selectedRows(), QList<int>{static_cast<int>(chosen.row)});
        Filter none;
        none.text = "no such title";
        m_state->setFilter(none, QStringLiteral("test"));
        QCOMPARE(rows().size(), std::size_t{0});
        m_state->undoStack().undo();
        QCOMPARE(selectedRows(), QList<int>{static_cast<int>(chosen.row)});
        QCoreApplication::processEvents();
        QCOMPARE(m_state->selection().ids, TitleIds{chosen});
        QCOMPARE(told.count(), 0);
    }

    void rangesRunFromOneHalfToTheOther()
    {
        QTest::mouseClick(m_tab->table().pinned().viewport(), Qt::LeftButton, {}, pointOf(1));
        clickRow(2);
        QTest::mouseClick(m_tab->table().pinned().viewport(), Qt::LeftButton, Qt::ShiftModifier, pointOf(4));
        QTRY_COMPARE(m_state->selection().ids.size(), std::size_t{3});
    }

    void theStateTellsRows()
    {
        QSignalSpy told(m_state.get(), &ExplorerState::selectionChanged);
        m_state->select({TitleId{2}, TitleId{5}}, QStringLiteral("test"));
        QCOMPARE(told.count(), 1);
        QCOMPARE(selectedRows(), (QList<int>{2, 5}));
        clickHeader(QStringLiteral("Title")); // the selection stays with its titles
        QCOMPARE(selectedRows(), (QList<int>{2, 5}));
        QCOMPARE(told.count(), 1);
        m_state->setCurrent(TitleId{7});
        QCOMPARE(m_tab->model().titleAt(m_tab->table().selection().currentIndex().row()), TitleId{7});
        QCOMPARE(selectedRows(), (QList<int>{2, 5}));
        m_state->clearSelection(); // the current title is outlined, not selected
        QVERIFY(selectedRows().isEmpty());
        QCOMPARE(m_tab->model().titleAt(m_tab->table().selection().currentIndex().row()), TitleId{7});
    }

    void copiesInTableOrder()
    {
        clickHeader(QStringLiteral("Title"));
        m_state->select({TitleId{0}, TitleId{1}}, QStringLiteral("test"));
        m_tab->table().main().setFocus();
        QTest::keyClick(&m_tab->table().main(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[0].startsWith(QStringLiteral("Title\tYear\tGenres\tScore\tBasis\tIMDb\t")));
        QVERIFY(lines[1].startsWith(QStringLiteral("apple\t2012\tComedy\t")));
        QVERIFY(lines[2].startsWith(QStringLiteral("Zebra\t2010\tDrama\t")));
        QCOMPARE(m_tab->exportIds(), (TitleIds{TitleId{1}, TitleId{0}}));
        m_state->clearSelection();
        QCOMPARE(m_tab->exportIds(), rows());
    }

    void exportsSelectedRowsThatTheFilterHides()
    {
        m_state->select({TitleId{0}, TitleId{1}}, QStringLiteral("test"));
        Filter filter;
        filter.text = "apple";
        m_state->setFilter(filter, QStringLiteral("test"));
        QCOMPARE(rows(), TitleIds{TitleId{1}});
        QCOMPARE(m_tab->exportIds(), (TitleIds{TitleId{1}, TitleId{0}}));
    }

    void enterAsksForPicks()
    {
        QSignalSpy asked(m_tab.get(), &CatalogueTab::picksRequested);
        clickRow(2);
        QTest::keyClick(&m_tab->table().main(), Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(m_state->pickDesk().titles(), TitleIds{rows()[2]});
    }

    void theMenuOfARow()
    {
        QSignalSpy picks(m_tab.get(), &CatalogueTab::picksRequested);
        QSignalSpy exported(m_tab.get(), &CatalogueTab::exportRequested);
        for (QTableView* half : {&m_tab->table().main(), &m_tab->table().pinned()}) {
            QMenu* menu = test::menuAt(*half, pointOf(3));
            QVERIFY(menu);
            test::choose(*menu, QStringLiteral("Select this title alone"));
            QCOMPARE(m_state->selection().ids, TitleIds{rows()[3]});
            m_state->clearSelection();
        }
        test::choose(*test::menuAt(m_tab->table().main(), pointOf(2)), QStringLiteral("Copy"));
        const QString name = QString::fromStdString(std::string(m_state->dataset()->catalogue->title(rows()[2])));
        QVERIFY(QGuiApplication::clipboard()->text().contains(QLatin1Char('\n') + name));
        test::choose(*test::menuAt(m_tab->table().main(), pointOf(2)), QStringLiteral("Export"));
        QCOMPARE(exported.count(), 1);
        clickRow(5);
        QMenu* menu = test::menuByKey(m_tab->table().main());
        QVERIFY(menu);
        test::choose(*menu, QStringLiteral("Recommend from this title"));
        QCOMPARE(picks.count(), 1);
        QCOMPARE(m_state->pickDesk().titles(), TitleIds{rows()[5]});
    }

    void aRightClickKeepsTheRowsItHits()
    {
        clickRow(1);
        clickRow(3, Qt::ShiftModifier);
        QTRY_COMPARE(m_state->selection().ids.size(), std::size_t{3});
        test::menuAt(m_tab->table().main(), pointOf(2))->close();
        QCOMPARE(m_state->selection().ids.size(), std::size_t{3});
        test::menuAt(m_tab->table().main(), pointOf(6))->close();
        QTRY_COMPARE(m_state->selection().ids, TitleIds{rows()[6]});
        QCOMPARE(m_state->current(), std::optional(rows()[6]));
    }

    void columnsCanBeChosen()
    {
        const auto listed = m_tab->findChildren<CheckListRow*>();
        const auto mood = std::find_if(listed.begin(), listed.end(),
                                       [](const CheckListRow* row) { return row->label() == QStringLiteral("Mood"); });
        QVERIFY(mood != listed.end());
        const int column = columnOf(QStringLiteral("Mood"));
        QVERIFY(!m_tab->table().isColumnShown(column));
        (*mood)->click();
        QVERIFY(m_tab->table().isColumnShown(column));
        QTest::keyClicks(filterOf(QStringLiteral("Mood")), QStringLiteral("dark"));
        QCOMPARE(rows().size(), std::size_t{3});
        m_state->setDataset(test::oddDataset()); // the same columns: what was chosen stays
        QVERIFY(m_tab->table().isColumnShown(column));
    }

    void closingLeavesAnEmptyTable()
    {
        m_state->closeFile();
        QCOMPARE(m_tab->model().rowCount(), 0);
        m_state->setDataset(test::oddDataset());
        QCOMPARE(m_tab->model().rowCount(), 8);
    }

    void theListOfColumnsClosesByEscapeAndByAClickBeside()
    {
        QWidget* popup = openColumns();
        QVERIFY(popup);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!popup->isVisible());
        popup = openColumns();
        QVERIFY(popup && popup->isVisible());
        QTest::mouseClick(popup, Qt::LeftButton, {}, QPoint(-20, -20));
        QVERIFY(!popup->isVisible());
    }

private:
    const TitleIds& rows() const { return m_tab->model().rows(); }
    QList<int> rowNumbers() const
    {
        QList<int> numbers;
        for (const TitleId id : rows())
            numbers.append(static_cast<int>(id.row));
        return numbers;
    }
    QWidget* openColumns() const
    {
        QTest::mouseClick(m_tab->findChild<ColumnsButton*>(), Qt::LeftButton);
        return QApplication::activePopupWidget();
    }
    QList<int> selectedRows() const
    {
        QList<int> numbers;
        for (const QModelIndex& index : m_tab->table().selection().selectedRows())
            numbers.append(static_cast<int>(m_tab->model().titleAt(index.row()).row));
        std::sort(numbers.begin(), numbers.end());
        return numbers;
    }
    int columnOf(const QString& name) const
    {
        for (int column = 0; column < m_tab->model().columnCount(); ++column)
            if (m_tab->model().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() == name)
                return column;
        return -1;
    }
    FilterEdit* filterOf(const QString& name) const
    {
        const int column = columnOf(name);
        return qobject_cast<FilterEdit*>(m_tab->table().headerOf(column).filter(column));
    }
    void clickHeader(const QString& name)
    {
        const int column = columnOf(name);
        FilterHeader& header = m_tab->table().headerOf(column);
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {},
                          QPoint(header.sectionViewportPosition(column) + header.sectionSize(column) / 2, 10));
    }
    QPoint pointOf(int row) const { return {20, m_tab->table().main().rowViewportPosition(row) + 10}; }
    void clickRow(int row, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(m_tab->table().main().viewport(), Qt::LeftButton, modifiers, pointOf(row));
    }

    std::unique_ptr<ExplorerState> m_state;
    std::unique_ptr<CatalogueTab> m_tab;
};

QTEST_MAIN(CatalogueTabTest)
#include "catalogue_tab_test.moc"
