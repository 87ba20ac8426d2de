// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/scatter_pane.h"

#include "charts/chart_menu.h"
#include "charts/scatter/point_layer.h"
#include "clustering/neighbours.h"
#include "explorer/explorer_state.h"
#include "explorer/wording.h"
#include "tabs/clusters/hidden_set.h"
#include "tabs/clusters/hover_fields.h"
#include "tabs/clusters/legend_strip.h"
#include "tabs/clusters/scatter_fields.h"
#include "tabs/clusters/scatter_legends.h"
#include "tabs/clusters/scatter_menu.h"
#include "tabs/clusters/scatter_tools.h"
#include "theme/icons.h"
#include "theme/numbers.h"
#include "widgets/empty_state.h"
#include "widgets/stale_bar.h"
#include "widgets/themed_label.h"

#include <QGuiApplication>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace marquee {
namespace {

constexpr std::size_t kNeighbours = 10;

} // namespace

ScatterPane::ScatterPane(ExplorerState& state, QWidget* parent)
    : QWidget(parent), m_state(state), m_tools(new ScatterTools), m_fields(new ScatterFields),
      m_menu(new ScatterMenu(state, this)), m_stale(new StaleBar), m_scatter(new ClusterScatter),
      m_empty(new EmptyState({})), m_legend(new LegendStrip),
      m_footer(new ThemedLabel({}, FontRole::Footer, &Theme::text3))
{
    m_hiddenLabels.assign(kLabelCodes, false);
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

    addMenus();
    connect(m_tools, &ScatterTools::toolChosen, m_scatter, &ClusterScatter::setTool);
    connect(m_tools, &ScatterTools::resetRequested, m_scatter, &ClusterScatter::resetView);
    connect(m_tools, &ScatterTools::centroidsToggled, m_scatter, &ClusterScatter::setBadgesShown);
    connect(m_tools, &ScatterTools::hullsToggled, m_scatter, &ClusterScatter::setHullsShown);
    connect(m_tools, &ScatterTools::modeChosen, m_scatter, &ClusterScatter::setSelectionMode);
    connect(m_fields, &ScatterFields::axesChosen, this, [this] { showScene(false); });
    connect(m_fields, &ScatterFields::looksChosen, this, &ScatterPane::chooseLooks);
    connect(m_legend, &LegendStrip::toggled, this,
            [this](std::size_t entry) { hideLabels(toggledHidden(hiddenEntries(), entry)); });
    connect(m_legend, &LegendStrip::isolated, this,
            [this](std::size_t entry) { hideLabels(isolatedHidden(hiddenEntries(), entry)); });
    connect(m_scatter, &ClusterScatter::toolChanged, m_tools, &ScatterTools::setTool);
    connect(m_scatter, &ClusterScatter::picked, &m_state, [this](TitleId title) { m_state.setCurrent(title); });
    connect(m_scatter, &ClusterScatter::emptyClicked, &m_state, [this] { m_state.setCurrent({}); });
    connect(m_scatter, &ClusterScatter::selected, this, &ScatterPane::changeSelection);
    followState();
    showClustering();
}

void ScatterPane::addMenus()
{
    auto* options =
        m_tools->addTool(tr("Options: hover card, density, names, jitter, movement"), icon(IconName::Options));
    connect(options, &QToolButton::clicked, this,
            [this, options] { m_menu->popup(options->mapToGlobal(QPoint(0, options->height()))); });
    connect(m_menu, &ScatterMenu::changed, this, &ScatterPane::applyOptions);
    applyOptions();
    auto* share = m_tools->addTool(tr("Copy or export the scatter"), icon(IconName::Export));
    connect(share, &QToolButton::clicked, this, [this, share] {
        QMenu menu;
        fillChartMenu(menu, *m_scatter);
        menu.exec(share->mapToGlobal(QPoint(0, share->height())));
    });
}

void ScatterPane::applyOptions()
{
    // Nobody watches where there is no screen.
    const bool seen = QGuiApplication::platformName() != QLatin1String("offscreen");
    const ScatterOptions& options = m_menu->options();
    m_scatter->setAnimated(options.animated && seen);
    m_scatter->setMode(options.mode);
    m_scatter->setLabelText({});
    if (options.labels)
        m_scatter->setLabelText([this](TitleId title) { return fromUtf8(m_scene.catalogue->title(title)); });
    if (options.jitter != m_scene.looks.jitter)
        showScene(true);
}

void ScatterPane::showJitter()
{
    const Catalogue& catalogue = *m_state.dataset()->catalogue;
    QStringList axes;
    if (m_scene.jitteredX)
        axes << clusterAxisName(catalogue, m_fields->xAxis());
    if (m_scene.jitteredY)
        axes << clusterAxisName(catalogue, m_fields->yAxis());
    m_scatter->setJitterNote(
        axes.isEmpty() ? QString()
                       : tr("Jitter: %1 moved by up to %2").arg(axes.join(QStringLiteral(", ")), decimalText(kJitter)));
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
    PointLooks looks = m_fields->looks();
    looks.jitter = m_menu->options().jitter;
    m_scene = makeClusterScene(*clustering, x, y, m_state.shown(), looks);
    showJitter();
    m_scatter->setPoints(m_scene.points, clusterAxisTitle(*clustering, x), clusterAxisTitle(*clustering, y), keepView);
    m_scatter->setBadges(m_scene.badges);
    m_scatter->setHiddenLabels(m_hiddenLabels);
    m_scatter->setHiddenClasses(m_hidden);
    showCounts();
    showLegend();
    showSelection();
    showCurrent();
    emit axesChanged();
}

