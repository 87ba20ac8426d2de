// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clustering/clustering.h"
#include "explorer/job.h"

#include <QWidget>

#include <memory>

namespace marquee {

class ChartCard;
class ChartView;
class ExplorerState;
class LinkButton;

/// The principal components of the features that are clustered: how much each explains, and what the chosen one is made
/// of. A click on a component lists its loadings and wants it on the scatter's horizontal axis, with Ctrl on the
/// vertical one; the links in the bar want the same. Computed in a worker, and only while it is shown.
class ComponentsPane final : public QWidget
{
    Q_OBJECT
public:
    explicit ComponentsPane(ExplorerState& state, QWidget* parent = nullptr);

    ChartView& scree() const noexcept;
    ChartView& loadings() const noexcept;
    /// What belongs in the bar over the view: the links that put the chosen component on an axis.
    QWidget& tools() const noexcept { return *m_tools; }
    /// Components on the scatter's axes, -1 for an axis that shows another number.
    void setAxes(int onX, int onY);

signals:
    void axisWanted(int component, Qt::Orientation axis); ///< of those the scatter has on offer

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void outdate(); ///< computes the components again, now or when next shown
    void refresh();
    void showCharts();
    void showLinks();
    void choose(const std::vector<std::size_t>& marks, bool add);
    int offered() const; ///< how many components the scatter's axes can show

    ExplorerState& m_state;
    ChartCard* m_scree;
    ChartCard* m_loadings;
    QWidget* m_tools;
    LinkButton* m_toX;
    LinkButton* m_toY;
    std::shared_ptr<const Pca> m_pca; ///< on screen; of m_clustering
    ClusteringPtr m_clustering;
    int m_chosen = 0;
    int m_onX = 0, m_onY = 1;
    bool m_outdated = true;
    Job m_job;
};

} // namespace marquee
