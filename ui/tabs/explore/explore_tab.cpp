// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/explore/explore_tab.h"

#include "charts/chart_card.h"
#include "charts/chart_view.h"
#include "explorer/explorer_state.h"
#include "explorer/wording.h"
#include "tabs/explore/chart_grid.h"
#include "tabs/explore/explore_bar.h"
#include "widgets/empty_state.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>

namespace marquee {
namespace {

/// What groups can be compared by: scores, and whatever numbers the file brings along.
std::vector<Outcome> outcomesOf(const Dataset& data)
{
    std::vector<Outcome> outcomes;
    const auto add = [&](MeasureField field, int decimals) {
        if (data.has(field))
            outcomes.push_back({field, numberName(*data.catalogue, field), decimals});
    };
    for (const Measure measure : {Measure::WeightedScore, Measure::ImdbScore, Measure::RottenTomatoes,
                                  Measure::RottenAudience, Measure::Metacritic, Measure::HiddenGem})
        add(measure, valueScale(measure) && valueScale(measure)->high > 10 ? 1 : 2);
    for (const std::size_t column : data.catalogue->metricColumns())
        add(MeasureField::ofColumn(column), 2);
    return outcomes;
}

} // namespace

ExploreTab::ExploreTab(ExplorerState& state, QWidget* parent)
    : QWidget(parent), m_state(state), m_bar(new ExploreBar(this)), m_grid(new ChartGrid(this)),
      m_empty(new EmptyState(tr("Open a catalogue to see its charts."), {}, this)),
      m_ids(std::make_shared<const TitleIds>()), m_selected(m_ids)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_grid, 1);
    column->addWidget(m_empty, 1);
    connect(m_bar, &ExploreBar::chartsChosen, this, &ExploreTab::layOutCards);
    connect(m_bar, &ExploreBar::drawingChanged, this, &ExploreTab::outdate);
    connect(m_grid, &ChartGrid::sightChanged, this, &ExploreTab::refreshInSight);
    connect(&m_state, &ExplorerState::datasetChanged, this, &ExploreTab::readFile);
    connect(&m_state, &ExplorerState::filterChanged, this, &ExploreTab::outdate);
    connect(&m_state, &ExplorerState::selectionChanged, this, &ExploreTab::outdate);
    for (const auto signal : {&ExplorerState::clusteringChanged, &ExplorerState::clusterNamesChanged})
        connect(&m_state, signal, this, [this] {
            readClusters();
            if (m_bar->overlay() == ChartOverlay::Cluster)
                outdate();
        });
    readClusters();
    readFile();
}

void ExploreTab::readFile()
{
    if (const auto& opened = m_state.dataset()) {
        m_kinds = catalogueChartKinds(*opened->catalogue);
        m_bar->setCharts(m_kinds);
        m_bar->setOutcomes(outcomesOf(*opened));
    }
    layOutCards();
}

const CatalogueChartKind& ExploreTab::kindOf(const QString& id) const
{
    return *std::find_if(m_kinds.begin(), m_kinds.end(), [&](const CatalogueChartKind& kind) { return kind.id == id; });
}

void ExploreTab::readClusters()
{
    m_clusterOfTitle.clear();
    m_clusterNames.clear();
    if (const ClusteringPtr& clustering = m_state.clustering()) {
        m_clusterOfTitle = clustering->clusterOfTitle;
        for (const ClusterProfile& profile : clustering->profiles)
            m_clusterNames << m_state.clusterName(profile.id);
    }
    m_bar->setClustersAvailable(!m_clusterOfTitle.empty());
}

QStringList ExploreTab::chosenCharts() const
{
    return m_bar->chosenCharts();
}

void ExploreTab::setChosenCharts(const QStringList& ids)
{
    m_bar->setChosenCharts(ids);
}

std::vector<NamedChart> ExploreTab::charts() const
{
    std::vector<NamedChart> named;
    if (!m_state.dataset())
        return named;
    for (const QString& id : m_bar->chosenCharts()) {
        const CatalogueChartKind& kind = kindOf(id);
        named.push_back(
            {id, kind.title, [this, make = kind.make](const Theme& theme) { return make(input(), theme).chart; }});
    }
    return named;
}

ChartInput ExploreTab::input() const
{
    ChartInput input;
    input.data = m_state.dataset();
    input.shown = m_ids;
    input.selected = m_selected;
    input.selectionReason = m_state.selection().reason;
    input.overlay = m_bar->overlay();
    input.scale = m_bar->scale();
    input.clusterOfTitle = m_clusterOfTitle;
    input.clusterNames = m_clusterNames;
    const Outcome outcome = m_bar->outcome();
    input.outcome = outcome.field;
    input.outcomeDecimals = outcome.decimals;
    if (outcome.field != MeasureField(Measure::WeightedScore))
        input.outcomeName = outcome.name;
    return input;
}

ExploreTab::Shown& ExploreTab::shownOf(const QString& id)
{
    Shown& shown = m_shown[id];
    shown.kind = kindOf(id);
    if (shown.card == nullptr) {
        shown.card = new ChartCard(m_grid);
        shown.card->setObjectName(id);
        connect(&shown.card->view(), &ChartView::marksChosen, this,
                [this, &shown](const std::vector<std::size_t>& marks, bool add) { choose(shown, marks, add); });
    }
    return shown;
}

void ExploreTab::layOutCards()
{
    const bool open = m_state.dataset() != nullptr;
    m_empty->setVisible(!open);
    m_bar->setVisible(open);
    m_grid->setVisible(open);
    if (!open)
        return;
    std::vector<QWidget*> cards;
    for (const QString& id : m_bar->chosenCharts())
        cards.push_back(shownOf(id).card);
    m_grid->setCards(cards);
    outdate();
}

void ExploreTab::outdate()
{
    if (!m_state.dataset())
        return;
    TitleIds both;
    const TitleIds& selected = m_state.selection().ids;
    const TitleIds& shown = m_state.shown();
    std::set_intersection(selected.begin(), selected.end(), shown.begin(), shown.end(), std::back_inserter(both));
    m_ids = std::make_shared<const TitleIds>(shown);
    m_selected = std::make_shared<const TitleIds>(std::move(both));
    m_bar->setCounts(m_ids->size(), m_selected->size());
    for (auto& entry : m_shown)
        entry.second.outdated = true;
    refreshInSight();
}

void ExploreTab::refreshInSight()
{
    if (!isVisible() || !m_state.dataset())
        return;
    for (auto& entry : m_shown) {
        if (entry.second.outdated && entry.second.card->isVisibleTo(this) && m_grid->isInSight(*entry.second.card))
            refresh(entry.second);
    }
}

void ExploreTab::refresh(Shown& shown)
{
    shown.chart = shown.kind.make(input(), currentTheme());
    shown.card->setChart(std::move(shown.chart.chart));
    shown.outdated = false;
}

void ExploreTab::choose(const Shown& shown, const std::vector<std::size_t>& marks, bool add)
{
    if (marks.empty()) {
        if (!add)
            m_state.clearSelection();
        return;
    }
    TitleIds ids = shown.chart.titles(marks);
    QString reason = shown.chart.reason(marks);
    const Selection before = m_state.selection();
    if (add && !before.ids.empty()) {
        ids.insert(ids.end(), before.ids.begin(), before.ids.end());
        reason = before.reason == reason ? reason : tr("%1, or %2").arg(before.reason, reason);
    } else if (ids == before.ids) {
        ids.clear(); // the same mark again takes its selection back
    }
    m_state.select(std::move(ids), reason);
}

void ExploreTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refreshInSight();
}

void ExploreTab::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        outdate();
}

} // namespace marquee
