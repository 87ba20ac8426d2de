// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/components_pane.h"

#include "charts/chart_card.h"
#include "charts/chart_view.h"
#include "charts/component_charts.h"
#include "explorer/explorer_state.h"
#include "explorer/wording.h"
#include "widgets/link_button.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace marquee {

ComponentsPane::ComponentsPane(ExplorerState& state, QWidget* parent)
    : QWidget(parent), m_state(state), m_scree(new ChartCard), m_loadings(new ChartCard), m_tools(new QWidget(this)),
      m_toX(new LinkButton({})), m_toY(new LinkButton({})), m_job(tr("Components"))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 8);
    row->setSpacing(10);
    row->addWidget(m_scree, 1);
    row->addWidget(m_loadings, 1);
    scree().setAccessibleName(tr("Explained variance by component"));
    loadings().setAccessibleName(tr("Loadings of the chosen component"));
    auto* tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins({});
    tools->setSpacing(12);
    tools->addStretch();
    tools->addWidget(m_toX);
    tools->addWidget(m_toY);
    m_state.watch(m_job);
    connect(m_toX, &LinkButton::clicked, this, [this] { emit axisWanted(m_chosen, Qt::Horizontal); });
    connect(m_toY, &LinkButton::clicked, this, [this] { emit axisWanted(m_chosen, Qt::Vertical); });
    connect(&scree(), &ChartView::marksChosen, this, &ComponentsPane::choose);
    connect(&m_state, &ExplorerState::clusteringChanged, this, &ComponentsPane::outdate);
    showLinks();
}

ChartView& ComponentsPane::scree() const noexcept
{
    return m_scree->view();
}

ChartView& ComponentsPane::loadings() const noexcept
{
    return m_loadings->view();
}

void ComponentsPane::setAxes(int onX, int onY)
{
    if (onX == m_onX && onY == m_onY)
        return;
    m_onX = onX;
    m_onY = onY;
    showCharts();
}

void ComponentsPane::outdate()
{
    m_outdated = true;
    if (isVisible())
        refresh();
}

void ComponentsPane::refresh()
{
    const ClusteringPtr clustering = m_state.clustering();
    m_outdated = false;
    if (!clustering) {
        m_job.cancel();
        return;
    }
    if (m_clustering && m_clustering->features == clustering->features) {
        m_clustering = clustering; // other clusters of the same matrix
        showCharts();
        return;
    }
    using Axes = std::shared_ptr<const Pca>;
    m_job.start<Axes>(
        [features = clustering->features](const std::stop_token& stop, const ProgressFn&) -> Result<Axes> {
            auto axes = principalAxes(features->values, stop);
            if (!axes)
                return axes.error();
            return Axes(std::make_shared<Pca>(std::move(axes).value()));
        },
        [this, clustering](Result<Axes> axes) {
            if (!axes)
                return; // only for want of memory, and the older picture is of use still
            m_pca = std::move(axes).value();
            m_clustering = clustering;
            m_chosen = std::min(m_chosen, static_cast<int>(m_pca->loadings.rows()) - 1);
            showCharts();
        });
}

void ComponentsPane::showCharts()
{
    showLinks();
    if (!m_pca)
        return;
    ComponentNumbers numbers;
    numbers.pca = m_pca;
    for (const std::string& name : m_clustering->features->names)
        numbers.features << fromUtf8(name);
    numbers.chosen = m_chosen;
    numbers.onX = m_onX;
    numbers.onY = m_onY;
    numbers.titles = m_clustering->features->titles.size();
    numbers.allTitles = m_clustering->data->size();
    m_scree->setChart(makeScreeChart(numbers, currentTheme()));
    m_loadings->setChart(makeLoadingsChart(numbers, currentTheme()));
}

int ComponentsPane::offered() const
{
    return m_clustering && m_clustering->pca ? static_cast<int>(m_clustering->pca->loadings.rows()) : 0;
}

void ComponentsPane::showLinks()
{
    const bool any = m_pca && m_chosen < offered();
    m_toX->setVisible(any && m_chosen != m_onX);
    m_toY->setVisible(any && m_chosen != m_onY);
    m_toX->setText(tr("PC %1 on the horizontal axis").arg(m_chosen + 1));
    m_toY->setText(tr("PC %1 on the vertical axis").arg(m_chosen + 1));
}

void ComponentsPane::choose(const std::vector<std::size_t>& marks, bool add)
{
    if (marks.empty() || !m_pca)
        return;
    m_chosen = static_cast<int>(marks.front());
    if (m_chosen < offered())
        emit axisWanted(m_chosen, add ? Qt::Vertical : Qt::Horizontal);
    showCharts();
}

void ComponentsPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_outdated)
        refresh();
}

void ComponentsPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showCharts();
}

} // namespace marquee
