// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/gap_statistic_cell.h"

#include "charts/chart_view.h"
#include "charts/cluster_charts.h"
#include "clustering/cluster_merge.h"
#include "explorer/explorer_state.h"
#include "explorer/wording.h"
#include "tabs/clusters/sweep_chart_cell.h"
#include "theme/numbers.h"
#include "widgets/link_button.h"

#include <QEvent>
#include <QVBoxLayout>

#include <cmath>

namespace marquee {

GapStatisticCell::GapStatisticCell(ExplorerState& state, QWidget* parent)
    : QWidget(parent), m_state(state), m_view(makeSweepView()), m_room(new QWidget), m_button(new LinkButton({})),
      m_job(tr("Gap statistic"))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    addSweepLabels(*column, tr("Gap statistic"), tr("against even clouds"));
    m_room->setFixedHeight(m_view->height());
    auto* room = new QVBoxLayout(m_room);
    room->setContentsMargins({});
    room->addWidget(m_button, 0, Qt::AlignCenter);
    column->addWidget(m_room);
    column->addWidget(m_view);
    m_button->setToolTip(tr("Holds every k against clouds without clusters, k = 1 included. Takes about ten sweeps."));
    m_state.watch(m_job);
    connect(m_button, &LinkButton::clicked, this, &GapStatisticCell::toggle);
    connect(&m_job, &Job::progressed, this, &GapStatisticCell::showProgress);
    connect(&m_job, &Job::finished, this, &GapStatisticCell::refresh); // by Cancel in the tool bar as well
    connect(m_view, &ChartView::marksChosen, this, &GapStatisticCell::choose);
    connect(&m_state, &ExplorerState::clusteringChanged, this, &GapStatisticCell::follow);
    follow();
}

QString GapStatisticCell::sentence() const
{
    if (!m_gap)
        return m_failure;
    return fromUtf8(gapSentence(*m_gap, m_sweep->suggested));
}

void GapStatisticCell::follow()
{
    const auto& clustering = m_state.clustering();
    const auto sweep = clustering ? clustering->sweep : nullptr;
    if (sweep != m_sweep) {
        m_sweep = sweep;
        m_gap.reset();
        m_failure.clear();
        m_job.cancel();
    }
    refresh();
}

void GapStatisticCell::toggle()
{
    if (m_job.isRunning())
        m_job.cancel();
    else
        start();
}

void GapStatisticCell::start()
{
    const ClusteringPtr clustering = m_state.clustering();
    if (!clustering || !clustering->sweep)
        return;
    GapOptions options;
    options.kMax = clustering->sweep->points.back().k;
    options.kmeans = m_state.clusteringOptions().kmeans(options.kMax, clustering->features->titles.size());
    m_failure.clear();
    using Gap = std::shared_ptr<const GapStatistic>;
    m_job.start<Gap>(
        [clustering, options](const std::stop_token& stop, const ProgressFn& progress) -> Result<Gap> {
            auto gap = gapStatistic(clustering->features->values, options, stop, progress);
            if (!gap)
                return gap.error();
            return Gap(std::make_shared<GapStatistic>(std::move(gap).value()));
        },
        [this](Result<Gap> gap) {
            if (gap)
                m_gap = std::move(gap).value();
            else
                m_failure = tr("The gap statistic could not be computed: %1.").arg(fromUtf8(describe(gap.error())));
            emit resultChanged();
        });
    showProgress(0);
}

void GapStatisticCell::showProgress(double fraction)
{
    m_button->setText(tr("Cancel, %1").arg(percentText(fraction)));
}

void GapStatisticCell::refresh()
{
    m_room->setVisible(!m_gap);
    m_view->setVisible(m_gap != nullptr);
    if (!m_job.isRunning())
        m_button->setText(tr("Compute"));
    if (m_gap)
        showSweepChart(*m_view, gapNumbers(*m_gap, fittedClusters(*m_state.clustering())));
}

void GapStatisticCell::choose(const std::vector<std::size_t>& marks)
{
    if (marks.size() == 1 && m_gap)
        emit chosen(sweepK(gapNumbers(*m_gap, 0), marks.front()));
}

void GapStatisticCell::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace marquee
