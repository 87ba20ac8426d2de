// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/scatter/point_layer.h"
#include "tabs/clusters/clusters_tab.h"
#include "tabs/clusters/passport_header.h"
#include "tabs/clusters/passport_list.h"
#include "tabs/clusters/scatter_pane.h"
#include "ui/mainwindow/window_fixture.h"
#include "ui/mouse_gestures.h"

#include <QAbstractButton>
#include <QTest>

#include <cstdlib>
#include <limits>

namespace marquee::test {

/// The Clusters tab on screen over a small clustered catalogue.
struct ClustersFixture
{
    explicit ClustersFixture(DatasetPtr data, const QSize& size = {1440, 900}) : tab(state)
    {
        tab.resize(size);
        tab.show();
        state.setDataset(std::move(data));
    }

    bool waitForWork()
    {
        return QTest::qWaitForWindowExposed(&tab) &&
               QTest::qWaitFor([this] { return state.clustering() && state.recommender() && !state.busy(); }, 60000);
    }

    ClusterScatter& scatter() const { return tab.scatterPane().scatter(); }
    QWidget& canvas() const { return *scatter().viewport(); }
    PassportHeader* header(int cluster) const { return tab.passports().findChildren<PassportHeader*>().value(cluster); }
    QPoint nameOf(int cluster) const { return {60, header(cluster)->height() / 2}; }

    /// The visible button with this text, or this accessible name.
    QAbstractButton* button(const QString& text) const
    {
        for (auto* button : tab.findChildren<QAbstractButton*>())
            if (button->isVisible() && (button->text() == text || button->accessibleName() == text))
                return button;
        return nullptr;
    }

    /// Titles of a cluster, ascending.
    TitleIds titlesOf(int cluster) const
    {
        TitleIds titles;
        for (const TitleId id : state.dataset()->all())
            if (state.clusterOf(id) == cluster)
                titles.push_back(id);
        return titles;
    }

    /// Distance in px from a title's point to the nearest other one.
    int room(TitleId title) const
    {
        const QPoint place = scatter().positionOf(title).value();
        int least = std::numeric_limits<int>::max();
        for (const TitleId other : scatter().layer().points()->titles)
            if (other != title)
                least = std::min(least, (scatter().positionOf(other).value() - place).manhattanLength());
        return least;
    }

    /// The title of a cluster that stands freest, -1: of any. A click on it cannot mean another.
    TitleId freestTitle(int cluster = -1) const
    {
        TitleId best{0};
        int most = -1;
        for (const TitleId title : scatter().layer().points()->titles) {
            if ((cluster < 0 || state.clusterOf(title) == cluster) && room(title) > most) {
                most = room(title);
                best = title;
            }
        }
        return best;
    }

    void click(TitleId title) const
    {
        QTest::mouseClick(&canvas(), Qt::LeftButton, {}, scatter().positionOf(title).value());
    }

    ExplorerState state;
    ClustersTab tab;
};

} // namespace marquee::test
