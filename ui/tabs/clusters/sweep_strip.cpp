// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/sweep_strip.h"

#include "charts/chart_view.h"
#include "charts/line_chart.h"
#include "explorer/explorer_state.h"
#include "explorer/wording.h"
#include "theme/numbers.h"
#include "widgets/themed_label.h"
#include "widgets/wrap_label.h"

#include <QEvent>
#include <QHBoxLayout>

#include <cmath>
#include <functional>

namespace marquee {
namespace {

constexpr int kRoomy = 780;  ///< px from which the reasons stand beside the charts
constexpr int kHeight = 176; ///< px

struct Index
{
    QString title;
    QString subtitle;
    std::function<double(const SweepPoint&)> value;
    int better; ///< 1: higher, -1: lower, 0: neither
    int decimals;
};

std::vector<Index> indices()
{
    const auto words = [](const char* text) { return SweepStrip::tr(text); };
    return {
        {words("Inertia"), words("look for an elbow"), [](const SweepPoint& p) { return p.model.inertia; }, 0, 0},
        {words("Silhouette"), words("higher is better"), [](const SweepPoint& p) { return p.quality.silhouette; }, 1,
         2},
        {words("Calinski-Harabasz"), words("higher is better"),
         [](const SweepPoint& p) { return p.quality.calinskiHarabasz; }, 1, 0},
        {words("Davies-Bouldin"), words("lower is better"), [](const SweepPoint& p) { return p.quality.daviesBouldin; },
         -1, 2},
        {words("Stability (ARI)"), words("restarts agree"), [](const SweepPoint& p) { return p.stability; }, 1, 2},
    };
}

/// Position of the best point, if the index has a direction and any value.
std::optional<std::size_t> bestPoint(const Sweep& sweep, const Index& index)
{
    std::optional<std::size_t> best;
    for (std::size_t i = 0; index.better != 0 && i < sweep.points.size(); ++i) {
        const double value = index.value(sweep.points[i]);
        if (std::isfinite(value) && (!best || index.better * value > index.better * index.value(sweep.points[*best])))
            best = i;
    }
    return best;
}

LineNumbers lineOf(const Sweep& sweep, const Index& index, int chosen)
{
    LineNumbers numbers;
    numbers.quantity = index.title;
    numbers.xQuantity = QStringLiteral("k");
    numbers.decimals = index.decimals;
    numbers.yLabels = false;
    numbers.chosen = chosen;
    const auto best = bestPoint(sweep, index);
    for (std::size_t i = 0; i < sweep.points.size(); ++i) {
        const int k = sweep.points[i].k;
        LinePoint point;
        point.x = k;
        point.value = index.value(sweep.points[i]);
        point.filled = best == i;
        point.name = QStringLiteral("k = %1").arg(k);
        numbers.points.push_back(point);
        if (i == 0 || i + 1 == sweep.points.size() || k == chosen)
            numbers.xTicks.append({static_cast<double>(k), QString::number(k), k == chosen});
    }
    return numbers;
}

/// Name and direction of an index over its chart: a caption of the chart's own would have to be cut.
QVBoxLayout* labelled(const Index& index, ChartView* view)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    auto* title = new ThemedLabel(index.title, FontRole::Table, &Theme::text);
    auto* subtitle = new ThemedLabel(index.subtitle, FontRole::Footer, &Theme::text2);
    for (ThemedLabel* label : {title, subtitle}) {
        label->setIndent(4);
        label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        column->addWidget(label);
    }
    view->setAccessibleName(index.title);
    column->addWidget(view);
    return column;
}

} // namespace

std::vector<LineNumbers> sweepCharts(const Sweep& sweep, int chosen)
{
    std::vector<LineNumbers> charts;
    for (const auto& index : indices())
        charts.push_back(lineOf(sweep, index, chosen));
    return charts;
}

SweepStrip::SweepStrip(ExplorerState& state, QWidget* parent)
    : QWidget(parent), m_state(state), m_verdict(new WrapLabel({}, FontRole::CardTitle, &Theme::text)),
      m_reasons(new WrapLabel({}, FontRole::Table, &Theme::text2)),
      m_figures(new WrapLabel({}, FontRole::Footer, &Theme::text3)), m_charts(new QWidget)
{
    setFixedHeight(kHeight);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(12);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
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
        charts->addLayout(labelled(indices()[i], m_views[i]));
    }
    row->addWidget(m_charts, 11);
    connect(&m_state, &ExplorerState::clusteringChanged, this, &SweepStrip::show);
    show();
}

void SweepStrip::show()
{
    const auto& clustering = m_state.clustering();
    setVisible(clustering != nullptr);
    if (!clustering)
        return;
    const auto k = static_cast<int>(clustering->profiles.size());
    const QString verdict =
        clustering->sweep ? fromUtf8(clustering->sweep->verdict) : tr("k = %1, set by hand.").arg(k);
    const qsizetype first = verdict.indexOf(QStringLiteral(". ")) + 1; // 0: a single sentence
    m_verdict->setText(first > 0 ? verdict.left(first) : verdict);
    m_reasons->setText(first > 0 ? verdict.mid(first + 1) : QString());
    m_reasons->setVisible(first > 0 && width() >= kRoomy);
    const auto& quality = clustering->quality;
    m_figures->setText(tr("Silhouette %1, Calinski-Harabasz %2, Davies-Bouldin %3, inertia %4.")
                           .arg(decimalText(quality.silhouette, 3), decimalText(quality.calinskiHarabasz, 0),
                                decimalText(quality.daviesBouldin), decimalText(clustering->model->inertia, 0)));
    m_verdict->setToolTip(verdict + QLatin1Char('\n') + m_figures->text());
    m_charts->setVisible(clustering->sweep != nullptr);
    if (clustering->sweep)
        showCharts(*clustering);
}

void SweepStrip::showCharts(const Clustering& clustering)
{
    const auto charts = sweepCharts(*clustering.sweep, static_cast<int>(clustering.profiles.size()));
    for (std::size_t i = 0; i < kCharts; ++i)
        m_views[i]->setPlotChart(makeLineChart(charts[i], currentTheme()));
}

void SweepStrip::askFor(std::size_t chart, const std::vector<std::size_t>& marks)
{
    const auto& clustering = m_state.clustering();
    if (marks.size() != 1 || !clustering || !clustering->sweep)
        return;
    const auto charts = sweepCharts(*clustering->sweep, 0);
    std::vector<int> ks; // marks count only the points that have a value
    for (const auto& point : charts[chart].points)
        if (std::isfinite(point.value))
            ks.push_back(static_cast<int>(point.x));
    ClusteringOptions draft = m_state.clusteringDraft();
    draft.clusters = ks.at(marks.front());
    m_state.setClusteringDraft(draft);
}

void SweepStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // Narrow: the verdict alone, the rest in its tool tip.
    const bool roomy = width() >= kRoomy;
    m_reasons->setVisible(roomy && !m_reasons->text().isEmpty());
    m_figures->setVisible(roomy);
}

void SweepStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        show();
}

} // namespace marquee
