// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clustering/silhouette_bands.h"
#include "explorer/job.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace marquee {

class ChartCard;
class ChartView;
class ExplorerState;
class LinkButton;

/// The silhouette plot of the clustering, of the titles that pass the filter: a bar selects its titles, a name its
/// cluster, the figure below 0 those closer to another cluster. Put in order in a worker, and only while it is shown.
class SilhouettePane final : public QWidget
{
    Q_OBJECT
public:
    explicit SilhouettePane(ExplorerState& state, QWidget* parent = nullptr);

    ChartView& view() const noexcept;
    /// What belongs in the bar over the view: the link to all titles closer to another cluster.
    QWidget& tools() const noexcept { return *m_tools; }
    /// Clusters hidden by the passports get no band; whatever else counts here leaves them out too.
    void setHiddenClasses(const std::vector<bool>& hidden);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void outdate(); ///< computes the bands again, now or when next shown
    void refresh();
    void showChart();
    void choose(const std::vector<std::size_t>& marks, bool add);
    void selectCloserElsewhere();

    ExplorerState& m_state;
    ChartCard* m_card;
    QWidget* m_tools;
    LinkButton* m_closer;
    std::shared_ptr<const SilhouetteBands> m_bands; ///< on screen; of m_clustering
    ClusteringPtr m_clustering;
    std::vector<bool> m_hidden; ///< by cluster id; empty: none
    bool m_outdated = true;
    Job m_job;
};

} // namespace marquee
