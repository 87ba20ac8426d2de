// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/value_slider.h"

#include "theme/numbers.h"
#include "theme/theme.h"
#include "widgets/number_field.h"
#include "widgets/slider_track.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QtTest>

#include <cmath>

using namespace marquee;

namespace {
bool near(double a, double b)
{
    return std::abs(a - b) < 1e-9;
}
} // namespace

class ValueSliderTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeKind::Light); }

    void valuesLieOnSteps()
    {
        ValueSlider slider(QStringLiteral("Diversity"), {0, 1, 0.05});
        QSignalSpy changed(&slider, &ValueSlider::valueChanged);
        slider.setValue(0.16);
        QVERIFY(near(slider.value(), 0.15));
        slider.setValue(7);
        QVERIFY(near(slider.value(), 1));
        slider.setValue(-7);
        QVERIFY(near(slider.value(), 0));
        slider.setValue(0.01); // the same step
        QCOMPARE(changed.size(), 3);
    }

    void keysMoveByOneStepAndHomeResets()
    {
        ValueSlider slider(QStringLiteral("Genres"), {0, 3, 0.5});
        slider.setDefaultValue(1);
        slider.setValue(2);
        auto* track = slider.findChild<SliderTrack*>();
        QTest::keyClick(track, Qt::Key_Right);
        QVERIFY(near(slider.value(), 2.5));
        QTest::keyClick(track, Qt::Key_Left);
        QTest::keyClick(track, Qt::Key_Left);
        QVERIFY(near(slider.value(), 1.5));
        QTest::keyClick(track, Qt::Key_Home);
        QVERIFY(near(slider.value(), 1));
        QTest::keyClick(track, Qt::Key_End);
        QVERIFY(near(slider.value(), 3));
    }

    void draggingIsLiveAndEndsOnce()
    {
        ValueSlider slider(QStringLiteral("Genres"), {0, 1, 0.01});
        slider.resize(240, 24);
        slider.show();
        QVERIFY(QTest::qWaitForWindowExposed(&slider));
        auto* track = slider.findChild<SliderTrack*>();
        QSignalSpy changed(&slider, &ValueSlider::valueChanged);
        QSignalSpy finished(&slider, &ValueSlider::editingFinished);
        const int y = track->height() / 2;
        QTest::mousePress(track, Qt::LeftButton, {}, {6, y});
        for (int x = 6; x < track->width() - 6; x += 10)
            QTest::mouseMove(track, {x, y});
        QTest::mouseMove(track, {track->width(), y});
        QVERIFY(changed.size() > 5);
        QCOMPARE(finished.size(), 0);
        QTest::mouseRelease(track, Qt::LeftButton, {}, {track->width(), y});
        QCOMPARE(finished.size(), 1);
        QVERIFY(near(slider.value(), 1));
    }

    void typedNumbersAreTaken_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<double>("value");
        QTest::newRow("plain") << "25" << 0.25;
        QTest::newRow("with unit") << "31 %" << 0.31;
        QTest::newRow("beyond the end") << "400" << 1.0;
        QTest::newRow("nonsense keeps the value") << "many" << 0.5;
        QTest::newRow("nothing keeps the value") << "" << 0.5;
    }
    void typedNumbersAreTaken()
    {
        QFETCH(QString, typed);
        QFETCH(double, value);
        ValueSlider slider(QStringLiteral("Genres"), {0, 1, 0.01});
        slider.setFormat([](double v) { return percentText(v); }, 100);
        slider.setValue(0.5);
        auto* field = slider.findChild<NumberField*>();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, typed);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY2(near(slider.value(), value), qPrintable(QString::number(slider.value())));
        QCOMPARE(field->text(), percentText(value));
    }

    void numbersInText()
    {
        QCOMPARE(numberIn(QStringLiteral("0.15")), std::optional(0.15));
        QCOMPARE(numberIn(QStringLiteral("\u22120.5 sd")), std::optional(-0.5));
        QCOMPARE(numberIn(QStringLiteral("+2")), std::optional(2.0));
        QCOMPARE(numberIn(QStringLiteral("none")), std::nullopt);
    }

    void wheelTurnsOnlyWhatHasTheFocus()
    {
        ValueSlider slider(QStringLiteral("Genres"), {0, 1, 0.01});
        slider.setValue(0.5);
        slider.show();
        auto* track = slider.findChild<SliderTrack*>();
        track->clearFocus();
        QWheelEvent turn(QPointF(20, 5), QPointF(20, 5), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                         false);
        QApplication::sendEvent(track, &turn);
        QVERIFY(near(slider.value(), 0.5));
    }

    void readersFindASlider()
    {
        ValueSlider slider(QStringLiteral("Genres"), {0, 1, 0.01});
        QAccessibleInterface* of = QAccessible::queryAccessibleInterface(slider.findChild<SliderTrack*>());
        QCOMPARE(of->role(), QAccessible::Slider);
        QCOMPARE(of->text(QAccessible::Name), QStringLiteral("Genres"));
    }
};

QTEST_MAIN(ValueSliderTest)
#include "value_slider_test.moc"
