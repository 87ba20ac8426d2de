// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filter_chip.h"

#include "theme/scale.h"
#include "theme/theme.h"
#include "widgets/flow_layout.h"

#include <QApplication>
#include <QSignalSpy>
#include <QtTest>

using namespace marquee;

namespace {
const QList<ChipPart> kGenres{{QStringLiteral("Genre: "), false},
                              {QStringLiteral("Sci-Fi"), true},
                              {QStringLiteral(" or "), false},
                              {QStringLiteral("Thriller"), true}};

QPoint onCross(const QWidget& chip)
{
    return {chip.width() - scaled(14), chip.height() / 2};
}
} // namespace

class FilterChipTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeKind::Light); }

    void saysItsSentence()
    {
        const FilterChip chip(kGenres);
        QCOMPARE(chip.accessibleName(), QStringLiteral("Genre: Sci-Fi or Thriller"));
        QCOMPARE(chip.sizeHint().height(), scaled(24));
        QVERIFY(chip.toolTip().isEmpty());
    }

    void clickEditsAndCrossRemoves()
    {
        FilterChip chip(kGenres);
        chip.resize(chip.sizeHint());
        QSignalSpy clicked(&chip, &FilterChip::clicked);
        QSignalSpy removed(&chip, &FilterChip::removed);
        chip.show();
        QTest::mouseClick(&chip, Qt::LeftButton, {}, {20, chip.height() / 2});
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(removed.size(), 0);
        QTest::mouseClick(&chip, Qt::LeftButton, {}, onCross(chip));
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(removed.size(), 1);
        QTest::mousePress(&chip, Qt::LeftButton, {}, onCross(chip)); // let go elsewhere: thought better of it
        QTest::mouseRelease(&chip, Qt::LeftButton, {}, {20, chip.height() / 2});
        QCOMPARE(removed.size(), 1);
    }

    void keysEditAndRemove()
    {
        FilterChip chip(kGenres);
        QSignalSpy clicked(&chip, &FilterChip::clicked);
        QSignalSpy removed(&chip, &FilterChip::removed);
        QTest::keyClick(&chip, Qt::Key_Return);
        QTest::keyClick(&chip, Qt::Key_Space);
        QCOMPARE(clicked.size(), 2);
        QTest::keyClick(&chip, Qt::Key_Delete);
        QTest::keyClick(&chip, Qt::Key_Backspace);
        QCOMPARE(removed.size(), 2);
    }

    void longSentencesAreCutAndToldByTheToolTip()
    {
        const FilterChip chip({{QStringLiteral("Tag: "), false}, {QString(200, u'<'), true}});
        QCOMPARE(chip.sizeHint().width(), scaled(FilterChip::kMaximumWidth));
        QVERIFY(chip.toolTip().contains(QStringLiteral("&lt;"))); // text of the file, not markup
    }

    void chipsWrap()
    {
        QWidget window;
        auto* flow = new FlowLayout(&window, 8);
        QList<FilterChip*> chips;
        for (int i = 0; i < 6; ++i) {
            chips.append(new FilterChip(kGenres));
            flow->addWidget(chips.last());
        }
        const int chipWidth = chips[0]->sizeHint().width();
        window.resize(3 * chipWidth + 2 * 8, 200);
        window.show();
        QCOMPARE(chips[2]->y(), chips[0]->y());
        QCOMPARE(chips[3]->x(), chips[0]->x());
        QCOMPARE(chips[3]->y(), chips[0]->y() + scaled(24) + 8);
        QCOMPARE(flow->heightForWidth(3 * chipWidth + 16), 2 * scaled(24) + 8);
        QCOMPARE(flow->heightForWidth(3 * chipWidth + 15), 3 * scaled(24) + 2 * 8);
        chips[1]->hide(); // hidden items leave no hole
        QCOMPARE(flow->heightForWidth(5 * chipWidth + 4 * 8), scaled(24));
    }

    void emptyFlowTakesNoRoom()
    {
        QWidget window;
        auto* flow = new FlowLayout(&window);
        QCOMPARE(flow->heightForWidth(100), 0);
        QCOMPARE(flow->takeAt(0), nullptr);
    }
};

QTEST_MAIN(FilterChipTest)
#include "filter_chip_test.moc"
