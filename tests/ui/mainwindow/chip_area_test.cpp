// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/chip_area.h"

#include "theme/theme.h"
#include "widgets/dense_button.h"
#include "widgets/filter_chip.h"

#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <set>

using namespace marquee;

namespace {

constexpr int kChips = 9;

} // namespace

class ChipAreaTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeKind::Light); }

    void init()
    {
        m_area = std::make_unique<ChipArea>();
        m_area->resize(360, 80);
        m_area->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_area.get()));
        m_chips.clear();
        for (int i = 0; i < kChips; ++i)
            m_chips.append(new FilterChip({{QStringLiteral("Genre %1: ").arg(i)}, {QStringLiteral("Drama"), true}}));
        m_area->setChips(m_chips);
    }

    void whatHasNoRoomInTwoLinesStandsInTheMenu()
    {
        const auto rest = m_area->chipsInMenu();
        QVERIFY(!rest.isEmpty() && rest.size() < kChips - 2);
        QVERIFY(m_area->moreButton().isVisible());
        QCOMPARE(m_area->moreButton().text(), QStringLiteral("+%1 more").arg(rest.size()));
        QCOMPARE(rest.last(), m_chips.last());
        QApplication::processEvents();
        std::set<int> lines;
        for (const FilterChip* chip : m_chips)
            if (chip->isVisible())
                lines.insert(chip->geometry().center().y());
        QCOMPARE(lines.size(), std::size_t{2});
        QVERIFY(m_area->rect().contains(m_area->moreButton().geometry()));
    }

    void aWiderAreaShowsAll()
    {
        m_area->resize(1600, 80);
        QTRY_VERIFY(m_area->chipsInMenu().isEmpty());
        QVERIFY(!m_area->moreButton().isVisible());
        m_area->resize(360, 80);
        QTRY_VERIFY(!m_area->chipsInMenu().isEmpty());
    }

    void theMenuEditsAndRemoves()
    {
        FilterChip* last = m_chips.last();
        QSignalSpy edited(last, &FilterChip::clicked);
        QSignalSpy removed(last, &FilterChip::removed);
        QMenu* menu = m_area->moreButton().menu();
        emit menu->aboutToShow();
        QCOMPARE(menu->actions().size(), m_area->chipsInMenu().size());
        QCOMPARE(menu->actions().last()->text(), last->accessibleName());
        const QMenu* entry = menu->actions().last()->menu();
        QVERIFY(entry);
        entry->actions().at(0)->trigger();
        QCOMPARE(edited.count(), 1);
        entry->actions().at(1)->trigger();
        QCOMPARE(removed.count(), 1);
    }

private:
    std::unique_ptr<ChipArea> m_area;
    QList<FilterChip*> m_chips;
};

QTEST_MAIN(ChipAreaTest)
#include "chip_area_test.moc"
