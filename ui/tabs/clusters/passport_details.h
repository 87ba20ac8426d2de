// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clustering/clustering.h"

#include <QWidget>

#include <vector>

class QMenu;
class QVBoxLayout;

namespace marquee {

class ExplorerState;
class LinkLine;
class WrapLabel;

/// What a cluster is like: how far it can be trusted, figures, mean scores with intervals, its profile against the
/// catalogue, what sets it apart, its central and boundary titles, what it is not. A click on a title selects it.
class PassportDetails final : public QWidget
{
    Q_OBJECT
public:
    PassportDetails(ExplorerState& state, int cluster, QWidget* parent = nullptr);

    /// The mean Jaccard index of the cluster over repeats; NaN: not tried.
    void setTrust(double jaccard);

signals:
    void showTitlesRequested();
    void keepOnlyRequested();
    void renameRequested();
    void compareRequested();
    void mergeRequested(int other); ///< with this cluster

private:
    void addFigures();
    void addMeans();
    void addProfile();
    void addFacts();
    void addTitles();
    void addButtons();
    void fillMergeMenu(QMenu& menu);
    void addHeading(const QString& text, const QString& tip = {});
    LinkLine* addTitle(TitleId title, const QString& reason);
    void nameNeighbours();

    struct Neighbour
    {
        LinkLine* line;
        int cluster;
    };

    ExplorerState& m_state;
    ClusteringPtr m_clustering;
    const ClusterProfile& m_profile;
    QVBoxLayout* m_column;
    WrapLabel* m_trust;
    std::vector<Neighbour> m_neighbours; ///< of the boundary titles
};

} // namespace marquee
