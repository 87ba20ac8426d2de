// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/focus_ring.h"
#include "theme/marquee_style.h"
#include "theme/scale.h"
#include "theme/theme.h"

#include <QtTest>
#include <QtWidgets>

using namespace marquee;

namespace {

bool holds(const QImage& image, const QColor& colour, const QRect& where)
{
    for (int y = where.top(); y <= where.bottom(); ++y)
        for (int x = where.left(); x <= where.right(); ++x)
            if (image.pixelColor(x, y) == colour)
                return true;
    return false;
}

} // namespace

class StyleTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void init()
    {
        QFETCH_GLOBAL(bool, dark);
        applyTheme(*qApp, dark ? ThemeKind::Dark : ThemeKind::Light);
    }

    void controlsHaveTheDesignsHeights()
    {
        QPushButton button(QStringLiteral("Open"));
        QPushButton dense(QStringLiteral("Copy"));
        dense.setProperty(MarqueeStyle::kDense, true);
        QLineEdit edit;
        QComboBox combo;
        combo.addItem(QStringLiteral("Same"));
        QSpinBox spin;
        QCOMPARE(button.sizeHint().height(), scaled(28));
        QCOMPARE(dense.sizeHint().height(), scaled(24));
        QCOMPARE(edit.sizeHint().height(), scaled(28));
        QCOMPARE(combo.sizeHint().height(), scaled(28));
        spin.ensurePolished();
        QCOMPARE(spin.minimumHeight(), scaled(28));
    }

    void fontsOfAFreshProgramAreTheDesigns()
    {
        QCheckBox box;
        QPushButton button;
        QLabel label;
        for (QWidget* widget : std::initializer_list<QWidget*>{&box, &button, &label})
            widget->ensurePolished();
        QCOMPARE(box.font().pixelSize(), scaled(12));
        QCOMPARE(button.font().weight(), QFont::Medium);
        QCOMPARE(label.font().pixelSize(), scaled(13));
    }

    void ringFollowsTheKeyboardOnly()
    {
        QWidget window;
        QHBoxLayout layout(&window);
        QPushButton first(QStringLiteral("First"));
        QPushButton second(QStringLiteral("Second"));
        layout.addWidget(&first);
        layout.addWidget(&second);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        first.setFocus(Qt::MouseFocusReason);
        auto* ring = qApp->findChild<FocusRing*>();
        QVERIFY(ring);
        QCOMPARE(ring->widget(), nullptr);

        QTest::keyClick(&window, Qt::Key_Tab);
        QCOMPARE(ring->widget(), &second);
        const QImage image = window.grab().toImage();
        const QRect around = second.geometry().adjusted(-3, -3, 3, 3);
        QVERIFY(holds(image, currentTheme().accent, QRect(around.left(), around.center().y(), 2, 1)));
        QVERIFY(holds(image, currentTheme().accent, QRect(around.center().x(), around.bottom() - 1, 1, 2)));
        QCOMPARE(image.pixelColor(around.left() + 2, around.center().y()), currentTheme().window); // the 1 px gap

        QTest::mouseClick(&first, Qt::LeftButton);
        QCOMPARE(ring->widget(), nullptr);
    }

    void ringSurvivesItsWindow()
    {
        auto* ring = qApp->findChild<FocusRing*>();
        for (int i = 0; i < 2; ++i) {
            QWidget window;
            QHBoxLayout layout(&window);
            QLineEdit edit;
            layout.addWidget(&edit);
            window.show();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            edit.clearFocus();
            edit.setFocus(Qt::TabFocusReason);
            QCOMPARE(ring->widget(), &edit);
        }
        QCOMPARE(ring->widget(), nullptr);
    }

    void checkBoxesAreFilledWithAccent()
    {
        QCheckBox box(QStringLiteral("Drama"));
        box.resize(box.sizeHint());
        const QRect indicator(0, 0, scaled(14), box.height());
        QVERIFY(!holds(box.grab().toImage(), currentTheme().accent, indicator));
        box.setChecked(true);
        QVERIFY(holds(box.grab().toImage(), currentTheme().accent, indicator));
    }

    void defaultButtonCarriesTheAccent()
    {
        QPushButton button(QStringLiteral("Run clustering"));
        button.resize(button.sizeHint());
        QVERIFY(!holds(button.grab().toImage(), currentTheme().accent, button.rect()));
        button.setDefault(true);
        const QImage image = button.grab().toImage();
        QVERIFY(holds(image, currentTheme().accent, button.rect()));
        QVERIFY(holds(image, currentTheme().onAccent, button.rect()));
    }
};

QTEST_MAIN(StyleTest)
#include "style_test.moc"
