// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/recommend/recommend_tab.h"

#include "tabs/recommend/part_groups.h"
#include "tabs/recommend/pick_delegate.h"
#include "tabs/recommend/picks_export.h"
#include "tabs/recommend/picks_header.h"
#include "tabs/recommend/why_bar.h"
#include "ui/mouse_gestures.h"
#include "ui/tabs/recommend/recommend_fixture.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

#include <array>
#include <cmath>
#include <memory>

using namespace marquee;

namespace {

constexpr int kTitles = 60;

} // namespace

class RecommendTabTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_data = test::catalogueDataset(kTitles); }

    void init()
    {
        m_shown = std::make_unique<test::RecommendFixture>(m_data);
        QVERIFY(m_shown->waitForPicks());
    }

    void cleanup() { m_shown.reset(); }

    void aTitleGetsPicksWithoutItself()
    {
        QCOMPARE(tab().list()->query, TitleIds{test::kAsked});
        QCOMPARE(picks().size(), PickOptions{}.top);
        for (const Pick& pick : picks())
            QVERIFY(pick.title != test::kAsked);
        QCOMPARE(m_shown->view().model()->rowCount(), static_cast<int>(PickOptions{}.top));
        QVERIFY(m_shown->says(QStringLiteral("20 picks for Title 006")));
        state().setCurrent(TitleId{9});
        QCOMPARE(tab().list()->query, TitleIds{TitleId{9}});
        QVERIFY(m_shown->says(QStringLiteral("20 picks for Title 009")));
    }

    void anOrderThatIsNotTheMatchIsExplained()
    {
        PickOptions options = state().pickDesk().options();
        options.lambda = 1;
        state().pickDesk().setOptions(options);
        QVERIFY(!m_shown->says(QStringLiteral("Reordered for diversity")));
        options.lambda = 0.5;
        state().pickDesk().setOptions(options);
        QVERIFY(m_shown->says(QStringLiteral("Reordered for diversity")));
    }

    void withoutATitleOneSentence()
    {
        state().setCurrent({});
        QVERIFY(!tab().list());
        QVERIFY(m_shown->says(QStringLiteral("Choose a title")));
        QVERIFY(!m_shown->view().isVisible());
        QVERIFY(!m_shown->button(QStringLiteral("Copy"))->isEnabled());
        state().closeFile();
        QVERIFY(m_shown->says(QStringLiteral("No catalogue is open.")));
    }

    void severalTitlesAreAskedTogether()
    {
        state().pickDesk().ask({TitleId{2}, test::kAsked, TitleId{10}});
        QCOMPARE(tab().list()->query.size(), std::size_t{3});
        for (const Pick& pick : picks())
            QVERIFY(pick.title != TitleId{2} && pick.title != test::kAsked && pick.title != TitleId{10});
    }

    void aClickPeeksAndADoubleClickAsks()
    {
        const TitleId third = picks()[2].title;
        const auto list = tab().list();
        QTest::mouseClick(m_shown->view().viewport(), Qt::LeftButton, {}, m_shown->row(2).center());
        QCOMPARE(state().current(), std::optional(third));
        QCOMPARE(state().pickDesk().titles(), TitleIds{test::kAsked});
        QCOMPARE(tab().list(), list); // looking at a pick asks nothing anew
        const TitleId fifth = list->picks[4].title;
        test::doubleClick(*m_shown->view().viewport(), m_shown->row(4).center());
        QCOMPARE(state().pickDesk().titles(), TitleIds{fifth});
        QCOMPARE(state().current(), std::optional(fifth));
        QCOMPARE(tab().list()->query, TitleIds{fifth});
    }

    void keysPeekAndEnterAsks()
    {
        m_shown->view().setFocus();
        QTest::keyClick(&m_shown->view(), Qt::Key_Down);
        QTest::keyClick(&m_shown->view(), Qt::Key_Down);
        const TitleId marked = picks()[static_cast<std::size_t>(m_shown->view().currentIndex().row())].title;
        QCOMPARE(state().current(), std::optional(marked));
        QTest::keyClick(&m_shown->view(), Qt::Key_Return);
        QCOMPARE(state().pickDesk().titles(), TitleIds{marked});
    }

    void theCurrentRowWritesItsSumOut()
    {
        const int plain = m_shown->row(1).height();
        QTest::mouseClick(m_shown->view().viewport(), Qt::LeftButton, {}, m_shown->row(1).center());
        QVERIFY(m_shown->row(1).height() > plain);
        QCOMPARE(m_shown->row(2).height(), plain);
    }

    void copiesTheList()
    {
        QTest::mouseClick(m_shown->button(QStringLiteral("Copy")), Qt::LeftButton);
        const QString text = QGuiApplication::clipboard()->text();
        QCOMPARE(text, QString::fromStdString(sheetCsv(sheet(), '\t')));
        const QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), qsizetype{21});
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const QStringList cells = lines[i].split(QLatin1Char('\t'));
            QCOMPARE(cells.size(), lines[0].split(QLatin1Char('\t')).size());
            QCOMPARE(cells[0], QStringLiteral("6"));
            QCOMPARE(cells[1], QStringLiteral("Title 006"));
            QCOMPARE(cells[2].toInt(), static_cast<int>(i));
            double sum = 0;
            for (qsizetype c = 6; c < 6 + kPartCount; ++c)
                sum += cells[c].isEmpty() ? 0 : cells[c].toDouble();
            QVERIFY(std::abs(sum - cells[5].toDouble()) < 1e-6);
        }
    }

    void exportsTheListWithItsEndingAndRemembersTheFolder()
    {
        QTemporaryDir folder;
        QSettings().clear();
        QTimer::singleShot(0, qApp, [&] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->selectFile(folder.filePath(QStringLiteral("mine"))); // without an ending
            QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save), Qt::LeftButton);
            if (dialog->isVisible())
                dialog->reject();
        });
        QTest::mouseClick(m_shown->button(QStringLiteral("Export picks…")), Qt::LeftButton);
        QFile file(folder.filePath(QStringLiteral("mine.csv")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().toStdString(), sheetCsv(sheet()));
        QString next;
        QTimer::singleShot(0, qApp, [&] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            next = dialog->directory().canonicalPath();
            dialog->reject();
        });
        QTest::mouseClick(m_shown->button(QStringLiteral("Export picks…")), Qt::LeftButton);
        QCOMPARE(next, QDir(folder.path()).canonicalPath());
    }

    void exportsAWorkbookOrAPageByItsEnding()
    {
        QTemporaryDir folder;
        for (const char* name : {"picks.xlsx", "picks.html"}) {
            const QString path = folder.filePath(QLatin1String(name));
            QTimer::singleShot(0, qApp, [&] {
                auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
                QVERIFY(dialog);
                QCOMPARE(dialog->nameFilters().size(), 3);
                dialog->selectFile(path);
                QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save),
                                  Qt::LeftButton);
                if (dialog->isVisible())
                    dialog->reject();
            });
            QTest::mouseClick(m_shown->button(QStringLiteral("Export picks…")), Qt::LeftButton);
            QFile file(path);
            QVERIFY2(file.open(QIODevice::ReadOnly), name);
            QVERIFY(file.readAll().startsWith(path.endsWith(QLatin1String("html")) ? "<!DOCTYPE html>" : "PK"));
        }
    }

    void tooManyTitlesAreRefusedInWords()
    {
        TitleIds many;
        for (std::uint32_t row = 0; row <= kMostQueryTitles; ++row)
            many.push_back(TitleId{row});
        state().pickDesk().ask(many);
        QVERIFY(!tab().list());
        QVERIFY(m_shown->says(QStringLiteral("at most 50 titles at once, and 51 are chosen")));
        QVERIFY(!m_shown->button(QStringLiteral("Copy"))->isEnabled());
        many.resize(3);
        state().pickDesk().ask(many);
        QVERIFY(tab().list());
        QVERIFY(m_shown->says(QStringLiteral("picks for 3 titles")));
    }

    void theMenuOfAPick()
    {
        const TitleId third = picks()[2].title;
        QSignalSpy table(&tab(), &RecommendTab::catalogueRequested);
        QMenu* menu = test::menuAt(m_shown->view(), m_shown->row(2).center());
        QVERIFY(menu);
        QCOMPARE(state().current(), std::optional(third));
        QVERIFY(test::entryOf(*menu, QStringLiteral("Copy picks")));
        QVERIFY(test::entryOf(*menu, QStringLiteral("Export picks")));
        test::choose(*menu, QStringLiteral("Show in Catalogue"));
        QCOMPARE(table.count(), 1);
        QCOMPARE(state().pickDesk().titles(), TitleIds{test::kAsked}); // the picks stay
        menu = test::menuAt(m_shown->view(), m_shown->row(2).center());
        test::choose(*menu, QStringLiteral("Select"));
        QCOMPARE(state().selection().ids, TitleIds{third});
        m_shown->view().setFocus();
        menu = test::menuByKey(m_shown->view()); // of the current row
        QVERIFY(menu);
        test::choose(*menu, QStringLiteral("Recommend from this title"));
        QCOMPARE(state().pickDesk().titles(), TitleIds{third});
    }

    void aPickThatTheFilterHidesHasNoRowToShow()
    {
        Filter filter;
        filter.only = {test::kAsked};
        filter.onlyLabel = "one";
        state().setFilter(filter, QStringLiteral("test"));
        QMenu* menu = test::menuAt(m_shown->view(), m_shown->row(1).center());
        QVERIFY(menu);
        QVERIFY(!test::entryOf(*menu, QStringLiteral("Show in Catalogue"))->isEnabled());
        menu->close();
    }

    void theLegendWrapsAndIsWhole()
    {
        const auto* header = tab().picksView().findChild<PicksHeader*>();
        for (const int width : {1400, 1024, 900, 860}) {
            tab().resize(width, 700);
            QTRY_COMPARE(header->height(), header->sizeHint().height());
            QTRY_COMPARE(header->rowWidth(), m_shown->row(0).width()); // the names stand over their columns
            const std::vector<QRect> entries = header->legend();
            QCOMPARE(entries.size(), partGroups().size() + 1); // the scale of the bars is the last
            for (std::size_t i = 0; i < entries.size(); ++i) {
                QVERIFY(QRect(0, 0, header->width(), header->height()).contains(entries[i]));
                const bool sameLine = i > 0 && entries[i].top() == entries[i - 1].top();
                QVERIFY(i == 0 || !sameLine || entries[i].left() > entries[i - 1].right());
            }
        }
    }

    void theCurrentPickHasRoomForItsWholeSum()
    {
        for (const int width : {1400, 860}) {
            tab().resize(width, 700);
            QTest::mouseClick(m_shown->view().viewport(), Qt::LeftButton, {}, m_shown->row(2).center());
            const QRect row = m_shown->row(2);
            const QRect why = pickColumns(row).why;
            const QRect sum =
                QFontMetrics(themeFont(FontRole::Footer))
                    .boundingRect(QRect(0, 0, why.width(), 1000), Qt::TextWordWrap, whySum(tab().list()->picks.at(2)));
            QTRY_VERIFY2(m_shown->row(2).height() >= 28 + sum.height(), qPrintable(QString::number(width)));
        }
    }

    void theColumnsOfAPickLieSideBySide()
    {
        for (const int width : {550, 600, 735, 1100}) {
            const PickColumns columns = pickColumns(QRect(0, 0, width, 61));
            const std::array<QRect, 6> inOrder{columns.rank,  columns.moved, columns.title,
                                               columns.score, columns.why,   columns.total};
            for (std::size_t i = 1; i < inOrder.size(); ++i)
                QVERIFY(inOrder[i].left() >= inOrder[i - 1].right());
            QVERIFY(columns.title.width() >= 160);
        }
        QVERIFY(tab().picksView().minimumWidth() >= 550);
    }

    void changeAsksForTheFindBox()
    {
        QSignalSpy asked(&tab(), &RecommendTab::findRequested);
        QTest::mouseClick(m_shown->button(QStringLiteral("Change")), Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
    }

    void notThisByKeyByCrossAndBack()
    {
        const TitleId first = picks()[0].title, second = picks()[1].title;
        m_shown->view().setCurrentIndex(m_shown->view().model()->index(0, 0));
        QTest::keyClick(&m_shown->view(), Qt::Key_Delete);
        QCOMPARE(picks()[0].title, second);
        const QRect row = m_shown->row(0);
        QTest::mouseClick(m_shown->view().viewport(), Qt::LeftButton, {}, QPoint(row.right() - 10, row.top() + 10));
        QVERIFY(picks()[0].title != second);
        QCOMPARE(state().pickDesk().question().excluded.size(), 2U);
        auto* back = m_shown->button(QStringLiteral("Take back"));
        QVERIFY(back && back->isVisible());
        QTest::mouseClick(back, Qt::LeftButton);
        QCOMPARE(picks()[0].title, first);
        QVERIFY(!back->isVisible());
    }

    void aPinnedPickStaysOnTopOfEveryPreset()
    {
        const TitleId third = picks()[2].title;
        m_shown->view().setCurrentIndex(m_shown->view().model()->index(2, 0));
        QTest::keyClick(&m_shown->view(), Qt::Key_P);
        for (const Preset preset : {Preset::Crowd, Preset::Gems, Preset::Segment}) {
            PickOptions options = state().pickDesk().options();
            options.preset = preset;
            state().pickDesk().setOptions(options);
            QCOMPARE(picks()[0].title, third);
        }
        m_shown->view().setCurrentIndex(m_shown->view().model()->index(0, 0));
        QTest::keyClick(&m_shown->view(), Qt::Key_P);
        QVERIFY(state().pickDesk().question().pinned.empty());
    }

private:
    ExplorerState& state() const { return m_shown->state; }
    RecommendTab& tab() const { return m_shown->tab; }
    const std::vector<Pick>& picks() const { return m_shown->picks(); }
    PickSheet sheet() const
    {
        return sheetOf(state(), *tab().list(), state().pickDesk().options(), QStringLiteral("20 picks for Title 006"));
    }

    test::SettingsSandbox m_sandbox;
    DatasetPtr m_data;
    std::unique_ptr<test::RecommendFixture> m_shown;
};

QTEST_MAIN(RecommendTabTest)
#include "recommend_tab_test.moc"
