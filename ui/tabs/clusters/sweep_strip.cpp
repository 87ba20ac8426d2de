// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/sweep_strip.h"

#include "charts/chart_view.h"
#include "charts/cluster_charts.h"
#include "clustering/cluster_merge.h"
#include "explorer/explorer_state.h"
#include "explorer/wording.h"
#include "tabs/clusters/gap_statistic_cell.h"
#include "tabs/clusters/sweep_chart_cell.h"
#include "theme/numbers.h"
#include "widgets/wrap_label.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace marquee {
namespace {

constexpr int kWordGap = 3;

QString joined(const QString& first, const QString& second)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + QLatin1Char(' ') + second;
}

/// That the clusters are no longer those of the fit; empty while they are.
QString mergeText(const Clustering& clustering)
{
    return clustering.handMerges.empty() ? QString()
                                         : SweepStrip::tr("Merged by hand from %1 to %2 clusters.")
                                               .arg(fittedClusters(clustering))
                                               .arg(clustering.model->clusters());
}

} // namespace

SweepStrip::SweepStrip(ExplorerState& state, QWidget* parent)
    : QWidget(parent), m_state(state), m_verdict(new WrapLabel({}, FontRole::CardTitle, &Theme::text)),
      m_reasons(new WrapLabel({}, FontRole::Footer, &Theme::text2)),
      m_figures(new WrapLabel({}, FontRole::Footer, &Theme::text3)), m_charts(new QWidget),
      m_gap(new GapStatisticCell(state))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 8, 4);
    column->setSpacing(kWordGap);
    for (WrapLabel* words : {m_verdict, m_reasons, m_figures})
        column->addWidget(words);
    column->addWidget(m_charts);
    auto* charts = new QHBoxLayout(m_charts);
    charts->setContentsMargins(0, 3, 0, 0);
    charts->setSpacing(2);
    for (std::size_t i = 0; i < kCharts; ++i) {
        const ChartCaption caption = sweepNumbers({}, kSweepIndices[i], 0).caption;
        auto* cell = new QVBoxLayout;
        cell->setSpacing(0);
        addSweepLabels(*cell, caption.title, caption.subtitle);
        m_views[i] = makeSweepView();
        cell->addWidget(m_views[i]);
        charts->addLayout(cell, 1);
        connect(m_views[i], &ChartView::marksChosen, this,
                [this, i](const std::vector<std::size_t>& marks) { askFor(i, marks); });
    }
    charts->addWidget(m_gap, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base); // last: the change is heard, and what shows it has to be there
    connect(m_gap, &GapStatisticCell::chosen, this, &SweepStrip::take);
    connect(m_gap, &GapStatisticCell::resultChanged, this, &SweepStrip::showWords);
    connect(&m_state, &ExplorerState::clusteringChanged, this, &SweepStrip::refresh);
    refresh();
}

void SweepStrip::refresh()
{
    const auto& clustering = m_state.clustering();
    setVisible(clustering != nullptr);
    if (!clustering)
        return;
    m_charts->setVisible(clustering->sweep != nullptr);
    if (clustering->sweep)
        showCharts(*clustering);
    showWords();
}

void SweepStrip::showWords()
{
    const auto& clustering = m_state.clustering();
    if (!clustering)
        return;
    QString verdict = mergeText(*clustering);
    if (m_state.clusteringOptions().clusters)
        verdict = joined(verdict, tr("k = %1, set by hand.").arg(fittedClusters(*clustering)));
    if (clustering->sweep)
        verdict = joined(joined(verdict, fromUtf8(clustering->sweep->verdict)), m_gap->sentence());
    const qsizetype first = verdict.indexOf(QStringLiteral(". ")) + 1; // 0: a single sentence
    m_verdict->setText(first > 0 ? verdict.left(first) : verdict);
    m_reasons->setText(first > 0 ? verdict.mid(first + 1) : QString());
    m_reasons->setVisible(first > 0);
    const auto& quality = clustering->quality;
    m_figures->setText(tr("Silhouette %1, Calinski-Harabasz %2, Davies-Bouldin %3, inertia %4.")
                           .arg(decimalText(quality.silhouette, 3), decimalText(quality.calinskiHarabasz, 0),
                                decimalText(quality.daviesBouldin), decimalText(clustering->model->inertia, 0)));
    fitHeight();
}

void SweepStrip::fitHeight()
{
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    int height = margins.top() + margins.bottom();
    for (WrapLabel* words : {m_verdict, m_reasons, m_figures}) {
        words->setMinimumHeight(0); // a label's height for a width is never below it
        const int needed = words->text().isEmpty() ? 0 : words->heightForWidth(room);
        words->setMinimumHeight(needed); // labels out of sight hear of a new width only when shown
        height += needed > 0 ? needed + kWordGap : 0;
    }
    setFixedHeight(height + (m_charts->isHidden() ? 0 : m_charts->sizeHint().height()));
}

void SweepStrip::showCharts(const Clustering& clustering)
{
    const int k = fittedClusters(clustering);
    for (std::size_t i = 0; i < kCharts; ++i)
        showSweepChart(*m_views[i], sweepNumbers(*clustering.sweep, kSweepIndices[i], k));
}

void SweepStrip::askFor(std::size_t chart, const std::vector<std::size_t>& marks)
{
    const auto& clustering = m_state.clustering();
    if (marks.size() == 1 && clustering && clustering->sweep)
        take(sweepK(sweepNumbers(*clustering->sweep, kSweepIndices.at(chart), 0), marks.front()));
}

void SweepStrip::take(int k)
{
    ClusteringOptions options = m_state.clusteringDraft();
    options.clusters = k;
    m_state.runClustering(options);
}

void SweepStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

void SweepStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace marquee
