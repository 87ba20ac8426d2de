// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/check_list.h"

#include "theme/theme.h"
#include "widgets/check_list_row.h"
#include "widgets/link_button.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QtTest>

using namespace marquee;

namespace {

QList<CheckListItem> genres(int count, const QList<int>& checked = {})
{
    QList<CheckListItem> items;
    for (int i = 0; i < count; ++i)
        items.append({QStringLiteral("genre %1").arg(i), 1000 - i, checked.contains(i)});
    return items;
}

} // namespace

class CheckListTest : public QObject
{
    Q_OBJECT
private slots:
    void longLabelsTakeTheRoomOfTheBars()
    {
        CheckList list;
        list.setItems({{QStringLiteral("A name far longer than its place beside a bar"), 12, false}});
        list.resize(232, list.sizeHint().height());
        list.show();
        const auto* row = list.findChild<CheckListRow*>();
        const auto ends = [&] { // the last column with ink left of the count
            const QImage image = list.grab().toImage();
            const QRgb back = image.pixel(image.width() / 2, 0);
            int last = 0;
            for (int x = 0; x < image.width() - 30; ++x)
                for (int y = 6; y < row->height() - 6; ++y)
                    if (image.pixel(x, y) != back)
                        last = x;
            return last;
        };
        const int withBars = ends();
        list.setBars(false);
        QVERIFY(ends() != withBars);
        list.setBars(true);
        QCOMPARE(ends(), withBars);
    }

    void initTestCase() { applyTheme(*qApp, ThemeKind::Light); }

    void showsTheFirstAndTheTicked()
    {
        CheckList list(6);
        list.setItems(genres(28, {20}));
        QCOMPARE(list.itemCount(), 28);
        QCOMPARE(list.shownCount(), 7);
        QCOMPARE(list.findChild<LinkButton*>()->text(), QStringLiteral("21 more"));
        QCOMPARE(list.checkedLabels(), QStringList{QStringLiteral("genre 20")});
    }

    void linkOpensAndClosesTheRest()
    {
        CheckList list(6);
        list.setItems(genres(28));
        list.show();
        auto* link = list.findChild<LinkButton*>();
        QTest::mouseClick(link, Qt::LeftButton);
        QCOMPARE(list.shownCount(), 28);
        QTest::mouseClick(link, Qt::LeftButton);
        QCOMPARE(list.shownCount(), 6);
    }

    void shortListsHaveNoLink()
    {
        CheckList list(6);
        list.setItems(genres(6));
        QVERIFY(list.findChild<LinkButton*>()->isHidden());
        list.setItems({});
        QCOMPARE(list.shownCount(), 0);
    }

    void tickingTellsAll()
    {
        CheckList list(6);
        list.setItems(genres(4));
        list.show();
        QSignalSpy changed(&list, &CheckList::checkedChanged);
        QSignalSpy toggled(&list, &CheckList::itemToggled);
        const auto rows = list.findChildren<CheckListRow*>();
        QTest::mouseClick(rows[2], Qt::LeftButton, {}, {rows[2]->width() - 10, 12}); // the count belongs to the row
        QTest::keyClick(rows[0], Qt::Key_Space);
        QCOMPARE(changed.last().first().toStringList(),
                 (QStringList{QStringLiteral("genre 0"), QStringLiteral("genre 2")}));
        QCOMPARE(toggled.first().at(0).toInt(), 2);
    }

    void fillingAnewIsSilentAndKeepsRows()
    {
        CheckList list(6);
        list.setItems(genres(5));
        const auto before = list.findChildren<CheckListRow*>();
        QSignalSpy changed(&list, &CheckList::checkedChanged);
        list.setItems(genres(5, {1}));
        QCOMPARE(list.findChildren<CheckListRow*>(), before);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(list.checkedLabels().size(), 1);
        list.setItems(genres(2));
        QCOMPARE(list.itemCount(), 2);
    }

    void readersHearLabelAndCount()
    {
        CheckList list;
        list.setItems({{QStringLiteral("Drama"), 6358, true}});
        QAccessibleInterface* of = QAccessible::queryAccessibleInterface(list.findChild<CheckListRow*>());
        QCOMPARE(of->role(), QAccessible::CheckBox);
        QVERIFY(of->state().checked);
        QCOMPARE(of->text(QAccessible::Name), QStringLiteral("Drama, 6,358 titles"));
    }
};

QTEST_MAIN(CheckListTest)
#include "check_list_test.moc"
