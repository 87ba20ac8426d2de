// SPDX-License-Identifier: GPL-3.0-or-later
// Card, SelectionBar, StaleBar, DockTitleBar, EmptyState: frames around what others show.
#include "theme/scale.h"
#include "theme/theme.h"
#include "widgets/card.h"
#include "widgets/dock_title_bar.h"
#include "widgets/elided_label.h"
#include "widgets/empty_state.h"
#include "widgets/figure_strip.h"
#include "widgets/icon_button.h"
#include "widgets/link_button.h"
#include "widgets/scroll_column.h"
#include "widgets/selection_bar.h"
#include "widgets/stale_bar.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

using namespace marquee;

namespace {

template<typename Button>
Button* buttonNamed(const QWidget& parent, const QString& name)
{
    for (auto* button : parent.findChildren<Button*>())
        if (button->text() == name || button->accessibleName() == name)
            return button;
    return nullptr;
}

} // namespace

class FrameWidgetsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeKind::Light); }

    void aScrollColumnLeavesTheFocusToItsContentAndScrollsByKeys()
    {
        ScrollColumn column;
        auto* content = new QWidget;
        auto* button = new QPushButton(content);
        content->setMinimumHeight(2000);
        column.setWidget(content);
        column.resize(200, 300);
        column.show();
        QVERIFY(QTest::qWaitForWindowActive(&column));
        QTest::keyClick(&column, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), button);
        QTest::keyClick(button, Qt::Key_PageDown);
        QVERIFY(column.verticalScrollBar()->value() > 0);
    }

    void cardShowsToolsToPointerAndFocus()
    {
        QWidget window;
        Card card(QStringLiteral("Genres"), QStringLiteral("titles"), &window);
        QAction table(icon(IconName::Table), QStringLiteral("View as table"));
        card.addTool(&table);
        card.setGeometry(100, 100, 300, 200); // off the pointer
        window.resize(500, 400);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.setFocus(); // out of the card
        auto* tool = buttonNamed<QToolButton>(card, QStringLiteral("View as table"));
        auto* more = buttonNamed<IconButton>(card, QStringLiteral("More"));
        QVERIFY(!tool->isVisible() && more->isVisible());

        QEnterEvent enter({10, 10}, {10, 10}, {10, 10});
        QApplication::sendEvent(&card, &enter);
        QVERIFY(tool->isVisible() && !more->isVisible());
        QSignalSpy triggered(&table, &QAction::triggered);
        QTest::mouseClick(tool, Qt::LeftButton);
        QCOMPARE(triggered.size(), 1);
        window.setFocus();
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(&card, &leave);
        QVERIFY(!tool->isVisible() && more->isVisible());

        more->setFocus(Qt::TabFocusReason); // the keyboard gets the tools, and keeps its place among them
        QVERIFY(tool->isVisible());
        QCOMPARE(QApplication::focusWidget(), tool);
    }

    void cardDiesWithTheFocusInIt()
    {
        QWidget window;
        QPointer<Card> card = new Card(QStringLiteral("Genres"), {}, &window);
        card->addTool(new QAction(icon(IconName::Table), QStringLiteral("View as table"), card));
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        buttonNamed<IconButton>(*card, QStringLiteral("More"))->setFocus();
        delete card;
        QVERIFY(card.isNull());
    }

    void cardWithoutToolsHasNoMore()
    {
        Card card(QStringLiteral("Rules"));
        card.show();
        QVERIFY(!buttonNamed<IconButton>(card, QStringLiteral("More"))->isVisible());
        card.setBody(new QWidget);
        QPointer<QWidget> first = card.body();
        card.setBody(new QWidget);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(first.isNull());
    }

    void cardFooterHasBothEnds()
    {
        Card card(QStringLiteral("Score"));
        card.resize(400, 200);
        card.setFooter(QStringLiteral("13,394 used of 15,480"), QStringLiteral("median 6.54"), QStringLiteral("6.71"));
        card.show();
        QStringList shown;
        for (const auto* label : card.findChildren<ElidedLabel*>()) {
            if (label->isVisible()) {
                shown.append(label->text());
                QVERIFY2(!label->isCut(), qPrintable(label->text()));
            }
        }
        QCOMPARE(shown.size(), 4);
        card.setFooter(QStringLiteral("13,394 used of 15,480"));
        QVERIFY(!card.findChildren<ElidedLabel*>().last()->isVisible());
    }

    void selectionBarOffersItsActions()
    {
        SelectionBar bar;
        bar.setSelection(QStringLiteral("1,667 selected"), QStringLiteral("Language is Japanese"), {});
        bar.show();
        QSignalSpy keep(&bar, &SelectionBar::keepOnlyRequested);
        QSignalSpy exported(&bar, &SelectionBar::exportRequested);
        QSignalSpy compare(&bar, &SelectionBar::compareRequested);
        QSignalSpy cleared(&bar, &SelectionBar::cleared);
        QTest::mouseClick(buttonNamed<LinkButton>(bar, QStringLiteral("Keep only")), Qt::LeftButton);
        QTest::mouseClick(buttonNamed<LinkButton>(bar, QStringLiteral("Export…")), Qt::LeftButton);
        QTest::keyClick(buttonNamed<LinkButton>(bar, QStringLiteral("Compare")), Qt::Key_Space);
        QTest::mouseClick(bar.findChild<IconButton*>(), Qt::LeftButton);
        QTest::keyClick(&bar, Qt::Key_Escape);
        QCOMPARE(keep.size(), 1);
        QCOMPARE(exported.size(), 1);
        QCOMPARE(compare.size(), 1);
        QCOMPARE(cleared.size(), 2);
        QCOMPARE(bar.height(), scaled(32));
    }

    void figuresAppearWholeOrNotAtAll()
    {
        FigureStrip strip;
        strip.setFigures({{QStringLiteral("median score"), QStringLiteral("6.71"), QStringLiteral("all 6.54")},
                          {QStringLiteral("series"), QStringLiteral("35"), QString()}});
        strip.resize(strip.sizeHint());
        QCOMPARE(strip.fittingCount(), 2);
        strip.resize(strip.sizeHint().width() - 30, 20);
        QCOMPARE(strip.fittingCount(), 1);
        strip.resize(10, 20);
        QCOMPARE(strip.fittingCount(), 0);
        QVERIFY(strip.accessibleName().contains(QStringLiteral("median score 6.71 all 6.54")));
    }

    void staleBarOffersTheWayOut()
    {
        StaleBar bar;
        bar.setSentence(QStringLiteral("Stale: genre weight is now 3, this run used 2."));
        bar.show();
        QSignalSpy recompute(&bar, &StaleBar::recomputeRequested);
        QSignalSpy revert(&bar, &StaleBar::revertRequested);
        QTest::mouseClick(buttonNamed<LinkButton>(bar, QStringLiteral("Recompute")), Qt::LeftButton);
        QTest::mouseClick(buttonNamed<LinkButton>(bar, QStringLiteral("Revert")), Qt::LeftButton);
        QCOMPARE(recompute.size(), 1);
        QCOMPARE(revert.size(), 1);
    }

    void dockTitleFloatsAndCloses()
    {
        QMainWindow window;
        auto* dock = new QDockWidget(QStringLiteral("Filters"));
        window.addDockWidget(Qt::LeftDockWidgetArea, dock);
        auto* bar = new DockTitleBar(dock);
        auto* clear = new LinkButton(QStringLiteral("Clear"));
        bar->addExtra(clear);
        window.resize(600, 400);
        window.show();
        QCOMPARE(bar->height(), scaled(36));
        QVERIFY(clear->isVisible());
        QCOMPARE(bar->findChild<ElidedLabel*>()->text(), QStringLiteral("Filters"));
        dock->setWindowTitle(QStringLiteral("Filters (4)"));
        QCOMPARE(bar->findChild<ElidedLabel*>()->text(), QStringLiteral("Filters (4)"));

        QTest::mouseClick(buttonNamed<IconButton>(*bar, QStringLiteral("Float")), Qt::LeftButton);
        QVERIFY(dock->isFloating());
        QTest::mouseClick(buttonNamed<IconButton>(*bar, QStringLiteral("Dock")), Qt::LeftButton);
        QVERIFY(!dock->isFloating());
        dock->setFeatures(QDockWidget::DockWidgetClosable);
        QVERIFY(!buttonNamed<IconButton>(*bar, QStringLiteral("Float"))->isVisible());
        QTest::mouseClick(buttonNamed<IconButton>(*bar, QStringLiteral("Close")), Qt::LeftButton);
        QVERIFY(!dock->isVisible());
    }

    void emptyStateShowsTheWayOut()
    {
        EmptyState empty(QStringLiteral("No critic scores in this file."), QStringLiteral("Map a column…"));
        empty.show();
        QSignalSpy activated(&empty, &EmptyState::linkActivated);
        QTest::mouseClick(empty.findChild<LinkButton*>(), Qt::LeftButton);
        QCOMPARE(activated.size(), 1);
        empty.setLink({});
        QVERIFY(!empty.findChild<LinkButton*>()->isVisible());
    }
};

QTEST_MAIN(FrameWidgetsTest)
#include "frame_widgets_test.moc"
