// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/scatter_pane.h"

#include "charts/chart_menu.h"
#include "clustering/neighbours.h"
#include "explorer/explorer_state.h"
#include "explorer/wording.h"
#include "tabs/clusters/cluster_scene.h"
#include "tabs/clusters/legend_strip.h"
#include "tabs/clusters/scatter_fields.h"
#include "tabs/clusters/scatter_legends.h"
#include "tabs/clusters/scatter_tools.h"
#include "theme/icons.h"
#include "theme/numbers.h"
#include "widgets/empty_state.h"
#include "widgets/stale_bar.h"
#include "widgets/themed_label.h"

#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace marquee {
namespace {

constexpr std::size_t kNeighbours = 10;

} // namespace

ScatterPane::ScatterPane(ExplorerState& state, QWidget* parent)
    : QWidget(parent), m_state(state), m_tools(new ScatterTools), m_fields(new ScatterFields), m_stale(new StaleBar),
      m_scatter(new ClusterScatter), m_empty(new EmptyState({})), m_legend(new LegendStrip),
      m_footer(new ThemedLabel({}, FontRole::Footer, &Theme::text3))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addWidget(m_fields);
    column->addWidget(m_stale);
    column->addWidget(m_scatter, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_legend);
    m_footer->setContentsMargins(12, 0, 12, 6);
    column->addWidget(m_footer);
    m_scatter->setHoverWords([this](TitleId title) { return hoverWords(title); });

    auto* share = m_tools->addTool(tr("Copy or export the scatter"), icon(IconName::Export));
    connect(share, &QToolButton::clicked, this, [this, share] {
        QMenu menu;
        fillChartMenu(menu, *m_scatter);
        menu.exec(share->mapToGlobal(QPoint(0, share->height())));
    });
    connect(m_tools, &ScatterTools::toolChosen, m_scatter, &ClusterScatter::setTool);
    connect(m_tools, &ScatterTools::resetRequested, m_scatter, &ClusterScatter::resetView);
    connect(m_tools, &ScatterTools::centroidsToggled, m_scatter, &ClusterScatter::setBadgesShown);
    connect(m_tools, &ScatterTools::hullsToggled, m_scatter, &ClusterScatter::setHullsShown);
    connect(m_tools, &ScatterTools::modeChosen, m_scatter, &ClusterScatter::setSelectionMode);
    connect(m_fields, &ScatterFields::axesChosen, this, [this] { showScene(false); });
    connect(m_fields, &ScatterFields::looksChosen, this, [this] { showScene(true); });
    connect(m_scatter, &ClusterScatter::toolChanged, m_tools, &ScatterTools::setTool);
    connect(m_scatter, &ClusterScatter::picked, &m_state, [this](TitleId title) { m_state.setCurrent(title); });
    connect(m_scatter, &ClusterScatter::emptyClicked, &m_state, [this] { m_state.setCurrent({}); });
    connect(m_scatter, &ClusterScatter::selected, this, &ScatterPane::changeSelection);
    followState();
    showClustering();
}

void ScatterPane::followState()
{
    connect(m_stale, &StaleBar::recomputeRequested, &m_state,
            [this] { m_state.runClustering(m_state.clusteringDraft()); });
    connect(m_stale, &StaleBar::revertRequested, &m_state,
            [this] { m_state.setClusteringDraft(m_state.clusteringOptions()); });
    connect(&m_state, &ExplorerState::clusteringChanged, this, &ScatterPane::showClustering);
    connect(&m_state.clusterJob(), &Job::started, this, &ScatterPane::showClustering);
    connect(&m_state.clusterJob(), &Job::finished, this, &ScatterPane::showClustering);
    connect(&m_state, &ExplorerState::clusteringDraftChanged, this, &ScatterPane::showStale);
    connect(&m_state, &ExplorerState::clusterNamesChanged, this, &ScatterPane::showLegend);
    connect(&m_state, &ExplorerState::filterChanged, this, [this] { showScene(true); });
    connect(&m_state, &ExplorerState::selectionChanged, this, &ScatterPane::showSelection);
    connect(&m_state, &ExplorerState::currentChanged, this, &ScatterPane::showCurrent);
}

void ScatterPane::showClustering()
{
    const auto& clustering = m_state.clustering();
    showStale();
    m_scatter->setVisible(clustering != nullptr);
    m_tools->setEnabled(clustering != nullptr);
    m_fields->setEnabled(clustering != nullptr);
    m_footer->setVisible(clustering != nullptr);
    m_legend->setVisible(clustering && !m_legend->legends().empty());
    m_empty->setVisible(!clustering);
    m_empty->setSentence(!m_state.dataset()                 ? tr("No catalogue is open.")
                         : m_state.clusterJob().isRunning() ? tr("Clustering the titles…")
                                                            : tr("Not clustered yet: press Run clustering."));
    if (clustering.get() == m_shown)
        return;
    m_shown = clustering.get();
    if (!clustering)
        return;
    m_fields->setAxes(*clustering->data->catalogue, clusterAxes(*clustering));
    showScene(false);
}

