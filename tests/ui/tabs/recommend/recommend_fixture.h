// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tabs/recommend/picks_view.h"
#include "tabs/recommend/recommend_tab.h"
#include "ui/mainwindow/window_fixture.h"
#include "widgets/segment.h"
#include "widgets/slider_track.h"

#include <QAbstractButton>
#include <QLabel>
#include <QListView>
#include <QTest>

#include <algorithm>

namespace marquee::test {

constexpr TitleId kAsked{6}; ///< whose picks a fixture shows

inline TitleIds titlesOf(const PickList& list)
{
    TitleIds titles;
    for (const Pick& pick : list.picks)
        titles.push_back(pick.title);
    return titles;
}

/// The Recommend tab on screen with picks for one title of a small catalogue.
struct RecommendFixture
{
    explicit RecommendFixture(DatasetPtr data) : tab(state)
    {
        applyTheme(*qApp, ThemeKind::Light);
        tab.resize(1200, 900);
        tab.show();
        state.setDataset(std::move(data));
    }

    bool waitForPicks()
    {
        if (!QTest::qWaitForWindowExposed(&tab) ||
            !QTest::qWaitFor([this] { return state.clustering() && state.recommender() && !state.busy(); }, 60000))
            return false;
        state.setCurrent(kAsked);
        return tab.list() != nullptr;
    }

    const std::vector<Pick>& picks() const { return tab.list()->picks; }
    QListView& view() const { return tab.picksView().list(); }
    QRect row(int number) const { return view().visualRect(view().model()->index(number, 0)); }

    /// Whether the list is what the recommender says to the options in force.
    bool listIsFresh() const
    {
        const auto fresh = state.recommender()->picks(state.pickDesk().titles(), state.pickDesk().options()).value();
        return std::equal(picks().begin(), picks().end(), fresh.picks.begin(), fresh.picks.end(),
                          [](const Pick& a, const Pick& b) { return a.title == b.title && a.score == b.score; });
    }

    bool says(const QString& words) const
    {
        const auto labels = tab.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }

    QAbstractButton* button(const QString& text) const
    {
        for (auto* button : tab.findChildren<QAbstractButton*>())
            if (button->text() == text)
                return button;
        return nullptr;
    }

    SliderTrack* slider(const QString& name) const
    {
        for (auto* track : tab.findChildren<SliderTrack*>())
            if (track->accessibleName().contains(name))
                return track;
        return nullptr;
    }

    void press(const QString& slider, Qt::Key key) const
    {
        SliderTrack* track = this->slider(slider);
        track->setFocus();
        QTest::keyClick(track, key);
    }

    ExplorerState state;
    RecommendTab tab;
};

} // namespace marquee::test
