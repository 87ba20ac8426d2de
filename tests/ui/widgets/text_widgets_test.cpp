// SPDX-License-Identifier: GPL-3.0-or-later
// Labels, badges and the search field.
#include "theme/theme.h"
#include "widgets/elided_label.h"
#include "widgets/link_line.h"
#include "widgets/number_badge.h"
#include "widgets/progress_strip.h"
#include "widgets/shortcut_line_edit.h"
#include "widgets/wrap_label.h"

#include <QAction>
#include <QApplication>
#include <QScrollArea>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtTest>

using namespace marquee;

class TextWidgetsTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { applyTheme(*qApp, ThemeKind::Light); }

    void labelsFollowTheTheme()
    {
        ThemedLabel label(QStringLiteral("n = 880"), FontRole::Footer, &Theme::text3);
        label.show();
        QCOMPARE(label.palette().color(QPalette::WindowText), lightTheme().text3);
        applyTheme(*qApp, ThemeKind::Dark);
        QCOMPARE(label.palette().color(QPalette::WindowText), darkTheme().text3);
        label.setInk(&Theme::positive);
        QCOMPARE(label.palette().color(QPalette::WindowText), darkTheme().positive);
    }

    void textOfTheFileIsNoMarkup()
    {
        const ThemedLabel label(QStringLiteral("<b>Q</b>"));
        QCOMPARE(label.textFormat(), Qt::PlainText);
    }

    void elidedLabelKnowsWhenItIsCut()
    {
        ElidedLabel label(QStringLiteral("Mission: Impossible - Fallout"));
        label.resize(label.sizeHint());
        QVERIFY(!label.isCut());
        label.resize(80, 20);
        QVERIFY(label.isCut());
        QVERIFY(label.minimumSizeHint().width() < 80);
    }

    void linkLinesAreClickedByMouseAndKeyboard()
    {
        LinkLine line(QStringLiteral("Gran Torino 2009"), QStringLiteral("3 Little-seen series"));
        line.resize(240, line.sizeHint().height());
        line.show();
        QSignalSpy clicked(&line, &LinkLine::clicked);
        QTest::mouseClick(&line, Qt::LeftButton);
        QTest::keyClick(&line, Qt::Key_Return);
        QTest::keyClick(&line, Qt::Key_Space);
        QCOMPARE(clicked.count(), 3);
        QCOMPARE(line.accessibleName(), QStringLiteral("Gran Torino 2009, 3 Little-seen series"));
        line.setRemark({});
        QCOMPARE(line.accessibleName(), QStringLiteral("Gran Torino 2009"));
        QVERIFY(line.minimumSizeHint().width() < line.sizeHint().width()); // it shortens itself
    }

    void sentencesAreNeverCut()
    {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* label = new WrapLabel(QStringLiteral("2,086 unrated titles take the median score of their type."));
        auto* greedy = new QScrollArea;
        greedy->setMinimumHeight(200);
        column->addWidget(label);
        column->addWidget(greedy, 1);
        window.resize(120, 150);
        window.show();
        QCoreApplication::processEvents();
        QVERIFY(label->height() >= label->heightForWidth(label->width()));
        label->setText(label->text() + label->text() + label->text());
        QCoreApplication::processEvents();
        QVERIFY(label->height() >= label->heightForWidth(label->width()));
    }

    void aShorterTextGivesItsHeightBack()
    {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* label = new WrapLabel(QStringLiteral("Up"));
        column->addWidget(label);
        column->addStretch();
        window.resize(120, 300);
        window.show();
        QCoreApplication::processEvents();
        const int oneLine = label->height();
        label->setText(QStringLiteral("Dr. Strangelove or: How I Learned to Stop Worrying and Love the Bomb"));
        QCoreApplication::processEvents();
        QTRY_VERIFY(label->height() >= 3 * oneLine);
        label->setText(QStringLiteral("Up"));
        QCoreApplication::processEvents();
        QTRY_COMPARE(label->height(), oneLine);
        label->setText(QStringLiteral("Two lines when narrow, one when wide"));
        window.resize(600, 300);
        QCoreApplication::processEvents();
        QTRY_COMPARE(label->height(), oneLine);
    }

    void badgesCarryTheClass()
    {
        NumberBadge badge(6);
        QCOMPARE(badge.grab().toImage().pixelColor(3, 9), currentTheme().classColour(6));
        QCOMPARE(badge.accessibleName(), QStringLiteral("cluster 7"));
        badge.setHollow(true);
        QVERIFY(badge.grab().toImage().pixelColor(3, 9) != currentTheme().classColour(6));
        badge.setClassIndex(-1);
        QCOMPARE(badge.accessibleName(), QStringLiteral("no cluster"));
    }

    void stripShowsItsShare()
    {
        ProgressStrip strip;
        strip.resize(strip.sizeHint());
        strip.setValue(50);
        const QImage half = strip.grab().toImage();
        QCOMPARE(half.pixelColor(half.width() / 4, 2), currentTheme().accent);
        QVERIFY(half.pixelColor(half.width() * 3 / 4, 2) != currentTheme().accent);
    }

    void searchFieldClearsThenLeaves()
    {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* field = new ShortcutLineEdit(QStringLiteral("Find"), QKeySequence(Qt::CTRL | Qt::Key_K));
        auto* other = new QToolButton;
        other->setFocusPolicy(Qt::StrongFocus);
        column->addWidget(other);
        column->addWidget(field);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        other->setFocus();
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("incep"));
        QSignalSpy left(field, &ShortcutLineEdit::left);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(field->text().isEmpty());
        QVERIFY(field->hasFocus());
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!field->hasFocus());
        QCOMPARE(left.size(), 1);
    }

    void crossAppearsWithText()
    {
        ShortcutLineEdit field(QStringLiteral("Find"), {});
        QAction* cross = field.actions().last();
        QVERIFY(!cross->isVisible());
        field.setText(QStringLiteral("dune"));
        QVERIFY(cross->isVisible());
        cross->trigger();
        QVERIFY(field.text().isEmpty());
    }
};

QTEST_MAIN(TextWidgetsTest)
#include "text_widgets_test.moc"