void ScatterPane::showScene(bool keepView)
{
    const auto& clustering = m_state.clustering();
    if (!clustering)
        return;
    const ClusterAxis x = m_fields->xAxis();
    const ClusterAxis y = m_fields->yAxis();
    auto scene = makeClusterScene(*clustering, x, y, m_state.shown(), m_fields->colour());
    m_scatter->setPoints(scene.points, clusterAxisTitle(*clustering, x), clusterAxisTitle(*clustering, y), keepView);
    m_scatter->setBadges(std::move(scene.badges));
    m_points = scene.points;
    m_unclustered = scene.unclustered;
    m_withoutValue = scene.withoutValue;
    m_scatter->setHiddenClasses(m_hidden);
    m_shades = std::move(scene.shades);
    showCounts();
    showLegend();
    showSelection();
    showCurrent();
}

void ScatterPane::setHiddenClasses(const std::vector<bool>& hidden)
{
    m_hidden = hidden;
    m_scatter->setHiddenClasses(hidden);
    showCounts();
    showLegend();
}

void ScatterPane::showLegend()
{
    if (!m_state.clustering())
        return;
    std::vector<ChartLegend> legends;
    if (const auto colour = m_fields->colour()) {
        constexpr double kLong = 10000; // from here on rounded to a unit
        QStringList bounds;
        for (const double bound : m_shades.bounds)
            bounds << (std::abs(bound) < kLong ? measureText(*colour, bound) : compactText(bound));
        legends.push_back(shadeLegend(numberName(*m_state.dataset()->catalogue, *colour), m_shades, bounds));
    }
    ChartFoot foot{legends, m_footer->text()};
    if (!m_fields->colour())
        foot.legends.insert(foot.legends.begin(), clusterLegend(m_state, m_hidden));
    m_legend->setLegends(std::move(legends));
    m_scatter->setFoot(foot);
}

void ScatterPane::showCounts()
{
    if (!m_points || !m_state.clustering()) // the passports may tell of a closed file first
        return;
    const auto hidden = std::count_if(m_points->classes.begin(), m_points->classes.end(), [this](std::int16_t c) {
        return c >= 0 && static_cast<std::size_t>(c) < m_hidden.size() && m_hidden[static_cast<std::size_t>(c)];
    });
    const auto points = static_cast<qint64>(m_points->size());
    QString text =
        tr("%1 drawn of %2")
            .arg(integerText(points - hidden), integerText(static_cast<qint64>(m_state.dataset()->all().size())));
    if (hidden > 0)
        text += tr(" · %1 in hidden clusters").arg(integerText(hidden));
    if (m_unclustered > 0)
        text += (m_fields->colour() ? tr(" · %1 unrated, not clustered") : tr(" · %1 unrated in grey, not clustered"))
                    .arg(integerText(static_cast<qint64>(m_unclustered)));
    if (m_withoutValue > 0)
        text += tr(" · %1 without a value on an axis").arg(integerText(static_cast<qint64>(m_withoutValue)));
    m_footer->setText(text);
}

void ScatterPane::showSelection()
{
    m_scatter->setMarked(m_state.selection().ids);
}

void ScatterPane::showCurrent()
{
    const auto& clustering = m_state.clustering();
    const auto current = m_state.current();
    if (!clustering || !current) {
        m_scatter->setPinned({}, {}, {});
        return;
    }
    TitleIds neighbours;
    for (const auto& neighbour : nearestTitles(*clustering->features, *current, kNeighbours))
        neighbours.push_back(neighbour.title);
    m_scatter->setPinned(current, fromUtf8(m_state.dataset()->catalogue->title(*current)), neighbours);
}

void ScatterPane::showStale()
{
    m_stale->setVisible(m_state.clustering() && m_state.clusteringStale());
    m_stale->setSentence(tr("Stale: the set-up or the data changed after this run."));
}

void ScatterPane::changeSelection(const TitleIds& titles, SelectionMode mode)
{
    m_state.select(combinedSelection(m_state.selection().ids, titles, mode), m_scatter->tool() == ScatterTool::Lasso
                                                                                 ? tr("Lasso in the scatter")
                                                                                 : tr("Rectangle in the scatter"));
}

ClusterScatter::HoverWords ScatterPane::hoverWords(TitleId title) const
{
    const Dataset& dataset = *m_state.dataset();
    const Catalogue& catalogue = *dataset.catalogue;
    ClusterScatter::HoverWords words;
    words.name = fromUtf8(catalogue.title(title));
    if (const auto year = catalogue.releaseYear(title))
        words.name += QStringLiteral(" %1").arg(*year);
    const int cluster = m_state.clusterOf(title);
    const QString segment = cluster < 0 ? tr("no rating, not clustered")
                                        : tr("%1, %2").arg(QString::number(cluster + 1), m_state.clusterName(cluster));
    words.value = tr("%1\n%2\nscore %3, %4 votes")
                      .arg(fromUtf8(catalogue.list(ListField::Genres).joined(title)), segment,
                           measureText(Measure::WeightedScore, dataset.numbers(Measure::WeightedScore)[title.row]),
                           dataset.has(Measure::ImdbVotes)
                               ? measureText(Measure::ImdbVotes, dataset.numbers(Measure::ImdbVotes)[title.row])
                               : missingText());
    if (const auto colour = m_fields->colour())
        words.value += QStringLiteral("\n%1 %2").arg(numberName(catalogue, *colour),
                                                     measureText(*colour, dataset.numbers(*colour)[title.row]));
    return words;
}

} // namespace marquee
