// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/recommend/limits_panel.h"

#include "ui/tabs/recommend/recommend_fixture.h"
#include "widgets/filter_chip.h"

#include <QMenu>
#include <QTimer>

#include <cmath>
#include <memory>

using namespace marquee;

namespace {

constexpr int kTitles = 60;

} // namespace

class LimitsPanelTest : public QObject
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

    void onlyFilmsStayWithinTheLimit()
    {
        chooseLimit(QStringLiteral("Type: Film"));
        QCOMPARE(state().pickDesk().options().limits.type, std::optional(TitleType::Film));
        QVERIFY(!picks().empty());
        for (const Pick& pick : picks())
            QCOMPARE(m_data->catalogue->type(pick.title), TitleType::Film);
        QCOMPARE(chips().size(), 1);
        QCOMPARE(chips()[0]->accessibleName(), QStringLiteral("Type: Film"));
        chips()[0]->setFocus();
        QTest::keyClick(chips()[0], Qt::Key_Delete);
        QVERIFY(!state().pickDesk().options().limits.type);
        QCOMPARE(chips().size(), 0);
        QVERIFY(std::any_of(picks().begin(), picks().end(), [this](const Pick& pick) {
            return m_data->catalogue->type(pick.title) == TitleType::Series;
        }));
    }

    void severalLimitsHoldTogether()
    {
        chooseLimit(QStringLiteral("Type: Series"));
        chooseLimit(QStringLiteral("Rated only"));
        QCOMPARE(chips().size(), 2);
        QVERIFY(!picks().empty());
        for (const Pick& pick : picks()) {
            QCOMPARE(m_data->catalogue->type(pick.title), TitleType::Series);
            QVERIFY(!std::isnan(m_data->scores->weightedScore[pick.title.row]));
        }
        QVERIFY(m_shown->says(QStringLiteral("%1 of 60 titles may be picked").arg(tab().list()->candidates)));
    }

    void limitsNobodyMeetsAreExplained()
    {
        PickOptions options;
        options.limits.yearMin = 2090;
        state().pickDesk().setOptions(options);
        QVERIFY(m_shown->says(QStringLiteral("No title lies within the hard limits")));
        QVERIFY(m_shown->says(QStringLiteral("0 of 60 titles may be picked")));
        QVERIFY(!m_shown->button(QStringLiteral("Copy"))->isEnabled());
        chips()[0]->setFocus();
        QTest::keyClick(chips()[0], Qt::Key_Backspace);
        QVERIFY(m_shown->view().isVisible());
        QVERIFY(m_shown->button(QStringLiteral("Copy"))->isEnabled());
    }

private:
    ExplorerState& state() const { return m_shown->state; }
    RecommendTab& tab() const { return m_shown->tab; }
    const std::vector<Pick>& picks() const { return m_shown->picks(); }

    QList<FilterChip*> chips() const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return tab().findChildren<FilterChip*>();
    }

    /// Opens the menu of limits and chooses an entry by key.
    void chooseLimit(const QString& text) const
    {
        bool chosen = false;
        QTimer::singleShot(0, qApp, [&] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            QVERIFY(menu);
            for (QAction* action : menu->actions())
                if (action->text() == text)
                    menu->setActiveAction(action);
            chosen = menu->activeAction() != nullptr;
            QTest::keyClick(menu, chosen ? Qt::Key_Return : Qt::Key_Escape);
        });
        QTest::mouseClick(m_shown->button(QStringLiteral("Add")), Qt::LeftButton);
        QVERIFY(chosen);
    }

    DatasetPtr m_data;
    std::unique_ptr<test::RecommendFixture> m_shown;
};

QTEST_MAIN(LimitsPanelTest)
#include "limits_panel_test.moc"
