// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/window_docks.h"

#include "mainwindow/window_settings.h"
#include "mainwindow/workspace.h"
#include "ui/mainwindow/window_test.h"

#include <QDockWidget>
#include <QScreen>
#include <QTest>
#include <QToolButton>

#include <memory>
#include <optional>

using namespace marquee;

namespace {

constexpr int kLeastCard = 264; ///< px in which the Title card's text is whole

} // namespace

class WindowDocksTest : public test::WindowTest
{
    Q_OBJECT
private slots:
    void eachTabKeepsItsDocks()
    {
        open();
        m_window->goTo(TabId::Catalogue);
        QVERIFY(dock("filters")->isVisible() && dock("titleCard")->isVisible());
        m_window->goTo(TabId::Overview);
        QVERIFY(!dock("filters")->isVisible() && !dock("titleCard")->isVisible());
        clickTool(QStringLiteral("Title card"));
        QVERIFY(dock("titleCard")->isVisible());
        m_window->goTo(TabId::Catalogue);
        dock("filters")->close();
        QVERIFY(!m_window->actionSet().filters->isChecked());
        m_window->goTo(TabId::Overview);
        QVERIFY(dock("titleCard")->isVisible());
        m_window->goTo(TabId::Catalogue);
        QVERIFY(!dock("filters")->isVisible());
    }

    void aNarrowWindowPutsTheFiltersAwayFirst()
    {
        open();
        m_window->goTo(TabId::Catalogue);
        m_window->resize(1024, 700);
        QTRY_VERIFY(!dock("filters")->isVisible());
        QVERIFY(!m_window->actionSet().filters->isChecked());
        QVERIFY(dock("titleCard")->isVisible());
        QTRY_VERIFY(dock("titleCard")->width() >= kLeastCard);
        key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier); // what is asked for comes, the other goes
        QVERIFY(dock("filters")->isVisible());
        QVERIFY(!dock("titleCard")->isVisible());
        m_window->resize(1440, 900);
        QTRY_VERIFY(dock("filters")->isVisible() && dock("titleCard")->isVisible());
    }

    void nothingIsCutInANarrowWindow()
    {
        open();
        m_window->resize(1024, 700);
        for (int i = 0; i < kTabCount; ++i) {
            const auto tab = static_cast<TabId>(i);
            m_window->goTo(tab);
            QWidget* page = m_window->workspace().page(tab);
            QTRY_VERIFY(m_window->workspace().width() >= m_window->workspace().neededWidth()); // nothing to scroll
            QTRY_VERIFY(page->width() >= page->minimumSizeHint().width());
            if (!dock("titleCard")->isVisible()) {
                clickTool(QStringLiteral("Title card")); // then the page may scroll, but the card is whole
                QVERIFY(dock("titleCard")->isVisible());
            }
            QTRY_VERIFY(dock("titleCard")->width() >= kLeastCard);
            QTRY_VERIFY(page->width() >= page->minimumSizeHint().width());
        }
    }

    void aTitlePickedBringsItsCard()
    {
        open();
        QTRY_VERIFY(m_state->searchIndex());
        m_window->goTo(TabId::Overview);
        QVERIFY(!dock("titleCard")->isVisible());
        m_state->peek(TitleId{3});
        QVERIFY(!dock("titleCard")->isVisible());
        findTitle(QStringLiteral("title 01"));
        QVERIFY(dock("titleCard")->isVisible());
        QVERIFY(m_window->actionSet().titleCard->isChecked());
        dock("titleCard")->close();
        findTitle(QStringLiteral("title 02")); // closed by the user: it stays away in this tab
        QVERIFY(!dock("titleCard")->isVisible());
        m_window->goTo(TabId::Quality);
        findTitle(QStringLiteral("title 03"));
        QVERIFY(dock("titleCard")->isVisible());
    }

    void theDocksStandWhereTheyWere()
    {
        startAgain(QSize(1440, 900));
        m_window->addDockWidget(Qt::RightDockWidgetArea, dock("filters"));
        m_window->addDockWidget(Qt::LeftDockWidgetArea, dock("titleCard"));
        m_window->resizeDocks({dock("titleCard")}, {350}, Qt::Horizontal);
        QTRY_COMPARE(dock("titleCard")->width(), 350);
        startAgain(QSize(1440, 900));
        QVERIFY(dock("filters")->isVisible() && dock("titleCard")->isVisible());
        QCOMPARE(m_window->dockWidgetArea(dock("filters")), Qt::RightDockWidgetArea);
        QCOMPARE(m_window->dockWidgetArea(dock("titleCard")), Qt::LeftDockWidgetArea);
        QTRY_COMPARE(dock("titleCard")->width(), 350);
        startAgain(QSize(1024, 700)); // where both have no room
        QTRY_VERIFY(!dock("filters")->isVisible());
        QVERIFY(dock("titleCard")->isVisible());
    }

    void aFloatingDockComesBackOnTheScreen()
    {
        startAgain(QSize(1440, 900));
        dock("titleCard")->setFloating(true);
        dock("titleCard")->move(9000, 9000);
        startAgain(QSize(1440, 900));
        QVERIFY(dock("titleCard")->isVisible() && dock("titleCard")->isFloating());
        QVERIFY(m_window->screen()->availableGeometry().contains(dock("titleCard")->frameGeometry().center()));
    }

    void aWindowOffTheScreenComesBack()
    {
        startAgain(QSize(1000, 600));
        m_window->move(9000, 9000);
        startAgain({});
        QVERIFY(m_window->screen()->availableGeometry().intersects(m_window->frameGeometry()));
    }

    void settingsOfAnotherKindAreNone()
    {
        WindowSettings::setDocks("no arrangement at all");
        startAgain(QSize(1440, 900));
        QVERIFY(dock("filters")->isVisible() && dock("titleCard")->isVisible());
        QCOMPARE(m_window->dockWidgetArea(dock("filters")), Qt::LeftDockWidgetArea);
    }

    void aWindowNotToldToKeepsNothing() // that of a tour
    {
        open();
        m_window->close();
        QVERIFY(WindowSettings::docks().isEmpty());
        QVERIFY(WindowSettings::geometry().isEmpty());
    }

private:
    /// Closes the window and starts the program again, with the catalogue open in its tab.
    void startAgain(std::optional<QSize> size)
    {
        m_window->close();
        m_window = std::make_unique<MainWindow>(*m_state);
        m_window->keepPlace(size);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        open();
        m_window->goTo(TabId::Catalogue);
    }
    /// Ctrl+K, the words, and Enter on the first title offered.
    void findTitle(const QString& words)
    {
        key(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), words);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    QDockWidget* dock(const char* name) const { return m_window->findChild<QDockWidget*>(QLatin1String(name)); }
    void clickTool(const QString& name)
    {
        for (QToolButton* button : m_window->findChildren<QToolButton*>())
            if (button->accessibleName() == name) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        QFAIL("no such tool");
    }
};

QTEST_MAIN(WindowDocksTest)
#include "window_docks_test.moc"
