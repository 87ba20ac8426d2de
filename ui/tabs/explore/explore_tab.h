// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/catalogue/catalogue_chart.h"
#include "charts/chart_source.h"

#include <QWidget>

#include <map>
#include <vector>

namespace marquee {

class ChartCard;
class ChartGrid;
class EmptyState;
class ExploreBar;
class ExplorerState;

/// The charts of the titles shown, with the selected ones in accent over them. Filters and selections of every view
/// show at once; a click on a mark selects the titles behind it. Only charts in sight are computed.
class ExploreTab final : public QWidget
{
    Q_OBJECT
public:
    explicit ExploreTab(ExplorerState& state, QWidget* parent = nullptr);

    /// The charts chosen, for menus and reports; drawn from the titles shown at the moment of the call to make().
    std::vector<NamedChart> charts() const;
    QStringList chosenCharts() const;
    void setChosenCharts(const QStringList& ids);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Shown
    {
        CatalogueChartKind kind;
        ChartCard* card = nullptr;
        CatalogueChart chart; ///< its drawing has gone to the card
        bool outdated = true;
    };

    void readFile();
    void layOutCards();
    void outdate();
    void refreshInSight();
    void refresh(Shown& shown);
    void choose(const Shown& shown, const std::vector<std::size_t>& marks, bool add);
    const CatalogueChartKind& kindOf(const QString& id) const;
    Shown& shownOf(const QString& id);
    ChartInput input() const;
    void readClusters();

    ExplorerState& m_state;
    ExploreBar* m_bar;
    ChartGrid* m_grid;
    EmptyState* m_empty;
    std::vector<CatalogueChartKind> m_kinds; ///< that the open file has
    std::map<QString, Shown> m_shown;        ///< by id; a chart once shown keeps its card
    std::shared_ptr<const TitleIds> m_ids, m_selected;
    std::vector<int> m_clusterOfTitle;
    QStringList m_clusterNames;
};

} // namespace marquee
