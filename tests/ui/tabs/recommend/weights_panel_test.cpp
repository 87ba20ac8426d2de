// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/recommend/weights_panel.h"

#include "tabs/recommend/part_groups.h"
#include "theme/numbers.h"
#include "ui/mouse_gestures.h"
#include "ui/tabs/recommend/recommend_fixture.h"
#include "widgets/number_field.h"

#include <QSignalSpy>

#include <cmath>
#include <map>
#include <memory>

using namespace marquee;

namespace {

constexpr int kTitles = 60;

} // namespace

class WeightsPanelTest : public QObject
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

    void aSliderReRanksAtOnce()
    {
        const TitleIds before = test::titlesOf(*tab().list());
        auto* audience = m_shown->slider(QStringLiteral("Audience"));
        const int start = audience->value();
        audience->setFocus();
        QTest::keyClick(audience, Qt::Key_Right);
        QCOMPARE(audience->value(), start + 1);
        QVERIFY(state().pickDesk().options().weights);
        QVERIFY(m_shown->listIsFresh());
        QTest::keyClick(audience, Qt::Key_End);
        QCOMPARE(audience->value(), audience->maximum());
        QVERIFY(m_shown->listIsFresh());
        QVERIFY(test::titlesOf(*tab().list()) != before);
        QVERIFY(m_shown->button(QStringLiteral("Own"))->isChecked());
        QTest::keyClick(audience, Qt::Key_Home); // back to the preset's weight
        QCOMPARE(audience->value(), start);
    }

    void movedCountsAgainstThePresetsOwnList()
    {
        for (const Pick& pick : picks())
            QCOMPARE(pick.moved, std::optional(0));
        std::map<std::uint32_t, int> before;
        for (const Pick& pick : picks())
            before[pick.title.row] = pick.rank;
        m_shown->press(QStringLiteral("Audience"), Qt::Key_End);
        int up = 0;
        for (const Pick& pick : picks()) {
            if (pick.moved && before.count(pick.title.row) > 0)
                QCOMPARE(*pick.moved, before[pick.title.row] - pick.rank);
            up += pick.moved.value_or(0) > 0 ? 1 : 0;
        }
        QVERIFY(up > 0);
    }

    void aReRankKeepsThePeekedPick()
    {
        QTest::mouseClick(m_shown->view().viewport(), Qt::LeftButton, {}, m_shown->row(3).center());
        const TitleId peeked = state().current().value();
        auto* era = m_shown->slider(QStringLiteral("Era"));
        era->setFocus();
        QTest::keyClick(era, Qt::Key_Right);
        QCOMPARE(state().current(), std::optional(peeked));
        const auto titles = test::titlesOf(*tab().list());
        const auto place = std::find(titles.begin(), titles.end(), peeked) - titles.begin();
        QVERIFY(place < static_cast<std::ptrdiff_t>(titles.size()));
        QCOMPARE(m_shown->view().currentIndex().row(), static_cast<int>(place));
    }

    void presetsFillTheSliders()
    {
        QTest::mouseClick(m_shown->button(QStringLiteral("Gems")), Qt::LeftButton);
        QCOMPARE(state().pickDesk().options().preset, Preset::Gems);
        QVERIFY(!state().pickDesk().options().weights);
        QVERIFY(m_shown->listIsFresh());
        const PartValues weights = presetWeights(Preset::Gems);
        for (const auto& group : partGroups())
            QCOMPARE(m_shown->slider(group.name)->value(),
                     static_cast<int>(std::lround(groupValue(group, weights) * 100)));
        m_shown->press(QStringLiteral("Era"), Qt::Key_End);
        QTest::mouseClick(m_shown->button(QStringLiteral("Similar")), Qt::LeftButton);
        QVERIFY(!state().pickDesk().options().weights);
        QVERIFY(m_shown->button(QStringLiteral("Similar"))->isChecked());
        QTest::mouseClick(m_shown->button(QStringLiteral("Own")), Qt::LeftButton);
        QVERIFY(state().pickDesk().options().weights);
    }

    void resetGoesBackToThePreset()
    {
        const TitleIds before = test::titlesOf(*tab().list());
        m_shown->press(QStringLiteral("Rarity"), Qt::Key_End);
        QTest::mouseClick(m_shown->button(QStringLiteral("Reset")), Qt::LeftButton);
        QCOMPARE(state().pickDesk().options(), PickOptions{});
        QCOMPARE(test::titlesOf(*tab().list()), before);
    }

    void noWeightAtAllKeepsTheLastList()
    {
        for (const auto& group : partGroups()) {
            auto* track = m_shown->slider(group.name);
            track->setFocus();
            for (int value = track->value(); value > 0; --value)
                QTest::keyClick(track, Qt::Key_Left);
        }
        QVERIFY(tab().list());
        QVERIFY(!picks().empty());
        QVERIFY(m_shown->view().isVisible());
    }

    void draggingKeepsAllSharesInStep()
    {
        SliderTrack* audience = m_shown->slider(QStringLiteral("Audience"));
        const int genres = m_shown->slider(QStringLiteral("Genres"))->value();
        const QString before = shareOf(QStringLiteral("Genres"));
        QSignalSpy told(&state().pickDesk(), &PickDesk::optionsChanged);
        bool inStep = true;
        connect(&state().pickDesk(), &PickDesk::optionsChanged, audience, [&] { inStep &= sumOfShares() == 100; });
        test::drag(*audience, {QPoint(8, 11), QPoint(audience->width() - 4, 11)});
        QVERIFY(told.count() > 5); // live, not at the end alone
        QVERIFY(inStep);
        QCOMPARE(sumOfShares(), 100);
        QCOMPARE(audience->value(), audience->maximum());
        QCOMPARE(m_shown->slider(QStringLiteral("Genres"))->value(), genres); // the handle stays, its share shrinks
        QVERIFY(shareOf(QStringLiteral("Genres")) != before);
        QVERIFY(m_shown->listIsFresh());
    }

    void diversityMovesNoWeight()
    {
        test::drag(*m_shown->slider(QStringLiteral("Audience")), {QPoint(8, 11), QPoint(70, 11)});
        std::map<QString, std::pair<int, QString>> before;
        for (const auto& group : partGroups())
            before[group.name] = {m_shown->slider(group.name)->value(), shareOf(group.name)};
        SliderTrack* diversity = m_shown->slider(QStringLiteral("Diversity"));
        const double lambda = state().pickDesk().options().lambda;
        test::drag(*diversity, {QPoint(20, 11), QPoint(diversity->width() - 10, 11)});
        QVERIFY(state().pickDesk().options().lambda < lambda);
        for (const auto& group : partGroups()) {
            QCOMPARE(m_shown->slider(group.name)->value(), before[group.name].first);
            QCOMPARE(shareOf(group.name), before[group.name].second);
        }
    }

    void aShareTypedIsTheShare()
    {
        auto* field = fieldOf(QStringLiteral("Quality"));
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("50"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(shareOf(QStringLiteral("Quality")), percentText(0.5));
        QCOMPARE(sumOfShares(), 100);
        QVERIFY(m_shown->listIsFresh());
    }

    void aFieldLeftAsItWasChangesNothing()
    {
        for (const auto& group : partGroups()) {
            fieldOf(group.name)->setFocus();
            QTest::keyClick(fieldOf(group.name), Qt::Key_Return);
        }
        QVERIFY(!state().pickDesk().options().weights);
    }

    void theSegmentPresetFitsItsSlider()
    {
        QTest::mouseClick(m_shown->button(QStringLiteral("Segment")), Qt::LeftButton);
        QCOMPARE(shareOf(QStringLiteral("Cluster")), percentText(0.88));
        QCOMPARE(m_shown->slider(QStringLiteral("Cluster"))->value(), 88);
    }

    void theLastWeightCannotGo()
    {
        for (const auto& group : partGroups())
            test::drag(*m_shown->slider(group.name), {QPoint(60, 11), QPoint(0, 11)});
        int left = 0;
        for (const auto& group : partGroups())
            left += m_shown->slider(group.name)->value() > 0 ? 1 : 0;
        QCOMPARE(left, 1);
        QCOMPARE(sumOfShares(), 100);
        QVERIFY(m_shown->listIsFresh());
    }

    void diversityIsTold()
    {
        auto* track = m_shown->slider(QStringLiteral("Diversity"));
        track->setFocus();
        const double before = state().pickDesk().options().lambda;
        QTest::keyClick(track, Qt::Key_Right);
        QVERIFY(state().pickDesk().options().lambda < before);
        QVERIFY(m_shown->says(QStringLiteral("List diversity")));
        QVERIFY(m_shown->listIsFresh());
    }

private:
    ExplorerState& state() const { return m_shown->state; }
    RecommendTab& tab() const { return m_shown->tab; }
    const std::vector<Pick>& picks() const { return m_shown->picks(); }

    NumberField* fieldOf(const QString& group) const
    {
        return m_shown->slider(QStringLiteral("Weight of ") + group)->parentWidget()->findChild<NumberField*>();
    }
    QString shareOf(const QString& group) const { return fieldOf(group)->text(); }
    int sumOfShares() const
    {
        int sum = 0;
        for (const auto& group : partGroups())
            sum += static_cast<int>(numberIn(shareOf(group.name)).value());
        return sum;
    }

    DatasetPtr m_data;
    std::unique_ptr<test::RecommendFixture> m_shown;
};

QTEST_MAIN(WeightsPanelTest)
#include "weights_panel_test.moc"
