// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/sweep_strip.h"

#include "charts/chart_view.h"
#include "charts/cluster_charts.h"
#include "clustering/cluster_merge.h"
#include "explorer/explorer_state.h"
#include "explorer/wording.h"
#include "theme/numbers.h"
#include "widgets/themed_label.h"
#include "widgets/wrap_label.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>
#include <cmath>

namespace marquee {
namespace {

constexpr int kRoomy = 780;  ///< px from which the reasons stand beside the charts
constexpr int kHeight = 190; ///< px: room for a verdict of three lines and its reasons
constexpr int kWordGap = 4;

QString joined(const QString& first, const QString& second)
{
    return first.isEmpty() ? second : first + QLatin1Char(' ') + second;
}

/// That the clusters are no longer those of the fit; empty while they are.
QString mergeText(const Clustering& clustering)
{
    return clustering.handMerges.empty() ? QString()
                                         : SweepStrip::tr("Merged by hand from %1 to %2 clusters.")
                                               .arg(fittedClusters(clustering))
                                               .arg(clustering.model->clusters());
}

/// Name and direction of an index over its chart: a caption of the chart's own would have to be cut.
QVBoxLayout* labelled(ChartView* view, ThemedLabel* title, ThemedLabel* subtitle)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    for (ThemedLabel* label : {title, subtitle}) {
        label->setIndent(4);
        label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        column->addWidget(label);
    }
    column->addWidget(view);
    return column;
}

} // namespace

SweepStrip::SweepStrip(ExplorerState& state, QWidget* parent)
    : QWidget(parent), m_state(state), m_verdict(new WrapLabel({}, FontRole::CardTitle, &Theme::text)),
      m_reasons(new WrapLabel({}, FontRole::Footer, &Theme::text2)),
      m_figures(new WrapLabel({}, FontRole::Footer, &Theme::text3)), m_charts(new QWidget)
{
    setFixedHeight(kHeight);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(12);
    auto* words = new QVBoxLayout;
    words->setSpacing(kWordGap);
    words->addWidget(m_verdict);
    words->addWidget(m_reasons);
    words->addWidget(m_figures);
    words->addStretch();
    row->addLayout(words, 4);
    auto* charts = new QHBoxLayout(m_charts);
    charts->setContentsMargins({});
    charts->setSpacing(2);
    for (std::size_t i = 0; i < kCharts; ++i) {
        m_views[i] = new ChartView;
        m_views[i]->setMinimumWidth(84);
        m_views[i]->setFixedHeight(118);
        connect(m_views[i], &ChartView::marksChosen, this,
                [this, i](const std::vector<std::size_t>& marks) { askFor(i, marks); });
        m_titles[i] = new ThemedLabel({}, FontRole::Table, &Theme::text);
        m_subtitles[i] = new ThemedLabel({}, FontRole::Footer, &Theme::text2);
        charts->addLayout(labelled(m_views[i], m_titles[i], m_subtitles[i]));
    }
    row->addWidget(m_charts, 11);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base); // last: the change is heard, and what shows it has to be there
    connect(&m_state, &ExplorerState::clusteringChanged, this, &SweepStrip::refresh);
    refresh();
}

void SweepStrip::refresh()
{
    const auto& clustering = m_state.clustering();
    setVisible(clustering != nullptr);
    if (!clustering)
        return;
    const int k = fittedClusters(*clustering);
    QString verdict = mergeText(*clustering);
    if (m_state.clusteringOptions().clusters)
        verdict = joined(verdict, tr("k = %1, set by hand.").arg(k));
    if (clustering->sweep)
        verdict = joined(verdict, fromUtf8(clustering->sweep->verdict));
    const qsizetype first = verdict.indexOf(QStringLiteral(". ")) + 1; // 0: a single sentence
    m_verdict->setText(first > 0 ? verdict.left(first) : verdict);
    m_reasons->setText(first > 0 ? verdict.mid(first + 1) : QString());
    const auto& quality = clustering->quality;
    m_figures->setText(tr("Silhouette %1, Calinski-Harabasz %2, Davies-Bouldin %3, inertia %4.")
                           .arg(decimalText(quality.silhouette, 3), decimalText(quality.calinskiHarabasz, 0),
                                decimalText(quality.daviesBouldin), decimalText(clustering->model->inertia, 0)));
    m_verdict->setToolTip(verdict + QLatin1Char('\n') + m_figures->text());
    m_charts->setVisible(clustering->sweep != nullptr);
    if (clustering->sweep)
        showCharts(*clustering);
    fitWords();
}

void SweepStrip::fitWords()
{
    layout()->activate(); // the words' width is what the charts leave
    const int width = m_verdict->width();
    // Labels out of sight have claimed the height for a width of before: they hear of a new one only when shown.
    const auto claim = [width](WrapLabel* words) {
        words->setMinimumHeight(0);
        words->setMinimumHeight(std::max(0, words->heightForWidth(width))); // -1 without text
        return words->minimumHeight();
    };
    int left = contentsRect().height() - layout()->contentsMargins().top() - layout()->contentsMargins().bottom() -
               claim(m_verdict);
    for (WrapLabel* words : {m_reasons, m_figures}) {
        const int needed = claim(words) + kWordGap;
        const bool fits = this->width() >= kRoomy && !words->text().isEmpty() && needed <= left;
        words->setVisible(fits);
        left -= fits ? needed : 0;
    }
}

void SweepStrip::showCharts(const Clustering& clustering)
{
    const int k = fittedClusters(clustering);
    for (std::size_t i = 0; i < kCharts; ++i) {
        LineNumbers numbers = sweepNumbers(*clustering.sweep, kSweepIndices[i], k);
        m_titles[i]->setText(numbers.caption.title);
        m_subtitles[i]->setText(numbers.caption.subtitle);
        m_views[i]->setAccessibleName(numbers.caption.title);
        numbers.caption = {};
        m_views[i]->setPlotChart(makeLineChart(numbers, currentTheme()));
    }
}

void SweepStrip::askFor(std::size_t chart, const std::vector<std::size_t>& marks)
{
    const auto& clustering = m_state.clustering();
    if (marks.size() != 1 || !clustering || !clustering->sweep)
        return;
    const LineNumbers numbers = sweepNumbers(*clustering->sweep, kSweepIndices.at(chart), 0);
    std::vector<int> ks; // marks count only the points that have a value
    for (const auto& point : numbers.points)
        if (std::isfinite(point.value))
            ks.push_back(static_cast<int>(point.x));
    ClusteringOptions draft = m_state.clusteringDraft();
    draft.clusters = ks.at(marks.front());
    m_state.setClusteringDraft(draft);
}

void SweepStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitWords();
}

void SweepStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace marquee
