// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/recommend/shortlist/shortlist_page.h"

#include "explorer/shortlist_store.h"
#include "tabs/recommend/picks_export.h"
#include "tabs/recommend/shortlist/shortlist_delegate.h"
#include "tabs/recommend/shortlist/shortlist_model.h"
#include "tabs/recommend/shortlist/shortlist_sheet.h"
#include "ui/mainwindow/clipped_text.h"
#include "ui/mouse_gestures.h"
#include "ui/tabs/recommend/recommend_fixture.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>

#include <memory>

using namespace marquee;

class ShortlistPageTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_data = test::catalogueDataset(60); }

    void init()
    {
        QFile::remove(ShortlistStore::fileOf(m_data->catalogue->source()));
        m_shown = std::make_unique<test::RecommendFixture>(m_data);
        QVERIFY(m_shown->waitForPicks());
    }

    void cleanup() { m_shown.reset(); }

    void picksAreAddedByKeyStarAndMenu()
    {
        const auto& picks = m_shown->picks();
        m_shown->view().setCurrentIndex(m_shown->view().model()->index(2, 0));
        QTest::keyClick(&m_shown->view(), Qt::Key_S);
        QCOMPARE(titles(), TitleIds{picks[2].title});
        const PickOrigin& origin = *state().shortlist()[0].origin;
        QCOMPARE(origin.rank, 3);
        QCOMPARE(origin.query, TitleIds{test::kAsked});
        QCOMPARE(origin.score, picks[2].score);
        QVERIFY(!origin.reason.empty());
        QVERIFY(m_shown->button(QStringLiteral("Shortlist 1")));
        const QRect row = m_shown->row(4);
        QTest::mouseClick(m_shown->view().viewport(), Qt::LeftButton, {}, QPoint(row.left() + 16, row.center().y()));
        QCOMPARE(titles(), (TitleIds{picks[2].title, picks[4].title}));
        QCOMPARE(m_shown->view().currentIndex().row(), 2); // a star is no way to look at a pick
        QMenu* menu = test::menuAt(m_shown->view(), m_shown->row(0).center());
        QVERIFY(menu);
        test::choose(*menu, QStringLiteral("Add to the shortlist"));
        QCOMPARE(titles().size(), std::size_t{3});
        m_shown->view().setCurrentIndex(m_shown->view().model()->index(2, 0));
        QTest::keyClick(&m_shown->view(), Qt::Key_S); // and off again
        QCOMPARE(titles(), (TitleIds{picks[4].title, picks[0].title}));
        state().undoStack().undo();
        QCOMPARE(titles().size(), std::size_t{3});
    }

    void saysWhereEachCameFrom()
    {
        fill();
        const auto* model = list().model();
        const QAbstractItemModelTester tester(list().model());
        QCOMPARE(model->index(0, 0).data(ShortlistModel::FromRole).toString(),
                 QStringLiteral("Pick 1 for Title 006, similar"));
        QCOMPARE(model->index(3, 0).data(ShortlistModel::FromRole).toString(), QStringLiteral("Added by hand"));
        QCOMPARE(model->index(3, 0).data(ShortlistModel::MatchRole).toString(), QString());
        // What is asked later changes nothing of it.
        state().setCurrent(TitleId{9});
        QCOMPARE(model->index(0, 0).data(ShortlistModel::FromRole).toString(),
                 QStringLiteral("Pick 1 for Title 006, similar"));
    }

    void keysOrderAndRemove()
    {
        fill();
        const TitleIds before = titles();
        list().setCurrentIndex(list().model()->index(0, 0));
        list().setFocus();
        QTest::keyClick(&list(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(titles(), (TitleIds{before[1], before[0], before[2], before[3]}));
        QCOMPARE(list().currentIndex().row(), 1); // goes along
        QTest::keyClick(&list(), Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(&list(), Qt::Key_Up, Qt::AltModifier); // at the top already
        QCOMPARE(titles(), before);
        QTest::keyClick(&list(), Qt::Key_Delete);
        QCOMPARE(titles(), (TitleIds{before[1], before[2], before[3]}));
        QCOMPARE(list().currentIndex().row(), 0);
        state().undoStack().undo();
        QCOMPARE(titles(), before);
    }

    void rowsAreMovedAsADragDoes()
    {
        fill();
        const TitleIds before = titles();
        list().setCurrentIndex(list().model()->index(0, 0));
        QVERIFY(list().model()->moveRows({}, 0, 1, {}, 3));
        QCOMPARE(list().currentIndex().row(), 2); // goes along
        QCOMPARE(titles(), (TitleIds{before[1], before[2], before[0], before[3]}));
        QVERIFY(list().model()->moveRows({}, 3, 1, {}, 0));
        QCOMPARE(titles(), (TitleIds{before[3], before[1], before[2], before[0]}));
        QVERIFY(!list().model()->moveRows({}, 1, 1, {}, 2)); // where it stands
        QVERIFY(!list().model()->moveRows({}, 1, 1, {}, 9));
    }

    void notesAreWrittenInPlace()
    {
        fill();
        list().setCurrentIndex(list().model()->index(1, 0));
        list().setFocus();
        QTest::keyClick(&list(), Qt::Key_F2);
        auto* editor = list().findChild<QLineEdit*>();
        QVERIFY(editor);
        QTest::keyClicks(editor, QStringLiteral("ask Ann"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(state().shortlist()[1].note, std::string("ask Ann"));
        QVERIFY(list().model()->index(1, 0).data(Qt::AccessibleTextRole).toString().contains("ask Ann"));
        state().undoStack().undo();
        QVERIFY(state().shortlist()[1].note.empty());
        const QRect row = list().visualRect(list().model()->index(2, 0));
        test::doubleClick(*list().viewport(), shortlistColumns(row).note.center());
        QTRY_VERIFY(list().findChild<QLineEdit*>());
        QTest::keyClick(list().findChild<QLineEdit*>(), Qt::Key_Escape);
        QTRY_VERIFY(!list().findChild<QLineEdit*>());
        QVERIFY(state().shortlist()[2].note.empty());
    }

    void clearingIsUndone()
    {
        fill();
        QTest::mouseClick(m_shown->button(QStringLiteral("Clear")), Qt::LeftButton);
        QVERIFY(titles().empty());
        QVERIFY(m_shown->says(QStringLiteral("Nothing is on the shortlist yet")));
        QVERIFY(m_shown->button(QStringLiteral("Shortlist")));
        QVERIFY(!m_shown->button(QStringLiteral("Copy shortlist"))->isEnabled());
        state().undoStack().undo();
        QCOMPARE(titles().size(), std::size_t{4});
    }

    void copiesWithPartsAndOrigins()
    {
        fill();
        QTest::mouseClick(m_shown->button(QStringLiteral("Copy shortlist")), Qt::LeftButton);
        const QString text = QGuiApplication::clipboard()->text();
        QCOMPARE(text, QString::fromStdString(sheetCsv(shortlistSheet(state()), '\t')));
        const QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 5);
        QVERIFY(lines[1].contains(QStringLiteral("Pick 1 for Title 006, similar")));
    }

    void enterAsksForPicksAndShowsThem()
    {
        fill();
        const TitleId second = titles()[1];
        list().setCurrentIndex(list().model()->index(1, 0));
        QCOMPARE(state().current(), std::optional(second));
        QCOMPARE(state().pickDesk().titles(), TitleIds{test::kAsked}); // looking asks nothing
        QTest::keyClick(&list(), Qt::Key_Return);
        QCOMPARE(state().pickDesk().titles(), TitleIds{second});
        QVERIFY(m_shown->view().isVisible());
    }

    void nothingIsCut()
    {
        fill();
        m_shown->tab.resize(900, 660);
        QTRY_COMPARE(test::clippedTexts(m_shown->tab), QStringList());
        state().setShortlist({}, QStringLiteral("clear"));
        QTRY_COMPARE(test::clippedTexts(m_shown->tab), QStringList());
    }

private:
    ExplorerState& state() const { return m_shown->state; }
    QListView& list() const { return m_shown->tab.shortlistPage().list(); }
    TitleIds titles() const
    {
        TitleIds titles;
        for (const ShortlistEntry& entry : state().shortlist())
            titles.push_back(entry.title);
        return titles;
    }
    /// Three picks and a title by hand, with the page in sight.
    void fill()
    {
        const auto& picks = m_shown->picks();
        state().addToShortlist(
            entriesFor(state(), {picks[0], picks[1], picks[2]}, {test::kAsked}, QStringLiteral("similar")));
        state().addToShortlist(TitleIds{test::kAsked});
        QTest::mouseClick(m_shown->button(QStringLiteral("Shortlist 4")), Qt::LeftButton);
        QTRY_VERIFY(list().isVisible());
    }

    test::SettingsSandbox m_sandbox;
    DatasetPtr m_data;
    std::unique_ptr<test::RecommendFixture> m_shown;
};

QTEST_MAIN(ShortlistPageTest)
#include "shortlist_page_test.moc"
