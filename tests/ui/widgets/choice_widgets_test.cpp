// SPDX-License-Identifier: GPL-3.0-or-later
// SegmentedControl, SwitchButton, SectionHeader and LinkButton: one thing is chosen, switched, opened or started.
#include "theme/focus_ring.h"
#include "theme/theme.h"
#include "widgets/link_button.h"
#include "widgets/section_header.h"
#include "widgets/segmented_control.h"
#include "widgets/switch_button.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtTest>

using namespace marquee;

class ChoiceWidgetsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeKind::Light); }

    void segmentsAreExclusive()
    {
        SegmentedControl control({QStringLiteral("All"), QStringLiteral("Films"), QStringLiteral("Series")});
        QSignalSpy changed(&control, &SegmentedControl::currentChanged);
        control.show();
        QCOMPARE(control.currentIndex(), -1);
        const auto segments = control.findChildren<QToolButton*>();
        QCOMPARE(segments.size(), 3);
        QTest::mouseClick(segments[1], Qt::LeftButton);
        QTest::mouseClick(segments[2], Qt::LeftButton);
        QTest::mouseClick(segments[2], Qt::LeftButton); // again: nothing new
        QCOMPARE(changed.size(), 2);
        QCOMPARE(control.currentIndex(), 2);
        QVERIFY(!segments[1]->isChecked());
        control.setCurrentIndex(-1);
        QCOMPARE(control.currentIndex(), -1);
        QCOMPARE(changed.size(), 3);
        QVERIFY(!segments[2]->isChecked());
        control.setCurrentIndex(0);
        QCOMPARE(control.currentIndex(), 0);
    }

    void arrowKeysChooseSegments()
    {
        SegmentedControl control({QStringLiteral("All"), QStringLiteral("Films"), QStringLiteral("Series")});
        control.setCurrentIndex(0);
        control.show();
        control.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&control));
        auto* first = control.findChildren<QToolButton*>().first();
        first->setFocus(Qt::TabFocusReason);
        QTest::keyClick(first, Qt::Key_Right);
        QCOMPARE(control.currentIndex(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(control.currentIndex(), 2);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QCOMPARE(control.currentIndex(), 1);
    }

    void choosingDoesNotChangeTheWidth()
    {
        SegmentedControl control({QStringLiteral("Count"), QStringLiteral("Share of each bar")});
        const int before = control.sizeHint().width();
        control.setCurrentIndex(1);
        QCOMPARE(control.sizeHint().width(), before);
    }

    void switchFollowsMouseAndSpace()
    {
        SwitchButton button(QStringLiteral("Repair text"));
        QSignalSpy toggled(&button, &SwitchButton::toggled);
        button.resize(button.sizeHint());
        button.show();
        QTest::mouseClick(&button, Qt::LeftButton, {}, button.rect().center());
        QVERIFY(button.isChecked());
        QTest::keyClick(&button, Qt::Key_Space);
        QVERIFY(!button.isChecked());
        QCOMPARE(toggled.size(), 2);
        const QImage off = button.grab().toImage();
        button.setChecked(true);
        QVERIFY(button.grab().toImage() != off);
    }

    void readersFindTheRightRoles()
    {
        SwitchButton toggle(QStringLiteral("Repair text"));
        LinkButton link(QStringLiteral("Show 880 titles"));
        SectionHeader header(QStringLiteral("Genres"));
        QAccessibleInterface* of = QAccessible::queryAccessibleInterface(&toggle);
        QCOMPARE(of->role(), QAccessible::CheckBox);
        QCOMPARE(of->text(QAccessible::Name), QStringLiteral("Repair text"));
        of = QAccessible::queryAccessibleInterface(&link);
        QCOMPARE(of->role(), QAccessible::Button);
        QCOMPARE(of->text(QAccessible::Name), QStringLiteral("Show 880 titles"));
        QVERIFY(QAccessible::queryAccessibleInterface(&header)->state().checkable);
    }

    void linkStartsByMouseAndKey()
    {
        LinkButton link(QStringLiteral("Clear all"));
        QSignalSpy clicked(&link, &LinkButton::clicked);
        link.show();
        QTest::mouseClick(&link, Qt::LeftButton);
        QTest::keyClick(&link, Qt::Key_Space);
        QCOMPARE(clicked.size(), 2);
        const QImage image = link.grab().toImage();
        bool accent = false;
        for (int x = 0; x < image.width(); ++x)
            for (int y = 0; y < image.height(); ++y)
                accent = accent || image.pixelColor(x, y) == currentTheme().accent;
        QVERIFY(accent);
    }

    void sectionFoldsItsContent()
    {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* header = new SectionHeader(QStringLiteral("Genres"));
        auto* content = new QWidget;
        column->addWidget(header);
        column->addWidget(content);
        header->setContent(content);
        window.show();
        QVERIFY(content->isVisible());
        QTest::mouseClick(header, Qt::LeftButton);
        QVERIFY(!content->isVisible());
        QVERIFY(!header->isOpen());
        QTest::keyClick(header, Qt::Key_Space);
        QVERIFY(content->isVisible());
    }
};

QTEST_MAIN(ChoiceWidgetsTest)
#include "choice_widgets_test.moc"