void ScatterPane::showComponent(int component, Qt::Orientation axis)
{
    const ClusterAxis wanted{component, {}};
    ClusterAxis x = m_fields->xAxis(), y = m_fields->yAxis();
    ClusterAxis& target = axis == Qt::Horizontal ? x : y;
    ClusterAxis& other = axis == Qt::Horizontal ? y : x;
    if (other == wanted)
        other = target;
    target = wanted;
    m_fields->choose(x, y);
}

int ScatterPane::componentOn(Qt::Orientation axis) const
{
    return (axis == Qt::Horizontal ? m_fields->xAxis() : m_fields->yAxis()).component;
}

void ScatterPane::setHiddenClasses(const std::vector<bool>& hidden)
{
    m_hidden = hidden;
    m_scatter->setHiddenClasses(hidden);
    showCounts();
    showLegend();
}

void ScatterPane::chooseLooks()
{
    const PointLooks looks = m_fields->looks();
    if (looks.colour != m_scene.looks.colour)
        m_hiddenLabels.assign(kLabelCodes, false);
    showScene(true);
}

std::vector<bool> ScatterPane::hiddenEntries() const
{
    std::vector<bool> hidden;
    const std::size_t entries =
        m_scene.colours.names.size() + (m_scene.colours.anyOther ? 1 : 0) + (m_scene.colours.anyMissing ? 1 : 0);
    for (std::size_t entry = 0; entry < entries; ++entry)
        hidden.push_back(m_hiddenLabels.at(labelCode(m_scene.colours, entry)));
    return hidden;
}

void ScatterPane::hideLabels(const std::vector<bool>& hiddenEntries)
{
    for (std::size_t entry = 0; entry < hiddenEntries.size(); ++entry)
        m_hiddenLabels.at(labelCode(m_scene.colours, entry)) = hiddenEntries[entry];
    m_scatter->setHiddenLabels(m_hiddenLabels);
    showCounts();
    showLegend();
}

void ScatterPane::showLegend()
{
    if (!m_state.clustering())
        return;
    auto legends = sceneLegends(*m_state.dataset()->catalogue, m_scene, m_hiddenLabels);
    ChartFoot foot{legends, m_footer->text()};
    if (m_scene.points->colouredByClass())
        foot.legends.insert(foot.legends.begin(), clusterLegend(m_state, m_hidden));
    m_legend->setLegends(std::move(legends));
    m_scatter->setFoot(foot);
}

void ScatterPane::showCounts()
{
    if (!m_scene.points || !m_state.clustering()) // the passports may tell of a closed file first
        return;
    const ScatterPoints& points = *m_scene.points;
    const auto count = [](auto number) { return integerText(static_cast<qint64>(number)); };
    std::size_t drawn = 0;
    std::size_t hidden = 0;
    for (std::uint32_t i = 0; i < points.size(); ++i) {
        const auto c = static_cast<std::size_t>(std::max<std::int16_t>(points.classes[i], 0));
        drawn += m_scatter->layer().isVisible(i) ? 1U : 0U;
        hidden += points.classes[i] >= 0 && c < m_hidden.size() && m_hidden[c] ? 1U : 0U;
    }
    QString text = tr("%1 drawn of %2").arg(count(drawn), count(m_state.dataset()->all().size()));
    if (hidden > 0)
        text += tr(" · %1 in hidden clusters").arg(count(hidden));
    if (const std::size_t more = points.size() - drawn - hidden; more > 0)
        text += tr(" · %1 hidden by the legend").arg(count(more));
    if (m_scene.unclustered > 0)
        text +=
            (points.colouredByClass() ? tr(" · %1 unrated in grey, not clustered") : tr(" · %1 unrated, not clustered"))
                .arg(count(m_scene.unclustered));
    if (m_scene.withoutValue > 0)
        text += tr(" · %1 without a value on an axis").arg(count(m_scene.withoutValue));
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

std::vector<HoverField> ScatterPane::hoverLines() const
{
    // What axes, colour, size and shape show is always there, with its true value; the chosen fields come before it.
    const Catalogue& catalogue = *m_state.dataset()->catalogue;
    std::vector<HoverField> lines;
    const auto add = [&lines](const HoverField& field) {
        if (std::find(lines.begin(), lines.end(), field) == lines.end())
            lines.push_back(field);
    };
    for (const auto& field : hoverFields(*m_state.dataset()))
        if (m_menu->options().hoverKeys.contains(hoverFieldKey(catalogue, field)))
            add(field);
    for (const auto& axis : {m_fields->xAxis(), m_fields->yAxis()})
        if (axis.component < 0)
            add(axis.measure);
    if (!m_scene.points->colouredByClass())
        add(m_scene.looks.colour);
    if (m_scene.looks.size)
        add(*m_scene.looks.size);
    if (m_scene.looks.shape)
        add(*m_scene.looks.shape);
    return lines;
}

ClusterScatter::HoverWords ScatterPane::hoverWords(TitleId title) const
{
    const Catalogue& catalogue = *m_state.dataset()->catalogue;
    ClusterScatter::HoverWords words;
    words.name = fromUtf8(catalogue.title(title));
    if (const auto year = catalogue.releaseYear(title))
        words.name += QStringLiteral(" %1").arg(*year);
    QStringList lines;
    for (const auto& field : hoverLines())
        lines << hoverLine(m_state, field, title);
    words.value = lines.join(QLatin1Char('\n'));
    return words;
}

} // namespace marquee
